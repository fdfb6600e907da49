import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { useIntroduceForm } from './use-introduce-form.ts'

const useStyles = makeStyles({
  // Room for what is found, which lies over the rest of the dialog.
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minHeight: '380px' },
})

interface IntroduceDialogProps {
  /** Null lets the viewer choose both. */
  first: PersonSummary | null
  onClose: () => void
}

/** Brings two colleagues together: who, and why. Both are asked before either hears more. */
export function IntroduceDialog({ first, onClose }: IntroduceDialogProps) {
  const styles = useStyles()
  const texts = useTexts(togetherTexts)
  const common = useTexts(commonTexts)
  const form = useIntroduceForm(first, onClose)
  const hasBoth = form.first !== null && form.second !== null
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{first === null ? texts.introduceTwo : texts.introduceTitle(firstName(first))}</DialogTitle>
        <DialogContent className={styles.content}>
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
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={form.submit}>
            {texts.askBoth}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
