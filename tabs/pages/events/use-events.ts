import type { Output } from '../../../shared/api/contract.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { describeEvents } from './events-query.ts'
import { describeFilters, type Filters } from './use-event-filters.ts'

interface EventsWanted {
  text?: string
  /** Weeks from now on. */
  weeks: number
  filters?: Filters
  groupId?: string
}

/** Events from now on. */
export function useEvents({ text = '', weeks, filters, groupId }: EventsWanted) {
  const me = useEndpoint('getMe', {})
  const clock = useClock()
  const input = describeEvents(clock.now(), {
    weeks,
    ...(text === '' ? {} : { text }),
    ...(groupId === undefined ? {} : { groupId }),
    ...(filters === undefined ? {} : describeFilters(filters)),
  })
  return useEndpoint('searchEvents', input, { enabled: me.isSuccess, keepPrevious: true })
}

export type Events = Output<'searchEvents'>['items']
