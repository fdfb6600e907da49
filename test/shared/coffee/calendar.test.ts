import { describe, expect, it } from '@jest/globals'
import {
  closesOn,
  comingRound,
  dayOfMoment,
  isTooLate,
  mondayOfRound,
  roundToOpen,
} from '../../../shared/coffee/calendar.ts'
import { isDue, nextRoundOf } from '../../../shared/coffee/next-round.ts'

const round = comingRound(new Date('2026-11-26T10:00:00Z'))

describe('the calendar of coffee rounds', () => {
  it('numbers each week by its Monday', () => {
    expect(mondayOfRound(round)).toBe('2026-11-30')
    expect(comingRound(new Date('2026-11-29T23:59:59Z'))).toBe(round)
    expect(comingRound(new Date('2026-11-30T00:00:00Z'))).toBe(round + 1)
    expect(mondayOfRound(comingRound(new Date('2026-12-31T12:00:00Z')))).toBe('2027-01-04')
  })

  it.each([
    ['2026-11-26T23:59:00Z', null],
    ['2026-11-27T00:00:00Z', '2026-11-30'],
    ['2026-11-29T23:59:00Z', '2026-11-30'],
    ['2026-12-02T11:59:00Z', '2026-11-30'],
    ['2026-12-02T12:00:00Z', null],
  ])('opens a round from Friday on: at %s that of %s', (instant, monday) => {
    const due = roundToOpen(new Date(instant))
    expect(due === null ? null : mondayOfRound(due.round)).toBe(monday)
  })

  it('after its Monday, opens a round only for who had joined in time', () => {
    expect(roundToOpen(new Date('2026-11-30T08:00:00Z'))?.joinedBefore).toEqual(new Date('2026-11-27T00:00:00Z'))
  })

  it.each([
    [1, '2026-12-02', '2026-12-04', '2026-12-06'],
    [2, '2026-12-02', '2026-12-11', '2026-12-13'],
    [4, '2026-12-09', '2026-12-25', '2026-12-27'],
    [8, '2026-12-23', '2027-01-22', '2027-01-24'],
  ])('asks in a match of %s weeks on %s and %s, and closes it after %s', (weeks, middle, end, last) => {
    expect(dayOfMoment(round, weeks, 'middle')).toBe(middle)
    expect(dayOfMoment(round, weeks, 'end')).toBe(end)
    expect(closesOn(round, weeks)).toBe(last)
  })

  it('introduces nobody in the last days of a match', () => {
    expect(isTooLate(round, 1, new Date('2026-12-02T23:00:00Z'))).toBe(false)
    expect(isTooLate(round, 1, new Date('2026-12-03T00:00:00Z'))).toBe(true)
    expect(isTooLate(round, 4, new Date('2026-12-03T00:00:00Z'))).toBe(false)
  })
})

describe('whose turn it is', () => {
  it.each([
    [{ frequencyWeeks: 1, lastRound: null, notBefore: 0 } as const, 10],
    [{ frequencyWeeks: 1, lastRound: 9, notBefore: 0 } as const, 10],
    [{ frequencyWeeks: 4, lastRound: 9, notBefore: 0 } as const, 13],
    [{ frequencyWeeks: 8, lastRound: 1, notBefore: 0 } as const, 10],
    [{ frequencyWeeks: 2, lastRound: 9, notBefore: 15 } as const, 15],
  ])('is for %j round %i', (membership, next) => {
    expect(nextRoundOf(membership, 10)).toBe(next)
    expect(isDue(membership, 10)).toBe(next === 10)
  })
})
