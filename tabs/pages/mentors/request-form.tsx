import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { GOAL_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { RhythmField } from './rhythm-field.tsx'
import type { RequestFormState } from './use-request-form.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

export function RequestForm({ form, person }: { form: RequestFormState; person: PersonSummary }) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const name = firstName(person)
  return (
    <div className={styles.form}>
      <Words as="h3" look="sectionHeading">
        {texts.request}
      </Words>
      <Field
        label={texts.goal}
        hint={texts.goalHint(name)}
        {...(form.missing > 0 ? { validationMessage: texts.goalTooShort(form.missing) } : {})}
      >
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={GOAL_MAX_LENGTH}
          value={form.draft.goal}
          onChange={(_event, { value }) => form.change({ goal: value })}
        />
      </Field>
      <RhythmField rhythm={form.draft.rhythm} onChange={(rhythm) => form.change({ rhythm })} />
      <Words look="meta">{texts.promise(name)}</Words>
    </div>
  )
}
