import { Button } from '@fluentui/react-components'
import type { DeskReport, ReportOutcome } from '../../../../shared/groups/reports.ts'
import { Actions } from '../../../components/actions.tsx'
import { StackedRow } from '../../../components/stacked-row.tsx'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupReportTexts } from '../../../lib/i18n/group-report.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { useSave } from '../../../lib/use-save.ts'

/** What somebody told of a group, and what becomes of the group. */
export function ReportRow({ report: { id: reportId, group, reporter, words, reportedAt } }: { report: DeskReport }) {
  const texts = useTexts(groupReportTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSave()
  const settle = (outcome: ReportOutcome): void =>
    void save({
      run: () => call('settleReport', { reportId, outcome }),
      refresh: ['getDeskGroups', 'getGroup', 'searchGroups'],
      done: texts[outcome](group.name),
      unsaved: texts.unsaved(group.name),
    })
  return (
    <StackedRow>
      <div>
        <Words as="h3" look="rowTitle">
          {group.name}
        </Words>
        <Words look="meta">{texts.reportedBy(reporter?.name ?? texts.gone, clock.day(reportedAt))}</Words>
      </div>
      <Words>{common.quoted(words)}</Words>
      <Actions>
        <Button aria-label={texts.archiveOf(group.name)} onClick={() => settle('archived')}>
          {texts.archive}
        </Button>
        <Button appearance="subtle" aria-label={texts.dismissOf(group.name)} onClick={() => settle('dismissed')}>
          {texts.dismiss}
        </Button>
      </Actions>
    </StackedRow>
  )
}
