import { expect, it } from '@jest/globals'
import type { EventDate } from '../../../shared/events/schemas.ts'
import { sameDayOf, stepDay, toMonth } from '../../../tabs/pages/events/month/month.ts'
import { eventOf } from './event-of.ts'

const options = { month: '2026-11', timeZone: 'Europe/Lisbon', workingDays: [1, 2, 3, 4, 5] }
const at = (startsAt: string): EventDate => ({ ...eventOf({ startsAt, title: startsAt }), answer: 'none' })

it('shows the working week, and of the days off those on which something is planned', () => {
  expect(toMonth([], options)).toMatchObject({ weekdays: [1, 2, 3, 4, 5], leavesDaysOut: true })
  const saturday = at('2026-11-28T10:00:00.000Z')
  expect(toMonth([saturday], options).weekdays).toEqual([1, 2, 3, 4, 5, 6])
})

it('begins with the first week that has a day of the month', () => {
  // The first of November 2026 is a Sunday.
  expect(toMonth([], options).weeks[0]?.map(({ date }) => date)).toEqual([
    '2026-11-02',
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-06',
  ])
  expect(
    toMonth([], options)
      .weeks.at(-1)
      ?.map(({ inMonth }) => inMonth),
  ).toEqual([true, false, false, false, false])
})

it('puts events under their day where the viewer is, in order of time', () => {
  const late = at('2026-11-24T23:30:00.000Z')
  const early = at('2026-11-25T08:00:00.000Z')
  const eventsOn = (date: string, timeZone: string) =>
    toMonth([early, late], { ...options, timeZone })
      .weeks.flat()
      .find((day) => day.date === date)?.events
  expect(eventsOn('2026-11-25', 'Europe/Lisbon')).toEqual([early])
  expect(eventsOn('2026-11-25', 'Europe/Helsinki')).toEqual([late, early])
})

it('steps over days without a column, and to the last day of a shorter month', () => {
  expect(stepDay('2026-11-27', 1, [1, 2, 3, 4, 5])).toBe('2026-11-30')
  expect(stepDay('2026-11-30', -1, [1, 2, 3, 4, 5])).toBe('2026-11-27')
  expect(sameDayOf('2027-02', '2026-12-31')).toBe('2027-02-28')
})
