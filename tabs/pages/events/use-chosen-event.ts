import { useLocation, useRoute, useSearch } from 'wouter'
import type { Occurrence } from './occurrence.ts'

interface ChosenEvent {
  chosen: Occurrence | null
  choose: (event: Occurrence | null) => void
}

/** The event that the address names. */
export function useChosenEvent(): ChosenEvent {
  const [, params] = useRoute('/events/:eventId/:startsAt')
  const [, navigate] = useLocation()
  const search = useSearch()
  const query = search === '' ? '' : `?${search}`
  return {
    chosen: params && { eventId: params.eventId, startsAt: decodeURIComponent(params.startsAt) },
    choose(event) {
      if (event === null) navigate(`/events${query}`, { replace: true })
      else navigate(`/events/${event.eventId}/${encodeURIComponent(event.startsAt)}${query}`)
    },
  }
}
