import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import type { DatedPromise } from '../../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { DateField } from '../../components/date-field.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { usePromiseForm } from './use-promise-form.ts'

/** The panel's focus goes here when it is opened at the promise. */
export const PROMISE_FIELD = 'hallway-promise'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface PromiseFormProps {
  viewerId: string
  person: PersonSummary
  /** The one to change; null makes one. */
  promise: DatedPromise | null
  onClose: () => void
}

/** What, and by when. */
export function PromiseForm({ viewerId, person, promise, onClose }: PromiseFormProps) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const common = useTexts(commonTexts)
  const today = useClock().today()
  const form = usePromiseForm({ viewerId, person, promise, onSaved: onClose })
  const { text: textProblem, on: dateProblem } = form.problems
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    form.submit()
  }
  const cancel = (): void => {
    form.giveUp()
    onClose()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={texts.promiseText(firstName(person))}
        hint={texts.promiseHint}
        {...(textProblem === null ? {} : { validationMessage: textProblem })}
      >
        <Textarea
          id={PROMISE_FIELD}
          rows={2}
          resize="vertical"
          value={form.text}
          onChange={(_event, { value }) => form.write(value)}
        />
      </Field>
      <DateField label={texts.by} value={form.on} min={today} problem={dateProblem} onChange={form.choose} />
      {form.hasFailed && <Words look="meta">{texts.promiseFailed}</Words>}
      <Actions>
        <Button appearance="primary" type="submit" disabledFocusable={form.isSaving}>
          {texts.savePromise}
        </Button>
        <Button onClick={cancel}>{common.cancel}</Button>
      </Actions>
    </form>
  )
}
