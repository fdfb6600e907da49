import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular, DeleteRegular, LockClosedRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { LeaveHallway } from './leave-hallway.tsx'
import { NeverPairList } from './never-pair-list.tsx'
import { SettingRow } from './setting-row.tsx'
import { useExport } from './use-export.ts'

/** What nobody else ever sees, and the way out. The list is closed until it is asked for, and after the page is left. */
export function PrivateSection() {
  const texts = useTexts(privacyTexts)
  const [isListOpen, setIsListOpen] = useState(false)
  const { exportMe, isExporting } = useExport()
  return (
    <Section heading={texts.heading} note={texts.onlyYou}>
      <Card size="rows">
        <div>
          <SettingRow icon={<LockClosedRegular />} title={texts.neverPairs} hint={texts.neverPairsHint}>
            <Button size="small" aria-expanded={isListOpen} onClick={() => setIsListOpen(!isListOpen)}>
              {isListOpen ? texts.closeList : texts.openList}
            </Button>
          </SettingRow>
          {isListOpen && <NeverPairList />}
        </div>
        <SettingRow icon={<ArrowDownloadRegular />} title={texts.export} hint={texts.exportHint}>
          <Button size="small" disabledFocusable={isExporting} onClick={() => void exportMe()}>
            {isExporting ? texts.exporting : texts.exportButton}
          </Button>
        </SettingRow>
        <SettingRow icon={<DeleteRegular />} title={texts.leave} hint={texts.leaveHint}>
          <LeaveHallway />
        </SettingRow>
      </Card>
    </Section>
  )
}
