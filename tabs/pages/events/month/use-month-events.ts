import type { EventCard } from '../../../../shared/events/schemas.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { describeFilters, type Filters } from '../use-event-filters.ts'
import { addDays, startDateIn, toMonth, weeksOf } from './month.ts'

/** Whole days begin at midnight UTC, and the viewer's days elsewhere on the clock. */
const PADDING_DAYS = 1
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]

interface Wanted {
  text: string
  filters: Filters
}

/** What is on in a month, and the days it is on. */
export function useMonthEvents(month: string, { text, filters }: Wanted) {
  const clock = useClock()
  const me = useEndpoint('getMe', {})
  const { first, last } = weeksOf(month)
  const query = useEndpoint('searchEventDates', describeDays(first, last, { text, filters }), {
    enabled: me.isSuccess,
    keepPrevious: true,
  })
  const items = query.data?.items ?? []
  return {
    query,
    days: toMonth(
      items.filter((event) => !filters.workingHours || event.inWorkingHours),
      { month, timeZone: clock.timeZone, workingDays: me.data?.workingHours.days ?? MONDAY_TO_FRIDAY },
    ),
  }
}

/** All of one day, in order of time. */
export function useDayEvents(date: string, { text, filters }: Wanted) {
  const { timeZone } = useClock()
  const query = useEndpoint('searchEvents', describeDays(date, date, { text, filters }))
  const dateOf = startDateIn(timeZone)
  const isShown = (event: EventCard): boolean =>
    dateOf(event) === date && (!filters.workingHours || event.inWorkingHours)
  return { query, pick: (items: readonly EventCard[]) => items.filter(isShown) }
}

function describeDays(first: string, last: string, { text, filters }: Wanted) {
  return {
    from: `${addDays(first, -PADDING_DAYS)}T00:00:00Z`,
    to: `${addDays(last, 1 + PADDING_DAYS)}T00:00:00Z`,
    ...(text === '' ? {} : { text }),
    ...describeFilters(filters),
  }
}
