import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { EventCard } from '../../../shared/events/schemas.ts'
import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { DateTile } from '../../components/date-tile.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { narrow } from '../../lib/use-media.ts'
import { useEventTime } from '../events/event-time.ts'
import { NewEvent } from '../events/form/new-event.tsx'
import { RsvpButton } from '../events/rsvp-button.tsx'
import { useEvents } from '../events/use-events.ts'

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  content: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '44px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column', alignItems: 'flex-start' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  actions: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  none: { padding: tokens.spacingHorizontalXL },
})

const WEEKS = 8
const FEW = 3

/** What the group has planned; its leads plan more here. */
export function GroupEvents({ group }: { group: GroupCard }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const { now } = useClock()
  const goTo = useGoTo()
  const [showsAll, setShowsAll] = useState(false)
  const query = useEvents({ weeks: WEEKS, groupId: group.id })
  const upcoming = query.data?.items.filter(({ endsAt }) => Date.parse(endsAt) > now().getTime()) ?? []
  return (
    <Section
      heading={texts.nextEvents}
      action={
        <span className={styles.actions}>
          {upcoming.length > FEW && !showsAll && (
            <Link as="button" onClick={() => setShowsAll(true)}>
              {texts.all(upcoming.length)}
            </Link>
          )}
          {group.mine === 'lead' && !group.archived && (
            <NewEvent
              groupId={group.id}
              size="small"
              onSaved={({ eventId, startsAt }) => goTo('events', `event/${eventId}/${startsAt}`)}
            />
          )}
        </span>
      }
    >
      <QueryRegion query={query} what={texts.events} skeleton={<ListSkeleton count={2} />}>
        {() => (
          <Card size="rows">
            {upcoming.length === 0 && <Words className={styles.none}>{texts.noEvents}</Words>}
            {upcoming.slice(0, showsAll ? upcoming.length : FEW).map((event) => (
              <GroupEventRow key={`${event.eventId} ${event.startsAt}`} event={event} />
            ))}
          </Card>
        )}
      </QueryRegion>
    </Section>
  )
}

function GroupEventRow({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const goTo = useGoTo()
  const when = useEventTime()
  const facts = [
    when(event),
    event.place?.replace(/\.$/, '') ?? (event.online ? texts.inLine.online : null),
    event.inLunchHour ? texts.inLine.lunch : null,
    event.inWorkingHours ? null : texts.inLine.outside,
  ]
  return (
    <div className={styles.row}>
      <DateTile instant={event.startsAt} allDay={event.allDay} chosen={event.mine.answer === 'going'} />
      <div className={styles.content}>
        <div className={styles.words}>
          <Words as="h3" look="rowTitle">
            <Link
              as="button"
              appearance="subtle"
              className={styles.title}
              onClick={() => goTo('events', `event/${event.eventId}/${event.startsAt}`)}
            >
              {event.title}
            </Link>
          </Words>
          <Words look="meta">{facts.filter((fact) => fact !== null).join(' · ')}</Words>
        </div>
        <RsvpButton event={event} />
      </div>
    </div>
  )
}
