import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { AgendaSkeleton } from './agenda-skeleton.tsx'
import { AgendaView } from './agenda-view.tsx'
import { EventFilters, type Filters } from './event-filters.tsx'
import { EventPanel, type Occurrence } from './event-panel.tsx'
import { useEvents } from './use-events.ts'

const FIRST_FILTERS: Filters = { workingHours: true, online: false, inPerson: false, myGroups: false }

/** One week further is read along; the server answers for at most 62 days. */
const MOST_WEEKS = 7

/** The agenda; at `/events/<id>/<start>` with that event beside it. */
export function EventsPage() {
  const texts = useTexts(eventsTexts)
  const [filters, setFilters] = useState(FIRST_FILTERS)
  const [weeks, setWeeks] = useState(1)
  const [chosen, choose] = useChosenEvent()
  const events = useEvents({ weeks: weeks + 1, filters })
  return (
    <Page heading={texts.title} hideHeading panel={chosen && <EventPanel {...chosen} close={() => choose(null)} />}>
      <EventFilters filters={filters} change={setFilters} />
      <QueryRegion query={events} what={texts.title} skeleton={<AgendaSkeleton />}>
        {({ items }) => (
          <AgendaView
            events={items}
            weeks={weeks}
            onlyWorkingHours={filters.workingHours}
            chosen={chosen}
            open={choose}
            showMore={weeks < MOST_WEEKS ? () => setWeeks(weeks + 1) : null}
            showAllHours={() => setFilters({ ...filters, workingHours: false })}
          />
        )}
      </QueryRegion>
    </Page>
  )
}

function useChosenEvent(): [Occurrence | null, (event: Pick<EventCard, 'eventId' | 'startsAt'> | null) => void] {
  const [, params] = useRoute('/events/:eventId/:startsAt')
  const [, navigate] = useLocation()
  return [
    params && { eventId: params.eventId, startsAt: decodeURIComponent(params.startsAt) },
    (event) => {
      if (event === null) navigate('/events', { replace: true })
      else navigate(`/events/${event.eventId}/${encodeURIComponent(event.startsAt)}`)
    },
  ]
}
