import { useEndpoint } from '../../../lib/query.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { describeFilters, type Filters } from '../use-event-filters.ts'
import { addDays, toMonth, weeksOf } from './month.ts'

/** Whole days begin at midnight UTC, and the viewer's days elsewhere on the clock. */
const PADDING_DAYS = 1
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]

/** What is on in a month, and the days it is on. */
export function useMonthEvents(month: string, { text, filters }: { text: string; filters: Filters }) {
  const clock = useClock()
  const me = useEndpoint('getMe', {})
  const { first, last } = weeksOf(month)
  const query = useEndpoint(
    'searchEvents',
    {
      from: `${addDays(first, -PADDING_DAYS)}T00:00:00Z`,
      to: `${addDays(last, 1 + PADDING_DAYS)}T00:00:00Z`,
      ...(text === '' ? {} : { text }),
      ...describeFilters(filters),
    },
    { enabled: me.isSuccess, keepPrevious: true },
  )
  const items = query.data?.items ?? []
  return {
    query,
    days: toMonth(
      items.filter((event) => !filters.workingHours || event.inWorkingHours),
      { month, timeZone: clock.timeZone, workingDays: me.data?.workingHours.days ?? MONDAY_TO_FRIDAY },
    ),
  }
}
