import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, HourglassRegular, QuestionCircleRegular } from '@fluentui/react-icons'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useHandedFocus } from '../../lib/use-handed-focus.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useAnswer } from './use-answer.ts'
import { isFull } from './with-answer.ts'

const useStyles = makeStyles({
  // Above the link that covers the row.
  button: {
    position: 'relative',
    zIndex: 1,
    flexShrink: 0,
    alignSelf: 'flex-start',
    whiteSpace: 'nowrap',
    [narrow]: { minHeight: '40px' },
  },
  state: {
    display: 'inline-flex',
    flexShrink: 0,
    alignSelf: 'flex-start',
    alignItems: 'center',
    minHeight: '24px',
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground1,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
})

/** Coming with one press; once answered, the answer. */
export function RsvpButton({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const isNarrow = useIsNarrow()
  const answer = useAnswer(event)
  const { handOver, receiver } = useHandedFocus()
  const { mine, title } = event
  const { now } = useClock()
  if (event.cancelled) return null
  if (mine.answer === 'none' || mine.answer === 'no') {
    // A month shows what is over, too.
    if (Date.parse(event.endsAt) <= now().getTime()) return null
    const full = isFull(event)
    return (
      <Button
        className={styles.button}
        size={isNarrow ? 'medium' : 'small'}
        aria-label={full ? texts.joinWaitingListOf(title) : texts.rsvpTo(title)}
        onClick={() => {
          handOver()
          answer('going')
        }}
      >
        {full ? texts.joinWaitingList : texts.rsvp}
      </Button>
    )
  }
  const Icon = { going: CheckmarkRegular, maybe: QuestionCircleRegular, waiting: HourglassRegular }[mine.answer]
  return (
    <span ref={receiver} tabIndex={-1} className={styles.state}>
      <Icon className={styles.icon} />
      {{ going: texts.going, maybe: texts.maybe, waiting: texts.waiting(mine.waitingPosition) }[mine.answer]}
    </span>
  )
}
