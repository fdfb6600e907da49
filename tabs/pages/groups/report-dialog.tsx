import { Button } from '@fluentui/react-components'
import { REPORT_MAX_LENGTH } from '../../../shared/groups/limits.ts'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { LimitedText } from '../../components/limited-text.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { groupReportTexts } from '../../lib/i18n/group-report.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useReportForm } from './use-report-form.ts'

/** Says who reads it before anything is typed. */
export function ReportDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const texts = useTexts(groupReportTexts)
  const form = useReportForm(group, onClose)
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.title(group.name)}
        action={group.myReport === null ? texts.send : texts.change}
        onSubmit={form.submit}
        aside={
          group.myReport !== null && (
            <Button appearance="subtle" onClick={form.takeBack}>
              {texts.takeBack}
            </Button>
          )
        }
      >
        <Words>{texts.text}</Words>
        <LimitedText
          label={texts.label}
          hint={texts.hint}
          rows={4}
          text={form.words}
          longest={REPORT_MAX_LENGTH}
          problem={form.isMissing ? texts.missing : null}
          onChange={form.write}
        />
      </DialogForm>
    </OpenDialog>
  )
}
