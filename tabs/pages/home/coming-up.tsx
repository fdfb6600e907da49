import { makeStyles, tokens } from '@fluentui/react-components'
import { countFreePlaces } from '../../../shared/events/places.ts'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { Card } from '../../components/card.tsx'
import { DateTile } from '../../components/date-tile.tsx'
import { Section } from '../../components/section.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { VisuallyHidden } from '../../components/visually-hidden.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'
import { useGoTo } from '../../lib/use-go-to.ts'

const SHOWN = 3

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalL },
  going: { color: tokens.colorBrandForeground1 },
})

export function ComingUp({ events }: { events: readonly EventCard[] }) {
  const texts = useTexts(homeTexts)
  return (
    <Section heading={texts.comingUp} action={<TabLink to="events">{texts.allEvents}</TabLink>}>
      {events.length === 0 ? (
        <Card size="small">
          <Words>{texts.noEvents}</Words>
        </Card>
      ) : (
        <Card size="rows">
          {events.slice(0, SHOWN).map((event) => (
            <EventRow key={`${event.eventId}/${event.startsAt}`} event={event} />
          ))}
        </Card>
      )}
    </Section>
  )
}

function EventRow({ event }: { event: EventCard }) {
  const styles = useStyles()
  const goTo = useGoTo()
  const isGoing = event.mine.answer === 'going'
  return (
    <div className={styles.row}>
      <DateTile instant={event.startsAt} allDay={event.allDay} chosen={isGoing} />
      <div>
        <Words as="h3" look="rowTitle">
          <TextLink look="name" onPress={() => goTo('events', `event/${event.eventId}/${event.startsAt}`)}>
            {event.title}
          </TextLink>
        </Words>
        <Words look="meta">
          <When event={event} />
          <Place event={event} />
        </Words>
        <Standing event={event} />
      </div>
    </div>
  )
}

/** The tile says which day of this week it is: in words it is seen only where they are "today" or "tomorrow". */
function When({ event: { startsAt, allDay } }: { event: EventCard }) {
  const clock = useClock()
  if (allDay) return capitalise(clock.locale, clock.weekdayOf(startsAt.slice(0, 10)))
  const days = clock.daysUntil(startsAt)
  const day = `${capitalise(clock.locale, clock.day(startsAt))}, `
  return (
    <>
      {days > 1 && days < 7 ? <VisuallyHidden>{day}</VisuallyHidden> : day}
      {clock.time(startsAt)}
    </>
  )
}

function Place({ event }: { event: EventCard }) {
  const texts = useTexts(homeTexts)
  const place = event.place?.replace(/\.$/, '') ?? (event.online ? texts.online : null)
  return (
    <>
      {place !== null && `, ${place}`}
      {event.inLunchHour && ` · ${texts.yourLunchHour}`}
    </>
  )
}

/** The one fact that matters most to this viewer. */
function Standing({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const { mine, knownGoingCount } = event
  if (mine.answer === 'going') {
    return (
      <Words look="label" className={styles.going}>
        {texts.youAreGoing}
      </Words>
    )
  }
  if (mine.waitingPosition !== null) return <Words look="meta">{texts.onWaitingList(mine.waitingPosition)}</Words>
  if (knownGoingCount > 0) return <Words look="meta">{texts.peopleYouKnow(knownGoingCount)}</Words>
  const left = countFreePlaces(event)
  return left !== null && left > 0 ? <Words look="meta">{texts.placesLeft(left)}</Words> : null
}
