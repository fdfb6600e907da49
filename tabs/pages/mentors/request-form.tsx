import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import { GOAL_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { Rhythm } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import type { RequestFormState } from './use-request-form.ts'

const rhythms: readonly Rhythm[] = ['once', 'every-two-weeks', 'monthly']

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  rhythms: { flexWrap: 'wrap', [narrow]: { flexDirection: 'column' } },
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
      <Field label={texts.howOften}>
        <RadioGroup
          layout="horizontal"
          className={styles.rhythms}
          value={form.draft.rhythm}
          onChange={(_event, { value }) => form.change({ rhythm: rhythms.find((known) => known === value) ?? 'once' })}
        >
          {rhythms.map((rhythm) => (
            <Radio key={rhythm} value={rhythm} label={texts.rhythm[rhythm]} />
          ))}
        </RadioGroup>
      </Field>
      <Words look="meta">{texts.promise(name)}</Words>
    </div>
  )
}
