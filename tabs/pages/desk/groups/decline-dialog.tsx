import { Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useFeedback } from '../../../components/feedback.tsx'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupDeskTexts } from '../../../lib/i18n/group-desk.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useInvalidate } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'

interface DeclineDialogProps {
  proposalId: string
  name: string
  onClose: () => void
}

/** A no needs its reason. */
export function DeclineDialog({ proposalId, name, onClose }: DeclineDialogProps) {
  const texts = useTexts(groupDeskTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const invalidate = useInvalidate()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const decline = async (): Promise<void> => {
    setIsSaving(true)
    try {
      await call('settleProposal', { proposalId, answer: 'decline', reason })
      void invalidate('getDeskGroups', 'getProposals')
      offerUndo({ text: texts.declined(name) })
      onClose()
    } catch (error) {
      setProblem(explain(error))
      setIsSaving(false)
    }
  }
  const explain = (error: unknown): string => {
    const field = error instanceof ProblemError ? error.fields[0] : undefined
    if (field !== undefined) return texts.problem(field.message)
    return `${texts.unsaved(name)} ${common.problem[error instanceof ProblemError ? error.code : 'bug']}`
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.declineTitle(name)}
        action={texts.decline}
        onSubmit={() => void decline()}
        isBusy={isSaving}
      >
        <Field
          label={texts.reason}
          hint={texts.reasonHint}
          required
          {...(problem === null ? {} : { validationMessage: problem })}
        >
          <Textarea
            rows={3}
            value={reason}
            onChange={(_event, { value }) => {
              setReason(value)
              setProblem(null)
            }}
          />
        </Field>
      </DialogForm>
    </OpenDialog>
  )
}
