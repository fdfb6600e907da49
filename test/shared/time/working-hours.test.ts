import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { WorkingHours } from '../../../shared/people/schemas.ts'
import { isWorkingTime, nextWorkingTime, sharedWorkingMinutes } from '../../../shared/time/working-hours.ts'

const nineToFive = (timeZone: string, days = [1, 2, 3, 4, 5]): WorkingHours => ({
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

  it('is working time, never in the past, and within a week', () => {
    const zones = fc.constantFrom(
      'Europe/Lisbon',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    )
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    fc.assert(
      fc.property(zones, instants, days, (zone, from, weekdays) => {
        const hours = nineToFive(zone, weekdays)
        const next = nextWorkingTime(hours, from)
        expect(next >= from).toBe(true)
        expect(next.getTime() - from.getTime()).toBeLessThanOrEqual(8 * 86_400_000)
        expect(isWorkingTime(hours, next)).toBe(true)
      }),
    )
  })
})

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
