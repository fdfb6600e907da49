import { makeStyles, tokens } from '@fluentui/react-components'
import { GOAL_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { LimitedText } from '../../components/limited-text.tsx'
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
      <LimitedText
        label={texts.goal}
        hint={texts.goalHint(name)}
        rows={4}
        text={form.draft.goal}
        longest={GOAL_MAX_LENGTH}
        problem={form.missing > 0 ? texts.goalTooShort(form.missing) : null}
        onChange={(goal) => form.change({ goal })}
      />
      <RhythmField rhythm={form.draft.rhythm} onChange={(rhythm) => form.change({ rhythm })} />
      <Words look="meta">{texts.promise(name)}</Words>
    </div>
  )
}
