import { describe, expect, it } from '@jest/globals'
import { expandOccurrences, type Schedule } from '../../../bot/calendar/expand-occurrences.ts'

const period = { from: new Date('2026-10-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z') }

function starts(schedule: Partial<Schedule>): string[] {
  return expandOccurrences(
    {
      localStart: '2026-10-20T10:00:00',
      durationMinutes: 60,
      timeZone: 'Europe/Lisbon',
      rrule: null,
      excludedStarts: [],
      ...schedule,
    },
    period,
  ).map(({ startsAt }) => startsAt.toISOString().slice(0, 16))
}

describe('occurrences of an event', () => {
  it('keeps a weekly event at its hour when daylight saving time ends', () => {
    expect(starts({ rrule: 'FREQ=WEEKLY;COUNT=2' })).toEqual(['2026-10-20T09:00', '2026-10-27T10:00'])
  })

  it('moves an hour that daylight saving time skips forward', () => {
    const schedule = {
      localStart: '2026-03-29T01:30:00',
      durationMinutes: 30,
      timeZone: 'Europe/Lisbon',
      rrule: null,
      excludedStarts: [],
    }
    const year = { from: new Date('2026-01-01'), to: new Date('2026-12-31') }
    expect(expandOccurrences(schedule, year)[0]?.startsAt.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  it('leaves excluded dates out', () => {
    expect(starts({ rrule: 'FREQ=WEEKLY;COUNT=3', excludedStarts: ['2026-10-27T10:00:00'] })).toEqual([
      '2026-10-20T09:00',
      '2026-11-03T10:00',
    ])
  })

  it('includes the date on which a series ends', () => {
    expect(starts({ rrule: 'FREQ=WEEKLY;UNTIL=20261103T100000' })).toHaveLength(3)
  })

  it('finds the last Tuesday of every month', () => {
    expect(starts({ localStart: '2026-10-27T10:00:00', rrule: 'FREQ=MONTHLY;BYDAY=-1TU' })).toEqual([
      '2026-10-27T10:00',
      '2026-11-24T10:00',
      '2026-12-29T10:00',
    ])
  })

  it('reaches the period from a series that began decades ago', () => {
    expect(starts({ localStart: '1990-01-01T10:00:00', rrule: 'FREQ=DAILY' })).toHaveLength(91)
  })

  it('counts an event that is running when the period begins', () => {
    expect(starts({ localStart: '2026-09-30T23:30:00', timeZone: 'UTC' })).toEqual(['2026-09-30T23:30'])
  })
})
