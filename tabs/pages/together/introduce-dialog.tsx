import { Field, Textarea } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { useIntroduceForm } from './use-introduce-form.ts'

interface IntroduceDialogProps {
  /** Null lets the viewer choose both. */
  first: PersonSummary | null
  onClose: () => void
}

/** Brings two colleagues together: who, and why. Both are asked before either hears more. */
export function IntroduceDialog({ first, onClose }: IntroduceDialogProps) {
  const texts = useTexts(togetherTexts)
  const form = useIntroduceForm(first, onClose)
  const hasBoth = form.first !== null && form.second !== null
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={first === null ? texts.introduceTwo : texts.introduceTitle(firstName(first))}
        action={texts.askBoth}
        onSubmit={form.submit}
        roomy
      >
        <Words>{texts.introduceText}</Words>
        {first === null && (
          <ChosenPerson
            label={texts.first}
            chosen={form.first}
            problem={form.problems.first}
            onChoose={form.chooseFirst}
          />
        )}
        <ChosenPerson
          label={form.first === null ? texts.secondPlain : texts.second(firstName(form.first))}
          chosen={form.second}
          problem={form.problems.second}
          onChoose={form.chooseSecond}
        />
        {hasBoth && (
          <Field
            label={texts.why}
            hint={texts.whyHint}
            {...(form.problems.reason === null ? {} : { validationMessage: form.problems.reason })}
          >
            <Textarea rows={3} value={form.reason} onChange={(_event, { value }) => form.write(value)} />
          </Field>
        )}
      </DialogForm>
    </OpenDialog>
  )
}
