import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular, DeleteRegular, EyeOffRegular, LockClosedRegular } from '@fluentui/react-icons'
import { type ReactNode, useState } from 'react'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { hiddenPeopleTexts } from '../../lib/i18n/hidden-people.ts'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { HiddenPeopleList } from './hidden-people-list.tsx'
import { LeaveHallway } from './leave-hallway.tsx'
import { NeverPairList } from './never-pair-list.tsx'
import { SettingRow } from './setting-row.tsx'
import { useExport } from './use-export.ts'

/** What nobody else ever sees, and the way out. */
export function PrivateSection() {
  const texts = useTexts(privacyTexts)
  const hidden = useTexts(hiddenPeopleTexts)
  const { exportMe, isExporting } = useExport()
  return (
    <Section heading={texts.heading} note={texts.onlyYou}>
      <Card size="rows">
        <ClosedList icon={<LockClosedRegular />} title={texts.neverPairs} hint={texts.neverPairsHint}>
          <NeverPairList />
        </ClosedList>
        <ClosedList icon={<EyeOffRegular />} title={hidden.title} hint={hidden.hint}>
          <HiddenPeopleList />
        </ClosedList>
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

/** A list that is closed until it is asked for, and after the page is left. */
function ClosedList({ children, ...row }: { icon: ReactNode; title: string; hint: string; children: ReactNode }) {
  const texts = useTexts(privacyTexts)
  const [isOpen, setIsOpen] = useState(false)
  const words = isOpen ? texts.closeList : texts.openList
  return (
    <div>
      <SettingRow {...row}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${words}: ${row.title}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words}
        </Button>
      </SettingRow>
      {isOpen && children}
    </div>
  )
}
