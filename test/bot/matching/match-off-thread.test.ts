import { describe, expect, it } from '@jest/globals'
import { matchWithoutBlocking } from '../../../bot/matching/match-off-thread.ts'
import { usualSettings, type RoundInput } from '../../../shared/matching/rounds/round.ts'
import { createWorkWeeks } from '../../../shared/matching/rounds/work-week.ts'

const week = createWorkWeeks(new Date('2026-11-23T12:00:00Z'))({
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5],
  startMinute: 540,
  endMinute: 1020,
})

function createInput(people: number): RoundInput {
  return {
    id: 'round',
    round: 30,
    members: Array.from({ length: people }, (_, number) => ({
      id: `p${String(number)}`,
      department: `d${String(number % 5)}`,
      level: null,
      managerId: null,
      office: null,
      week,
      interests: [],
      languages: [],
      size: 2,
      roundsWaited: 0,
      wasInTrio: false,
      lastOrganised: null,
    })),
    neverPairs: new Set([['p0', 'p1'] as const]),
    meetings: [{ first: 'p2', second: 'p3', round: 29 }],
    standing: [],
    settings: usualSettings,
    budget: 60_000,
  }
}

describe('matching in a thread of its own', () => {
  it('gives the same result as in place', async () => {
    const inPlace = await matchWithoutBlocking(createInput(40))
    expect(await matchWithoutBlocking(createInput(40), 10)).toEqual(inPlace)
    expect(inPlace.matches).toHaveLength(20)
  })

  it('leaves the server free meanwhile', async () => {
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 1)
    await matchWithoutBlocking({ ...createInput(600), budget: null }, 10)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })
})
