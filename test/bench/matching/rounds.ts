import { matchRound } from '../../../shared/matching/rounds/match-round.ts'
import { planSizes } from '../../../shared/matching/rounds/plan-sizes.ts'
import { usualSettings } from '../../../shared/matching/rounds/round.ts'
import type { Figure } from '../figure.ts'
import { firstRound, type Site } from './rounds-company.ts'
import { elasticPoolOf, pairColumns, poolOf, solveExactly } from './rounds-exact.ts'
import { groupColumns } from './rounds-groups.ts'
import { part, type Part } from './part.ts'
import { measureHealth } from './rounds-health.ts'
import { matchByShuffle, scoreOfGreedy, scoreOfShuffle } from './rounds-references.ts'
import { measureScale } from './rounds-scale.ts'
import { matchByHallway, simulateYear, type Matcher, type Year } from './rounds-year.ts'

const WEEKS = 52
const sites = ['one-site', 'worldwide'] as const

/** Coffee rounds beside an exact solver, a greedy choice and the shuffle of others; a year of them; a whole company. */
export function roundsParts({ quick }: { quick: boolean }): Part[] {
  const scored = quick ? [20, 60] : [20, 60, 200, 500]
  const years = quick ? [61] : [60, 61, 500, 5_000]
  const parts = [
    ...scored.map((people) => part(`rounds.${String(people)}`, (name) => measureScores(name, people, quick ? 4 : 20))),
    ...(quick ? [12] : [12, 24, 36]).map((people) =>
      part(`rounds.groups.${String(people)}`, (name) => measureGroups(name, people, quick ? 3 : 10)),
    ),
    ...years.flatMap((people) =>
      sites.map((site) => part(`rounds.year.${String(people)}.${site}`, (name) => measureYear(name, people, site))),
    ),
  ]
  if (quick) return parts
  return [
    ...parts,
    part('rounds.2000', (name) => measureAgainstBound(name, 2_000, 3)),
    part('rounds.100000', (name) => measureScale(name, 100_000, { seconds: 25, megabytes: 250 })),
    part('rounds.100000.health', (name) => measureHealth(name, 100_000)),
    part('rounds.200000', (name) => measureScale(name, 200_000, { seconds: 50, megabytes: 400 })),
  ]
}

/** Shares of the proved optimum; the instances alternate between one site and the world. */
async function* measureScores(name: string, people: number, instances: number): AsyncGenerator<Figure> {
  const shares = { hallway: [] as number[], greedy: [] as number[], shuffle: [] as number[] }
  const times: number[] = []
  for (let instance = 0; instance < instances; instance++) {
    const input = firstRound(people, sites[instance % 2] ?? 'one-site', instance + 1)
    const pool = poolOf(input)
    const from = performance.now()
    const { score, bound } = matchRound(input)
    times.push(performance.now() - from)
    // The bound is above the optimum: without a proof the share comes out too low rather than too high.
    const optimum = (await solveExactly({ columns: pairColumns(pool), reached: score })) ?? bound
    shares.hallway.push((100 * score) / optimum)
    shares.greedy.push((100 * scoreOfGreedy(pool)) / optimum)
    shares.shuffle.push((100 * scoreOfShuffle(input, pool)) / optimum)
  }
  const own = mean(shares.hallway)
  yield { name: `${name}.of-optimum`, value: own, unit: '%', reference: people <= 200 ? 99.9 : 99.7 }
  yield { name: `${name}.of-optimum.least`, value: Math.min(...shares.hallway), unit: '%', reference: 99 }
  yield { name: `${name}.beside-greedy`, value: own, unit: '%', reference: mean(shares.greedy) }
  yield { name: `${name}.beside-shuffle`, value: own, unit: '%', reference: mean(shares.shuffle) }
  yield { name: `${name}.time`, value: mean(times), unit: 'ms', reference: null }
}

/** Where no exact solver ends in time, the bound that comes with each result stands in: the true share is higher. */
function* measureAgainstBound(name: string, people: number, instances: number): Generator<Figure> {
  const shares = Array.from({ length: instances }, (_, instance) => {
    const { score, bound } = matchRound(firstRound(people, sites[instance % 2] ?? 'one-site', instance + 1))
    return (100 * score) / bound
  })
  yield { name: `${name}.of-bound`, value: mean(shares), unit: '%', reference: 99.3 }
  yield { name: `${name}.of-bound.least`, value: Math.min(...shares), unit: '%', reference: 99 }
}

async function* measureGroups(name: string, people: number, instances: number): AsyncGenerator<Figure> {
  const shares: number[] = []
  for (let instance = 0; instance < instances; instance++) {
    const size = instance % 2 === 0 ? 3 : 4
    const drawn = firstRound(people, 'one-site', instance + 1)
    // Everybody may sit with everybody, so that a partition into the planned sizes exists.
    const members = drawn.members.map((member) => ({ ...member, languages: [] }))
    const input = { ...drawn, members, neverPairs: [], settings: { ...usualSettings, size } as const }
    const plan = planSizes(people, size)
    const { score, bound } = matchRound(input)
    const optimum =
      (await solveExactly({ columns: groupColumns(elasticPoolOf(input), plan), sizes: plan, reached: score })) ?? bound
    shares.push((100 * score) / optimum)
  }
  yield { name: `${name}.of-optimum`, value: mean(shares), unit: '%', reference: 99 }
  yield { name: `${name}.of-optimum.least`, value: Math.min(...shares), unit: '%', reference: 99 }
}

/** A year at half a year's memory, with a smaller budget than usual, for the bench's sake. */
function* measureYear(name: string, people: number, site: Site): Generator<Figure> {
  const input = { ...firstRound(people, site, people), budget: people * 4_000 }
  const year = (match: Matcher): Year => simulateYear(input, WEEKS, match)
  const own = year(matchByHallway)
  const shuffled = year(matchByShuffle)
  yield {
    name: `${name}.repeats.of-pairs`,
    value: own.pairRepeats,
    unit: 'count',
    // The least there can be.
    reference: own.leastPairRepeats,
  }
  for (const figure of yearFigures) {
    yield { name: `${name}.${figure.name}`, value: own[figure.of], unit: figure.unit, reference: shuffled[figure.of] }
  }
}

const yearFigures = [
  { name: 'repeats', of: 'repeats', unit: 'count' },
  { name: 'repeats.avoidable', of: 'avoidableRepeats', unit: 'count' },
  { name: 'left-out', of: 'leftOut', unit: 'count' },
  { name: 'left-out.twice-running', of: 'leftOutTwiceRunning', unit: 'count' },
  { name: 'left-out.twice-running.avoidable', of: 'avoidablyLeftOutTwice', unit: 'count' },
  { name: 'infeasible-pairs', of: 'infeasibleShare', unit: '%' },
  { name: 'one-link-trios', of: 'admitted', unit: 'count' },
  { name: 'cross-department', of: 'crossDepartmentShare', unit: '%' },
  { name: 'shared-interest', of: 'sharedInterestShare', unit: '%' },
] as const satisfies readonly { name: string; of: keyof Year; unit: Figure['unit'] }[]

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
