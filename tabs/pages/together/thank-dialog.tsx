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
import { useThankForm } from './use-thank-form.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  // Room for what is found, which lies over the rest of the dialog.
  roomy: { minHeight: '320px' },
})

interface ThankDialogProps {
  /** Null lets the viewer choose whom. */
  person: PersonSummary | null
  onClose: () => void
}

/** One line of thanks; it leaves when the time to undo is over. */
export function ThankDialog({ person, onClose }: ThankDialogProps) {
  const styles = useStyles()
  const texts = useTexts(togetherTexts)
  const common = useTexts(commonTexts)
  const form = useThankForm(person, onClose)
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{person === null ? texts.thankSomeone : texts.thankTitle(firstName(person))}</DialogTitle>
        <DialogContent className={person === null ? `${styles.content} ${styles.roomy}` : styles.content}>
          <Words>{texts.thankText}</Words>
          {person === null && (
            <ChosenPerson
              label={texts.whom}
              chosen={form.person}
              problem={form.problems.person}
              onChoose={form.choose}
            />
          )}
          <Field
            label={texts.whatFor}
            hint={texts.whatForHint}
            {...(form.problems.line === null ? {} : { validationMessage: form.problems.line })}
          >
            <Textarea rows={2} value={form.line} onChange={(_event, { value }) => form.write(value)} />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={form.submit}>
            {texts.sendThanks}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
