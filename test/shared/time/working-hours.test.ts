import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  nextWorkingTime,
  sharedWorkingMinutes,
  workingDayBefore,
  workingDayFrom,
  type WorkTimes,
} from '../../../shared/time/working-hours.ts'

const nineToFive = (timeZone: string, days = [1, 2, 3, 4, 5]): WorkTimes => ({
  timeZone,
  days,
  startMinute: 9 * 60,
  endMinute: 17 * 60,
})

describe('the next working time', () => {
  it.each([
    { what: 'now, at work', zone: 'Europe/Lisbon', from: '2026-11-23T10:00:00Z', next: '2026-11-23T10:00:00Z' },
    { what: 'this morning', zone: 'Europe/Lisbon', from: '2026-11-23T03:00:00Z', next: '2026-11-23T09:00:00Z' },
    { what: 'tomorrow, after work', zone: 'Europe/Lisbon', from: '2026-11-23T17:00:00Z', next: '2026-11-24T09:00:00Z' },
    {
      what: 'Monday, at the weekend',
      zone: 'Asia/Kolkata',
      from: '2026-11-21T10:00:00Z',
      next: '2026-11-23T03:30:00Z',
    },
    {
      what: 'nine by the clock after DST began',
      zone: 'Europe/Oslo',
      from: '2026-03-28T12:00:00Z',
      next: '2026-03-30T07:00:00Z',
    },
    {
      what: 'nine by the clock after DST ended',
      zone: 'Europe/Oslo',
      from: '2026-10-24T12:00:00Z',
      next: '2026-10-26T08:00:00Z',
    },
  ])('is $what', ({ zone, from, next }) => {
    expect(nextWorkingTime(nineToFive(zone), new Date(from))).toEqual(new Date(next))
  })

  it('is the day after the holidays', () => {
    const times = { ...nineToFive('Europe/Oslo'), holidays: new Set(['2026-12-24', '2026-12-25', '2026-12-28']) }
    expect(nextWorkingTime(times, new Date('2026-12-24T07:00:00Z'))).toEqual(new Date('2026-12-29T08:00:00Z'))
    // In Oslo the day has begun that is still yesterday in UTC.
    expect(nextWorkingTime(times, new Date('2026-12-23T23:30:00Z'))).toEqual(new Date('2026-12-29T08:00:00Z'))
  })

  it('lies inside the hours, is never earlier, and leaves no working time out', () => {
    fc.assert(
      fc.property(
        times,
        instants,
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (of, from, parts) => {
          const next = nextWorkingTime(of, from)
          const wait = next.getTime() - from.getTime()
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(isAtWork(of, next)).toBe(true)
          // Also the last moment before it, and some between: had there been working time, that had been next.
          for (const earlier of [wait - 1, ...parts.map((part) => Math.floor(part * wait))]) {
            if (earlier >= 0 && earlier < wait) expect(isAtWork(of, new Date(from.getTime() + earlier))).toBe(false)
          }
        },
      ),
    )
  })
})

describe('working days', () => {
  const times = { ...nineToFive('Europe/London'), holidays: new Set(['2026-12-25', '2026-12-28', '2027-01-01']) }

  it.each([
    { step: 'before', of: workingDayBefore, date: '2026-12-29', day: '2026-12-24' },
    { step: 'before', of: workingDayBefore, date: '2027-01-04', day: '2026-12-31' },
    { step: 'from', of: workingDayFrom, date: '2026-12-25', day: '2026-12-29' },
    { step: 'from', of: workingDayFrom, date: '2026-12-29', day: '2026-12-29' },
  ])('$step $date is $day', ({ of, date, day }) => {
    expect(of(times, date)).toBe(day)
  })
})

const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })

/** Zones that change their clocks by an hour, by half an hour, at midnight, or not at all. */
const times: fc.Arbitrary<WorkTimes> = fc
  .record({
    timeZone: fc.constantFrom(
      'Europe/Lisbon',
      'Asia/Kathmandu',
      'America/St_Johns',
      'America/Santiago',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    startMinute: fc.integer({ min: 4 * 60, max: 12 * 60 }),
    length: fc.integer({ min: 30, max: 12 * 60 }),
    /** Days of the two years. */
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 730 }), { maxLength: 60 }),
  })
  .map(({ length, holidays, ...hours }) => ({
    ...hours,
    endMinute: hours.startMinute + length,
    holidays: new Set(holidays.map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))),
  }))

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** What a clock and a calendar on that person's wall say. */
function isAtWork({ timeZone, days, startMinute, endMinute, holidays }: WorkTimes, instant: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const minute = Number(part('hour')) * 60 + Number(part('minute'))
  const date = [part('year'), part('month'), part('day')].join('-')
  const isDay = days.includes(WEEKDAYS.indexOf(part('weekday').replace('.', '')) + 1) && holidays?.has(date) !== true
  return isDay && minute >= startMinute && minute < endMinute
}

describe('shared working time', () => {
  const shared = (a: string, b: string, weekOf: string): number =>
    sharedWorkingMinutes(nineToFive(a), nineToFive(b), new Date(weekOf)) / 60

  it.each([
    { a: 'Europe/Lisbon', b: 'Europe/Lisbon', weekOf: '2026-11-25T12:00:00Z', hours: 40 },
    { a: 'Europe/Lisbon', b: 'Europe/Oslo', weekOf: '2026-11-25T12:00:00Z', hours: 35 },
    { a: 'Europe/Lisbon', b: 'Asia/Kolkata', weekOf: '2026-11-25T12:00:00Z', hours: 12.5 },
    { a: 'Europe/Lisbon', b: 'America/Los_Angeles', weekOf: '2026-11-25T12:00:00Z', hours: 0 },
    { a: 'Pacific/Auckland', b: 'America/Los_Angeles', weekOf: '2026-11-25T12:00:00Z', hours: 20 },
  ])('of $a and $b is $hours hours', ({ a, b, weekOf, hours }) => {
    expect(shared(a, b, weekOf)).toBe(hours)
  })

  it('does not depend on the weekday on which it is asked', () => {
    expect(shared('Asia/Kolkata', 'Europe/Lisbon', '2026-11-22T23:30:00Z')).toBe(12.5)
  })

  it('is the same from both sides', () => {
    expect(shared('America/Los_Angeles', 'Pacific/Auckland', '2026-11-25T12:00:00Z')).toBe(
      shared('Pacific/Auckland', 'America/Los_Angeles', '2026-11-25T12:00:00Z'),
    )
  })
})
