import { Button } from '@fluentui/react-components'
import type { MouseEvent } from 'react'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { DateTile } from '../../components/date-tile.tsx'
import { ListRow } from '../../components/list-row.tsx'
import { Words } from '../../components/text.tsx'
import { confirmRowTexts } from '../../lib/i18n/confirm-row.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../lib/leave-row.ts'
import { useEventTime } from '../events/event-time.ts'
import { useAnswer } from '../events/use-answer.ts'

/** Does the viewer, who has a place that others wait for or said maybe, come? */
export function ConfirmRow({ event }: { event: EventCard }) {
  const texts = useTexts(confirmRowTexts)
  const time = useEventTime()
  const answer = useAnswer(event)
  const { title, place, waitingCount } = event
  const isGoing = event.mine.answer === 'going'
  const say = (said: 'going' | 'no') => (press: MouseEvent<HTMLElement>) => {
    leaveRow(press.currentTarget)
    answer(said)
  }
  return (
    <ListRow
      picture={<DateTile instant={event.startsAt} allDay={event.allDay} small />}
      title={isGoing ? texts.stillComing(title) : texts.areYouComing(title)}
      end={
        <>
          <Button size="small" aria-label={texts.comingTo(title)} onClick={say('going')}>
            {texts.coming}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={isGoing ? texts.giveUpPlaceAt(title) : texts.notComingTo(title)}
            onClick={say('no')}
          >
            {isGoing ? texts.giveUpPlace : texts.notComing}
          </Button>
        </>
      }
    >
      <Words look="meta">
        {[time(event), place].filter((part) => part !== null).join(', ')}.
        {waitingCount > 0 && ` ${texts.waitForPlace(waitingCount)}`}
      </Words>
    </ListRow>
  )
}
