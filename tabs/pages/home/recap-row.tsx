import { Button } from '@fluentui/react-components'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { DateTile } from '../../components/date-tile.tsx'
import { ListRow } from '../../components/list-row.tsx'
import { Words } from '../../components/text.tsx'
import { recapRowTexts } from '../../lib/i18n/recap-row.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useGoTo } from '../../lib/use-go-to.ts'

/** An event is over: whom did the viewer meet there? */
export function RecapRow({ event }: { event: EventCard }) {
  const texts = useTexts(recapRowTexts)
  const goTo = useGoTo()
  const { eventId, startsAt, title } = event
  return (
    <ListRow
      picture={<DateTile instant={event.startsAt} allDay={event.allDay} small />}
      title={texts.title(title)}
      end={
        <Button
          size="small"
          aria-label={texts.tickAt(title)}
          onClick={() => goTo('events', `met/${eventId}/${startsAt}`)}
        >
          {texts.tick}
        </Button>
      }
    >
      <Words look="meta">{texts.onlyYou}</Words>
    </ListRow>
  )
}
