import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation, useRoute, useSearch } from 'wouter'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { MarkedFor } from '../../components/marked.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { SearchResults } from '../../components/search-results.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAddressText } from '../../lib/use-address-text.ts'
import { lazySoon } from '../../lib/lazy-soon.ts'
import { narrow } from '../../lib/use-media.ts'
import { useShown } from '../../lib/use-shown.ts'
import { AgendaSkeleton } from './agenda-skeleton.tsx'
import { AgendaView } from './agenda-view.tsx'
import { EventFilters } from './event-filters.tsx'
import type { Occurrence } from './event-panel.tsx'
import { useEventFilters } from './use-event-filters.ts'
import { useEvents } from './use-events.ts'

const EventPanel = lazySoon(() => import('./event-panel.tsx').then((panel) => ({ default: panel.EventPanel })))

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column-reverse', alignItems: 'stretch' },
  },
  field: { width: '240px', maxWidth: '100%', [narrow]: { width: '100%', maxWidth: 'none' } },
})

/** One week further is read along; the server answers for at most 62 days. */
const MOST_WEEKS = 7

/** A search looks through everything the agenda can reach. */
const weeksOf = (text: string, weeks: number): number => (text === '' ? weeks : MOST_WEEKS)

/** The agenda; at `/events/<id>/<start>` with that event beside it. */
export function EventsPage() {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const text = useAddressText('text')
  const [filters, setFilters] = useEventFilters()
  const [weeks, setWeeks] = useState(1)
  const [chosen, choose] = useChosenEvent()
  const events = useEvents({ text: text.wanted, weeks: weeksOf(text.wanted, weeks) + 1, filters })
  const shown = useShown(text.wanted, events.isPlaceholderData)
  const showAllHours = (): void => setFilters({ ...filters, workingHours: false })
  return (
    <Page
      heading={texts.title}
      hideHeading
      panel={
        chosen && (
          <Part onBroken={() => choose(null)}>
            <EventPanel {...chosen} close={() => choose(null)} />
          </Part>
        )
      }
    >
      <search className={styles.bar}>
        <EventFilters filters={filters} change={setFilters} />
        <SearchField className={styles.field} label={texts.find} text={text} />
      </search>
      <SearchResults
        query={events}
        what={texts.title}
        searched={JSON.stringify([text.wanted, filters, weeks])}
        skeleton={<AgendaSkeleton />}
        spacious
      >
        {({ items, match }) => (
          <MarkedFor text={text.wanted} close={match === 'close'}>
            <AgendaView
              events={items}
              search={{ text, shown, match, isStale: events.isPlaceholderData }}
              weeks={weeksOf(shown, weeks)}
              filters={filters}
              chosen={chosen}
              open={choose}
              showMore={weeksOf(shown, weeks) < MOST_WEEKS ? () => setWeeks(weeks + 1) : null}
              showAllHours={showAllHours}
              showAllPlaces={() => setFilters({ ...filters, online: false, inPerson: false, myGroups: false })}
            />
          </MarkedFor>
        )}
      </SearchResults>
    </Page>
  )
}

function useChosenEvent(): [Occurrence | null, (event: Pick<EventCard, 'eventId' | 'startsAt'> | null) => void] {
  const [, params] = useRoute('/events/:eventId/:startsAt')
  const [, navigate] = useLocation()
  const search = useSearch()
  const query = search === '' ? '' : `?${search}`
  return [
    params && { eventId: params.eventId, startsAt: decodeURIComponent(params.startsAt) },
    (event) => {
      if (event === null) navigate(`/events${query}`, { replace: true })
      else navigate(`/events/${event.eventId}/${encodeURIComponent(event.startsAt)}${query}`)
    },
  ]
}
