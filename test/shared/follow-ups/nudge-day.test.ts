import { describe, expect, it } from '@jest/globals'
import { nextSlowerCadence, toCadence } from '../../../shared/follow-ups/cadence.ts'
import { isPromiseDay, latestNudgeDay } from '../../../shared/follow-ups/nudge-day.ts'
import { snoozedUntil } from '../../../shared/follow-ups/snooze.ts'

const hours = { timeZone: 'Asia/Tokyo', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }

describe('the morning of the weekly nudge', () => {
  it.each([
    ['today, before work', 2, '2026-11-23T20:00:00Z', '2026-11-24', '2026-W48', '2026-11-24T00:00:00Z'],
    [
      'yesterday, where the server was down',
      1,
      '2026-11-23T20:00:00Z',
      '2026-11-23',
      '2026-W48',
      '2026-11-23T00:00:00Z',
    ],
    ['last week, until the day comes', 5, '2026-11-24T20:00:00Z', '2026-11-20', '2026-W47', '2026-11-20T00:00:00Z'],
    ['Monday, for a chosen Saturday', 6, '2026-11-23T03:00:00Z', '2026-11-23', '2026-W48', '2026-11-23T00:00:00Z'],
    ['in the ISO year of its week', 1, '2026-12-28T03:00:00Z', '2026-12-28', '2026-W53', '2026-12-28T00:00:00Z'],
  ])('is %s', (_case, weekday, now, date, week, at) => {
    expect(latestNudgeDay(hours, weekday, new Date(now))).toEqual({ date, week, at: new Date(at) })
  })

  it('waits for the working day that stands in for a day off', () => {
    expect(latestNudgeDay(hours, 6, new Date('2026-11-21T20:00:00Z'))).toBeNull()
  })

  it('never comes for somebody without working days', () => {
    expect(latestNudgeDay({ ...hours, days: [] }, 2, new Date())).toBeNull()
  })
})

describe('a promise', () => {
  it.each([
    ['2026-11-27', '2026-11-26', true],
    ['2026-11-27', '2026-11-27', true],
    ['2026-11-27', '2026-11-25', false],
    ['2026-11-30', '2026-11-27', true],
    ['2026-11-30', '2026-11-29', false],
    ['2026-11-29', '2026-11-27', true],
    ['2026-11-29', '2026-11-29', false],
  ])('for %s is nudged on %s: %s', (promisedOn, today, nudged) => {
    expect(isPromiseDay(hours, promisedOn, today)).toBe(nudged)
  })
})

describe('a snoozed follow-up', () => {
  it.each([
    ['tomorrow', '2026-02-01'],
    ['next-week', '2026-02-07'],
    ['in-a-month', '2026-02-28'],
    ['2026-03-05', '2026-03-05'],
  ])('comes back %s', (until, date) => {
    expect(snoozedUntil(until, '2026-01-31')).toBe(date)
  })

  it.each(['2026-01-31', '2025-12-31'])('cannot come back on %s', (until) => {
    expect(() => snoozedUntil(until, '2026-01-31')).toThrow('invalid-input')
  })
})

describe('a cadence', () => {
  it('slows down step by step until there are no reminders', () => {
    expect([14 as const, 30 as const, 90 as const, null].map(nextSlowerCadence)).toEqual([30, 90, null, null])
  })

  it('is no reminder where the number is none of ours', () => {
    expect([14, 7, null].map(toCadence)).toEqual([14, null, null])
  })
})
