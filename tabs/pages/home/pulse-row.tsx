import { makeStyles, tokens } from '@fluentui/react-components'
import type { PulseAsk } from '../../../shared/mentoring/mentorships.ts'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { mentorshipTexts } from '../../lib/i18n/mentorship.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { PulseScores } from '../mentors/mentorship/pulse-scores.tsx'

const useStyles = makeStyles({
  scores: { marginTop: tokens.spacingVerticalS },
})

/** How does it go with the other half of a mentorship? */
export function PulseRow({ pulse, hideKey }: { pulse: PulseAsk; hideKey: string }) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const goTo = useGoTo()
  const { mentorshipId, day, other } = pulse
  const name = firstName(other)
  return (
    <PersonRow
      person={other}
      title={
        <TextLink look="name" onPress={() => goTo('mentors', 'mine')}>
          {texts.howIsIt(name)}
        </TextLink>
      }
    >
      <Words look="meta">{texts.pulsePrivate(name)}</Words>
      <div className={styles.scores}>
        <PulseScores
          mentorship={{ id: mentorshipId, pulse: { day, mine: null, theirs: null } }}
          label={texts.howIsIt(name)}
          hides={hideKey}
        />
      </div>
    </PersonRow>
  )
}
