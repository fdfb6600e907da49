import { makeStyles, tokens } from '@fluentui/react-components'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { Pills } from '../../../components/room-pills.tsx'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { narrow } from '../../../lib/use-media.ts'
import { isOver } from './is-over.ts'

const useStyles = makeStyles({
  progress: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    rowGap: tokens.spacingVerticalXS,
    [narrow]: { alignItems: 'flex-start' },
  },
})

/** When the two meet next, and how often they have met. */
export function MentorshipProgress({ mentorship }: { mentorship: Mentorship }) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const { met, of } = mentorship.meetings
  return (
    <div className={styles.progress}>
      <Words look="meta">{useNextWords(mentorship)}</Words>
      {met <= of && <Pills taken={met} capacity={of} filled="done" />}
      <Words look="meta">{met <= of ? texts.meetings(met, of) : texts.moreMeetings(met)}</Words>
    </div>
  )
}

function useNextWords({ next }: Mentorship): string {
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  if (next === null) return texts.nothingBooked
  const when = clock.dayAndTime(next.at)
  return isOver(next, clock.now()) ? texts.wasAt(when) : texts.next(when)
}
