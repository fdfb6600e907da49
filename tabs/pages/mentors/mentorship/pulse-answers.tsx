import { makeStyles, tokens } from '@fluentui/react-components'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { PulseScores } from './pulse-scores.tsx'

/** At or below it, what can be done about it is said. */
const LOW = 2

const useStyles = makeStyles({
  answers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** What the two have answered last, for the two alone; the viewer may think again. */
export function PulseAnswers({ mentorship, name }: { mentorship: Mentorship; name: string }) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const { mine = null, theirs = null } = mentorship.pulse ?? {}
  return (
    <div className={styles.answers}>
      <Words as="h4" look="label">
        {texts.pulseHeading}
      </Words>
      <PulseScores mentorship={mentorship} label={texts.howIsIt(name)} />
      <Words look="meta">{theirs === null ? texts.pulseAwaits(name) : texts.pulseTheirs(name, theirs)}</Words>
      {mine !== null && mine <= LOW && <Words>{texts.pulseLow}</Words>}
      <Words look="meta">{texts.pulsePrivate(name)}</Words>
    </div>
  )
}
