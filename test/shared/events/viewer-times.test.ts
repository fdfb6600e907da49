import { expect, it } from '@jest/globals'
import { createViewerTimes } from '../../../shared/events/viewer-times.ts'

const hours = { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 }
const event = (startsAt: string, endsAt: string, rest: { allDay?: boolean; timeZone?: string } = {}) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  allDay: false,
  timeZone: 'Europe/London',
  ...rest,
})

it.each([
  ['a morning', '2026-11-26T09:00Z', '2026-11-26T10:00Z', true, false],
  ['a lunch', '2026-11-26T12:30Z', '2026-11-26T13:15Z', true, true],
  ['just before lunch', '2026-11-26T11:00Z', '2026-11-26T12:00Z', true, false],
  ['the end of the day', '2026-11-26T16:00Z', '2026-11-26T17:00Z', true, false],
  ['past the end of the day', '2026-11-26T16:30Z', '2026-11-26T17:30Z', false, false],
  ['a Saturday', '2026-11-28T12:00Z', '2026-11-28T13:00Z', false, true],
  ['over midnight', '2026-11-26T16:00Z', '2026-11-27T10:00Z', false, false],
  ['through the night and the next lunch', '2026-11-26T20:00Z', '2026-11-27T13:00Z', false, true],
  ['a Sunday’s last minutes', '2026-11-29T23:30Z', '2026-11-30T00:30Z', false, false],
  ['the first morning in summer time', '2027-03-29T08:00Z', '2027-03-29T09:00Z', true, false],
])('places %s in the viewer’s day', (_what, startsAt, endsAt, inWorkingHours, inLunchHour) => {
  expect(createViewerTimes(hours)(event(startsAt, endsAt))).toEqual({ inWorkingHours, inLunchHour })
})

it('counts in the viewer’s own zone', () => {
  const noonInLondon = event('2026-11-26T12:00Z', '2026-11-26T13:00Z')
  expect(createViewerTimes({ ...hours, timeZone: 'Asia/Tokyo' })(noonInLondon)).toEqual({
    inWorkingHours: false,
    inLunchHour: false,
  })
})

it('keeps an all-day event on its own date', () => {
  const mondayInTokyo = event('2026-11-29T15:00Z', '2026-11-30T15:00Z', { allDay: true, timeZone: 'Asia/Tokyo' })
  expect(createViewerTimes(hours)(mondayInTokyo)).toEqual({ inWorkingHours: true, inLunchHour: false })
})
