import { describe, expect, it } from '@jest/globals'
import { nextSlowerCadence, toCadence } from '../../../shared/follow-ups/cadence.ts'
import { isPromiseDay, mayNudge, nudgeDayOf, type LatestNudge } from '../../../shared/follow-ups/nudge-day.ts'
import { nudgeContact } from '../../../shared/follow-ups/plan-nudge.ts'
import { snoozedUntil } from '../../../shared/follow-ups/snooze.ts'

const hours = { timeZone: 'Asia/Tokyo', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }

const weeklyOn = (weekday: number) => ({ mode: 'weekly', weekday }) as const
const daily = { mode: 'daily', weekday: 1 } as const

describe('the day of a nudge', () => {
  it.each([
    ['today, before work', weeklyOn(2), '2026-11-23T20:00:00Z', '2026-11-24', '2026-11-24'],
    ['the day after, where the server was down', weeklyOn(1), '2026-11-23T20:00:00Z', '2026-11-24', '2026-11-23'],
    ['days later, until the next one comes', weeklyOn(5), '2026-11-25T20:00:00Z', '2026-11-26', '2026-11-20'],
    ['Monday, for a chosen Saturday', weeklyOn(6), '2026-11-23T03:00:00Z', '2026-11-23', '2026-11-23'],
    ['every working day, where nudges are daily', daily, '2026-11-24T20:00:00Z', '2026-11-25', '2026-11-25'],
  ])('is %s', (_case, nudges, now, date, meantFor) => {
    expect(nudgeDayOf(hours, nudges, new Date(now))).toEqual({ date, at: new Date(`${date}T00:00:00Z`), meantFor })
  })

  it.each([weeklyOn(6), weeklyOn(3), daily])('is no day off: %o', (nudges) => {
    expect(nudgeDayOf(hours, nudges, new Date('2026-11-21T20:00:00Z'))).toBeNull()
    const holidays = new Set(['2026-11-23'])
    expect(nudgeDayOf({ ...hours, holidays }, nudges, new Date('2026-11-23T03:00:00Z'))).toBeNull()
  })

  it.each([weeklyOn(2), daily])('never comes for somebody without working days: %o', (nudges) => {
    expect(nudgeDayOf({ ...hours, days: [] }, nudges, new Date())).toBeNull()
  })
})

describe('another nudge', () => {
  const waiting = { isWaiting: true, settledOn: null }
  const settled = (settledOn: string) => ({ isWaiting: false, settledOn })
  it.each([
    ['the first', 'weekly', '2026-11-24', { date: null, isWaiting: false, settledOn: null }, true],
    ['a week later', 'weekly', '2026-11-24', { date: '2026-11-17', ...settled('2026-11-17') }, true],
    ['later in the same week', 'weekly', '2026-11-24', { date: '2026-11-24', ...settled('2026-11-24') }, false],
    [
      'on another weekday, just chosen',
      'weekly',
      '2026-11-24',
      { date: '2026-11-23', ...settled('2026-11-23') },
      false,
    ],
    [
      'just after one that was held back',
      'weekly',
      '2026-11-24',
      { date: '2026-11-17', ...settled('2026-11-23') },
      false,
    ],
    [
      'where the last one is forgotten',
      'weekly',
      '2026-11-24',
      { date: '2026-11-17', isWaiting: false, settledOn: null },
      true,
    ],
    ['behind one that waits', 'weekly', '2026-11-24', { date: '2026-11-17', ...waiting }, false],
    ['the next day, daily', 'daily', '2026-11-24', { date: '2026-11-23', ...settled('2026-11-23') }, true],
    ['on the same day, daily', 'daily', '2026-11-24', { date: '2026-11-24', ...settled('2026-11-24') }, false],
    ['behind one that waits, daily', 'daily', '2026-11-24', { date: '2026-11-23', ...waiting }, false],
  ] as const)('may come: %s', (_case, mode, date, latest, may) => {
    expect(mayNudge(mode, { date, at: new Date(), meantFor: date }, latest)).toBe(may)
  })

  it('keeps to its weekday, whatever came between', () => {
    const nudged: string[] = []
    let latest: LatestNudge = { date: null, isWaiting: false, settledOn: null }
    for (let day = 0; day < 28; day++) {
      // The server is down until the Thursday.
      const nudgeDay = day < 3 ? null : nudgeDayOf(hours, weeklyOn(1), new Date(Date.UTC(2026, 10, 22 + day, 15, 1)))
      if (nudgeDay === null || !mayNudge('weekly', nudgeDay, latest)) continue
      nudged.push(nudgeDay.date)
      latest = { date: nudgeDay.date, isWaiting: false, settledOn: nudgeDay.date }
    }
    expect(nudged).toEqual(['2026-11-26', '2026-11-30', '2026-12-07', '2026-12-14'])
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
