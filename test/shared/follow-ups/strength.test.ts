import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { tieStrengthOf } from '../../../shared/follow-ups/strength.ts'

const DAY_MS = 86_400_000
const now = new Date('2026-11-23T09:00:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS)

describe('the strength of a tie', () => {
  it.each([
    ['strong', 'contact every two weeks', [0, 14, 28, 42, 56], 400, 14],
    ['strong', 'the last contact exactly two weeks ago', [14, 28, 42], 400, 30],
    ['warm', 'one gap of fifteen days', [13, 28, 42, 56], 400, 14],
    ['warm', 'nothing in the first weeks of the window', [1, 10, 20, 30, 41], 400, 14],
    ['warm', 'a contact twice the cadence ago', [28], 400, 14],
    ['going-quiet', 'a contact longer than twice the cadence ago', [29], 400, 14],
    ['warm', 'a slow cadence kept', [60], 400, 30],
    ['going-quiet', 'a slow cadence lost', [61], 400, 30],
    ['warm', 'no reminders and half a year', [180], 400, null],
    ['going-quiet', 'no reminders and longer', [181], 400, null],
    ['new', 'introduced and not met yet', [], 10, 14],
    ['new', 'met for the first time thirty days ago', [30], 30, 14],
    ['going-quiet', 'introduced long ago and never met', [], 31, 14],
  ] as const)('is %s for %s', (strength, _case, metDaysAgo, since, cadenceDays) => {
    expect(tieStrengthOf({ metAt: metDaysAgo.map(daysAgo), since: daysAgo(since), cadenceDays, now })).toBe(strength)
  })

  const history = fc.record({
    metAt: fc.array(fc.integer({ min: 0, max: 200 }).map(daysAgo), { maxLength: 20 }),
    since: fc.integer({ min: 0, max: 400 }).map(daysAgo),
    cadenceDays: fc.constantFrom(14, 30, 90, null),
  })

  it('does not depend on the order of meetings', () => {
    fc.assert(
      fc.property(history, (given) => {
        const turned = { ...given, metAt: given.metAt.toReversed(), now }
        expect(tieStrengthOf(turned)).toBe(tieStrengthOf({ ...given, now }))
      }),
    )
  })

  it('is never going quiet right after a contact', () => {
    fc.assert(
      fc.property(history, (given) => {
        expect(tieStrengthOf({ ...given, metAt: [...given.metAt, now], now })).not.toBe('going-quiet')
      }),
    )
  })

  it('is strong exactly where every two weeks of the last eight hold a contact', () => {
    fc.assert(
      fc.property(history, (given) => {
        const days = given.metAt.map((met) => Math.round((now.getTime() - met.getTime()) / DAY_MS))
        expect(tieStrengthOf({ ...given, now }) === 'strong').toBe(
          gapsWithinAFortnight([0, ...days.filter((day) => day <= 56), 56]),
        )
      }),
    )
  })
})

function gapsWithinAFortnight(days: readonly number[]): boolean {
  const sorted = days.toSorted((a, b) => a - b)
  return sorted.slice(1).every((day, index) => day - (sorted[index] ?? day) <= 14)
}
