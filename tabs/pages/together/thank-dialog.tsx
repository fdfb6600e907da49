import { Field, Textarea } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { ReadersField } from './readers-field.tsx'
import { useThankForm } from './use-thank-form.ts'

interface ThankDialogProps {
  /** Null lets the viewer choose whom. */
  person: PersonSummary | null
  onClose: () => void
}

/** One line of thanks; it leaves when the time to undo is over. */
export function ThankDialog({ person, onClose }: ThankDialogProps) {
  const texts = useTexts(togetherTexts)
  const form = useThankForm(person, onClose)
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={person === null ? texts.thankSomeone : texts.thankTitle(firstName(person))}
        action={texts.sendThanks}
        onSubmit={form.submit}
        roomy={person === null}
      >
        <Words>{texts.thankText}</Words>
        {person === null && (
          <ChosenPerson label={texts.whom} chosen={form.person} problem={form.problems.person} onChoose={form.choose} />
        )}
        <Field
          label={texts.whatFor}
          hint={texts.whatForHint}
          {...(form.problems.line === null ? {} : { validationMessage: form.problems.line })}
        >
          <Textarea rows={2} value={form.line} onChange={(_event, { value }) => form.write(value)} />
        </Field>
        {form.person !== null && (
          <ReadersField person={form.person} groupId={form.groupId} onChange={form.chooseGroup} />
        )}
      </DialogForm>
    </OpenDialog>
  )
}
