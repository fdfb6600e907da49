import type { Output } from '../../../shared/api/contract.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { describeFilters, type Filters } from './use-event-filters.ts'

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
/** Far enough back for what began today before now, in any time zone. */
const BACK_MS = 24 * HOUR_MS

interface EventsWanted {
  text?: string
  /** Weeks from now on. */
  weeks: number
  filters?: Filters
  groupId?: string
}

/** Events from now on. Hours bound the question, so that it stays the same while the page is read. */
export function useEvents({ text = '', weeks, filters, groupId }: EventsWanted) {
  const me = useEndpoint('getMe', {})
  const clock = useClock()
  const hour = Math.floor(clock.now().getTime() / HOUR_MS) * HOUR_MS
  const input = {
    from: new Date(hour - BACK_MS).toISOString(),
    to: new Date(hour + weeks * WEEK_MS).toISOString(),
    ...(text === '' ? {} : { text }),
    ...(groupId === undefined ? {} : { groupId }),
    ...(filters === undefined ? {} : describeFilters(filters)),
  }
  return useEndpoint('searchEvents', input, { enabled: me.isSuccess, keepPrevious: true })
}

export type Events = Output<'searchEvents'>['items']
