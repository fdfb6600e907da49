import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { commonWeekMinutes, createWorkWeeks, sharedWeekMinutes } from '../../../../shared/matching/rounds/work-week.ts'
import { sharedWorkingMinutes } from '../../../../shared/time/working-hours.ts'

/** Clocks change in neither of them, nor in the week before or after. */
const weeks = [new Date('2026-11-18T12:00:00Z'), new Date('2026-07-15T12:00:00Z')] as const
/** London's clocks have gone back, New York's have not yet. */
const autumn = new Date('2026-10-28T12:00:00Z')
const hours = fc
  .record({
    timeZone: fc.constantFrom('Europe/London', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    start: fc.integer({ min: 0, max: 94 }),
    length: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ timeZone, days, start, length }) => ({
    timeZone,
    days,
    startMinute: start * 15,
    endMinute: Math.min(96, start + length) * 15,
  }))

describe('a week of working hours', () => {
  it('shares as many minutes as the calendars of both say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weeks), hours, hours, (week, a, b) => {
        const weekOf = createWorkWeeks(week)
        const shared = sharedWeekMinutes(weekOf(a), weekOf(b))
        expect(shared).toBe(sharedWorkingMinutes(a, b, week))
        expect(commonWeekMinutes([weekOf(a), weekOf(b), weekOf(a)])).toBe(shared)
      }),
    )
  })

  it('follows the clocks of each zone in its week', () => {
    const nine = { days: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 }
    const [london, newYork] = [
      { ...nine, timeZone: 'Europe/London' },
      { ...nine, timeZone: 'America/New_York' },
    ]
    const minutesIn = (week: Date) => sharedWeekMinutes(createWorkWeeks(week)(london), createWorkWeeks(week)(newYork))
    expect([minutesIn(autumn), minutesIn(weeks[0])]).toEqual([20 * 60, 15 * 60])
  })

  it('is one array for equal hours', () => {
    const weekOf = createWorkWeeks(autumn)
    const nine = { timeZone: 'Europe/London', days: [1, 2], startMinute: 540, endMinute: 1020 }
    expect(weekOf({ ...nine })).toBe(weekOf(nine))
  })

  it('knows no zone that does not exist', () => {
    const nine = { timeZone: 'Europe/Atlantis', days: [1], startMinute: 540, endMinute: 1020 }
    expect(() => createWorkWeeks(autumn)(nine)).toThrow(RangeError)
  })
})
