import { describe, expect, it } from '@jest/globals'
import { nextSlowerCadence, toCadence } from '../../../shared/follow-ups/cadence.ts'
import { isPromiseDay, mayNudge, nudgeDayOf } from '../../../shared/follow-ups/nudge-day.ts'
import { nudgeContact } from '../../../shared/follow-ups/plan-nudge.ts'
import { snoozedUntil } from '../../../shared/follow-ups/snooze.ts'

const hours = { timeZone: 'Asia/Tokyo', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }

const weeklyOn = (weekday: number) => ({ mode: 'weekly', weekday }) as const
const daily = { mode: 'daily', weekday: 1 } as const

describe('the morning of a nudge', () => {
  it.each([
    ['today, before work', weeklyOn(2), '2026-11-23T20:00:00Z', '2026-11-24'],
    ['yesterday, where the server was down', weeklyOn(1), '2026-11-23T20:00:00Z', '2026-11-23'],
    ['last week, until the day comes', weeklyOn(5), '2026-11-24T20:00:00Z', '2026-11-20'],
    ['Monday, for a chosen Saturday', weeklyOn(6), '2026-11-23T03:00:00Z', '2026-11-23'],
    ['every working day, where nudges are daily', daily, '2026-11-24T20:00:00Z', '2026-11-25'],
  ])('is %s', (_case, nudges, now, date) => {
    expect(nudgeDayOf(hours, nudges, new Date(now))).toEqual({ date, at: new Date(`${date}T00:00:00Z`) })
  })

  it.each([weeklyOn(6), daily])('waits for the working day that stands in for a day off: %o', (nudges) => {
    expect(nudgeDayOf(hours, nudges, new Date('2026-11-21T20:00:00Z'))).toBeNull()
  })

  it.each([weeklyOn(2), daily])('never comes for somebody without working days: %o', (nudges) => {
    expect(nudgeDayOf({ ...hours, days: [] }, nudges, new Date())).toBeNull()
  })
})

describe('another nudge', () => {
  const now = new Date('2026-11-24T00:30:00Z')
  const settled = (at: string) => ({ isWaiting: false, settledAt: new Date(at) })
  const waiting = { isWaiting: true, settledAt: null }
  it.each([
    ['the first', 'weekly', { date: null, isWaiting: false, settledAt: null }, true],
    ['a week later', 'weekly', { date: '2026-11-17', ...settled('2026-11-17T09:00:00Z') }, true],
    ['in the same week', 'weekly', { date: '2026-11-23', ...settled('2026-11-23T00:10:00Z') }, false],
    ['days after one that came late', 'weekly', { date: '2026-11-17', ...settled('2026-11-21T09:00:00Z') }, false],
    ['behind one that waits', 'weekly', { date: '2026-11-17', ...waiting }, false],
    ['the next day, daily', 'daily', { date: '2026-11-23', ...settled('2026-11-23T09:00:00Z') }, true],
    ['on the same day, daily', 'daily', { date: '2026-11-24', ...settled('2026-11-24T00:10:00Z') }, false],
    ['behind one that waits, daily', 'daily', { date: '2026-11-23', ...waiting }, false],
  ] as const)('may come: %s', (_case, mode, latest, may) => {
    expect(mayNudge(mode, { date: '2026-11-24', at: now }, latest, now)).toBe(may)
  })

  it('begins a new week at the turn of the year', () => {
    const latest = { date: '2026-12-28', ...settled('2026-12-28T09:00:00Z') }
    const monday = new Date('2027-01-04T09:00:00Z')
    expect(mayNudge('weekly', { date: '2027-01-04', at: monday }, latest, monday)).toBe(true)
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

describe('a contact on a nudge', () => {
  const due = { otherId: 'ana', cadenceDays: 14, dueOn: '2026-11-20', ignoredCount: 2, lastNudgeArrived: true } as const

  it('counts a nudge that arrived and was not answered', () => {
    expect(nudgeContact({ ...due, ignoredCount: 1 }, '2026-11-23')).toMatchObject({ ignoredCount: 2, isSlowed: false })
    expect(nudgeContact({ ...due, lastNudgeArrived: false }, '2026-11-23')).toMatchObject({ ignoredCount: 2 })
  })

  it.each([
    [14, 30, '2026-12-23'],
    [30, 90, '2027-02-21'],
    [90, null, null],
  ] as const)('comes less often after the third: every %s days, then %s', (before, cadenceDays, dueOn) => {
    const nudged = nudgeContact({ ...due, cadenceDays: before }, '2026-11-23')
    expect(nudged).toEqual({ otherId: 'ana', cadenceDays, dueOn, ignoredCount: 0, isSlowed: true })
  })
})
