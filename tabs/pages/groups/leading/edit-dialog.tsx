import { Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useInvalidate } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import { useFeedback } from '../../../components/feedback.tsx'
import { AccessFields } from '../access-fields.tsx'

/** What the group is for, who comes in, and who sees its members. What was typed stays until it is saved. */
export function EditDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const texts = useTexts(groupLeadingTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const invalidate = useInvalidate()
  const [purpose, setPurpose] = useState(group.description)
  const [access, setAccess] = useState({ visibility: group.visibility, membersPrivate: group.membersPrivate })
  const [problem, setProblem] = useState<string | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const save = async (): Promise<void> => {
    setIsSaving(true)
    try {
      await call('editGroup', { groupId: group.id, purpose, ...access })
      void invalidate('getGroup', 'searchGroups')
      offerUndo({ text: texts.saved })
      onClose()
    } catch (error) {
      const field = error instanceof ProblemError ? error.fields[0] : undefined
      setProblem(field === undefined ? null : texts.problem(field.message))
      const why = error instanceof ProblemError ? common.problem[error.code] : common.problem.bug
      setNotice(field === undefined ? `${texts.unsaved(group.name)} ${why}` : null)
      setIsSaving(false)
    }
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={group.name} action={texts.save} onSubmit={() => void save()} isBusy={isSaving}>
        <Field label={texts.purpose} required {...(problem === null ? {} : { validationMessage: problem })}>
          <Textarea
            rows={4}
            resize="vertical"
            value={purpose}
            onChange={(_event, { value }) => {
              setPurpose(value)
              setProblem(null)
            }}
          />
        </Field>
        <AccessFields access={access} onChange={setAccess} />
        {group.visibility === 'request' && access.visibility === 'open' && group.requests.length > 0 && (
          <Words look="meta">{texts.opens}</Words>
        )}
        {group.membersPrivate && !access.membersPrivate && <Words look="meta">{texts.opensList}</Words>}
        {notice !== null && <Words role="alert">{notice}</Words>}
      </DialogForm>
    </OpenDialog>
  )
}
