import { expect, it } from '@jest/globals'
import { toAgenda } from '../../../tabs/pages/events/agenda.ts'
import { eventOf } from './event-of.ts'

const options = {
  timeZone: 'Europe/Lisbon',
  now: new Date('2026-11-23T09:00:00Z'),
  weeks: 1,
  onlyWorkingHours: true,
}
const at = (startsAt: string, endsAt: string) => eventOf({ startsAt, endsAt, title: startsAt })

it('puts each event under its day in the time zone of the viewer', () => {
  const late = at('2026-11-24T23:30:00.000Z', '2026-11-25T00:30:00.000Z')
  const dates = (timeZone: string) => toAgenda([late], { ...options, timeZone }).days.map(({ date }) => date)
  expect(dates('Europe/Lisbon')).toEqual(['2026-11-24'])
  expect(dates('Europe/Helsinki')).toEqual(['2026-11-25'])
})

it('puts a whole day under the same date everywhere', () => {
  const startsAt = '2026-11-26T00:00:00.000Z'
  const day = eventOf({ startsAt, endsAt: '2026-11-27T00:00:00.000Z', allDay: true })
  for (const timeZone of ['America/Los_Angeles', 'Europe/Lisbon', 'Pacific/Auckland']) {
    expect(toAgenda([day], { ...options, timeZone }).days.map(({ date }) => date)).toEqual(['2026-11-26'])
  }
})

it('shows what goes on now, under today, and leaves out what is over', () => {
  const over = at('2026-11-23T08:00:00.000Z', '2026-11-23T08:30:00.000Z')
  const overnight = at('2026-11-22T22:00:00.000Z', '2026-11-23T10:00:00.000Z')
  const { days } = toAgenda([over, overnight], options)
  expect(days).toEqual([{ date: '2026-11-23', daysAhead: 0, events: [overnight] }])
})

it('sorts days and events by their start', () => {
  const events = [
    at('2026-11-26T12:00:00.000Z', '2026-11-26T13:00:00.000Z'),
    at('2026-11-24T12:00:00.000Z', '2026-11-24T13:00:00.000Z'),
    at('2026-11-26T10:00:00.000Z', '2026-11-26T11:00:00.000Z'),
  ]
  const starts = toAgenda(events, options).days.flatMap((day) => day.events.map(({ startsAt }) => startsAt))
  expect(starts).toEqual(['2026-11-24T12:00:00.000Z', '2026-11-26T10:00:00.000Z', '2026-11-26T12:00:00.000Z'])
})

it('counts what the working hours leave out, and what the next week holds', () => {
  const evening = { ...at('2026-11-24T19:00:00.000Z', '2026-11-24T20:00:00.000Z'), inWorkingHours: false }
  const nextWeek = at('2026-11-30T10:00:00.000Z', '2026-11-30T11:00:00.000Z')
  expect(toAgenda([evening, nextWeek], options)).toEqual({ days: [], outside: 1, nextWeek: 1 })
  expect(toAgenda([evening, nextWeek], { ...options, onlyWorkingHours: false }).outside).toBe(0)
})

it('keeps the days apart when the clocks change', () => {
  const afterChange = at('2026-10-25T12:00:00.000Z', '2026-10-25T13:00:00.000Z')
  const { days } = toAgenda([afterChange], { ...options, now: new Date('2026-10-24T22:30:00Z') })
  expect(days).toMatchObject([{ date: '2026-10-25', daysAhead: 1 }])
})
