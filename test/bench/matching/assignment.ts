import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { assignBuddies } from '../../../shared/matching/assignment/assign-buddies.ts'
import { assignMentors } from '../../../shared/matching/assignment/assign-mentors.ts'
import { BuddyPool } from '../../../shared/matching/assignment/buddy-pool.ts'
import { createGraph, type CandidateGraph } from '../../../shared/matching/assignment/candidate-graph.ts'
import { freePlaces } from '../../../shared/matching/assignment/free-places.ts'
import type { Mentee, Mentor } from '../../../shared/matching/assignment/mentor-assignment.ts'
import { createMentorGraph } from '../../../shared/matching/assignment/mentor-graph.ts'
import { MentorPool } from '../../../shared/matching/assignment/mentor-pool.ts'
import { solveHeaviest } from '../../../shared/matching/assignment/solve-heaviest.ts'
import { strongestCandidates } from '../../../shared/matching/assignment/strongest-candidates.ts'
import type { BuddyCandidate } from '../../../shared/matching/buddies.ts'
import { BUDDY_WEIGHTS } from '../../../shared/matching/buddy-weights.ts'
import { MENTOR_WEIGHTS } from '../../../shared/matching/mentor-weights.ts'
import { settleTable } from '../../../shared/matching/weight-table.ts'
import { loadExactSolver, solveExactly } from '../../shared/matching/assignment/exact-reference.ts'
import type { Figure } from '../figure.ts'
import { assignGreedily, outcomeOf, toCase } from './assignment-greedy.ts'
import { part, type Part } from './part.ts'
import { createBuddies, createMentoring, createNewHires, mentorSettings, today } from './assignment-people.ts'

/** Milliseconds that the whole way may take at full size: people in, matches with their reasons out. */
const BUDDY_TARGET = 2_000
const MENTOR_TARGET = 3_000

/** New hires and buddies, mentees and mentors: how fast, how good beside greedy, and whether exact. */
export function assignmentParts({ quick }: { quick: boolean }): Part[] {
  const hires = quick ? 100 : 500
  const mentees = quick ? 500 : 5_000
  const pools: [string, number][] = [
    ['5k', 5_000],
    quick ? ['20k', 20_000] : ['100k', 100_000],
    ['275-volunteers', 275],
  ]
  return [
    part('exactness', () => measureExactness(quick)),
    ...pools.map(([size, people]) =>
      part(`buddies.${String(hires)}x${size}`, (name) => measureBuddies(name, hires, createBuddies(people, 2))),
    ),
    ...[2, 1].map((capacity) =>
      part(`mentors.${String(mentees)}x${String(mentees)}.capacity-${String(capacity)}`, (name) =>
        measureMentors(name, createMentoring(mentees, capacity)),
      ),
    ),
    part('buddies.memory', (name) => [memoryFigure(name, ['buddies', String(hires), quick ? '20000' : '100000'])]),
    part('mentors.memory', (name) => [memoryFigure(name, ['mentors', String(mentees), '0'])]),
  ]
}

/** Beside HiGHS, as large as it can be asked within seconds. */
async function* measureExactness(quick: boolean): AsyncGenerator<Figure> {
  const highs = await loadExactSolver()
  const graphs: [string, CandidateGraph][] = [
    ['buddies.exactness', buddyGraph(quick ? 20 : 60, createBuddies(quick ? 30 : 60, 1))],
    ['mentors.exactness', mentorGraph(createMentoring(quick ? 60 : 200, 1))],
  ]
  for (const [name, graph] of graphs) {
    const began = performance.now()
    const exact = solveExactly(highs, toCase(graph))
    const theirs = performance.now() - began
    const again = performance.now()
    const own = outcomeOf(graph, solveHeaviest(graph))
    yield { name: `${name}.solve`, value: round(performance.now() - again), unit: 'ms', reference: round(theirs) }
    yield { name: `${name}.placed`, value: share(own.placed, exact.placed), unit: '%', reference: 100 }
    yield { name: `${name}.score`, value: share(own.score, exact.value), unit: '%', reference: 100 }
  }
}

function* measureBuddies(name: string, hires: number, candidates: BuddyCandidate[]): Generator<Figure> {
  const newHires = createNewHires(hires)
  const began = performance.now()
  const { placed } = assignBuddies({ seed: 'bench', newHires, candidates, weights: {}, now: today })
  yield { name: `${name}.all`, value: round(performance.now() - began), unit: 'ms', reference: BUDDY_TARGET }
  yield { name: `${name}.placed`, value: share(placed.length, hires), unit: '%', reference: null }
  yield* besideGreedy(name, buddyGraph(hires, candidates))
}

function* measureMentors(name: string, people: { mentees: Mentee[]; mentors: Mentor[] }): Generator<Figure> {
  const began = performance.now()
  const { heaviest, stable, menteesWithWishes } = assignMentors({ ...mentorSettings, ...people })
  yield { name: `${name}.all`, value: round(performance.now() - began), unit: 'ms', reference: MENTOR_TARGET }
  const wishes = ({ wishesMet }: typeof heaviest) => wishesMet.reduce((sum, met) => sum + met, 0)
  const inTopThree = share(wishes(heaviest), menteesWithWishes)
  const pairs = people.mentees.length
  yield { name: `${name}.top-three`, value: inTopThree, unit: '%', reference: share(wishes(stable), menteesWithWishes) }
  yield { name: `${name}.score-beside-stable`, value: share(heaviest.score, stable.score), unit: '%', reference: 100 }
  yield {
    name: `${name}.placed-beside-stable`,
    value: share(heaviest.placed, stable.placed),
    unit: '%',
    reference: 100,
  }
  const blocking = (solution: typeof heaviest) => share(solution.blockingPairs, pairs)
  yield { name: `${name}.blocking-pairs`, value: blocking(heaviest), unit: '%', reference: blocking(stable) }
  yield* besideGreedy(name, mentorGraph(people))
}

function* besideGreedy(name: string, graph: CandidateGraph): Generator<Figure> {
  const began = performance.now()
  const own = outcomeOf(graph, solveHeaviest(graph))
  const between = performance.now()
  const greedy = outcomeOf(graph, assignGreedily(graph))
  const greedyMs = round(performance.now() - between)
  yield { name: `${name}.solve`, value: round(between - began), unit: 'ms', reference: greedyMs }
  yield { name: `${name}.placed-beside-greedy`, value: share(own.placed, greedy.placed), unit: '%', reference: 100 }
  yield { name: `${name}.score-beside-greedy`, value: share(own.score, greedy.score), unit: '%', reference: 100 }
}

function buddyGraph(hires: number, candidates: readonly BuddyCandidate[]): CandidateGraph {
  const { weights } = settleTable(BUDDY_WEIGHTS, {})
  const newHires = createNewHires(hires)
  const pool = new BuddyPool(candidates, { newHires, weights, now: today })
  return createGraph(
    newHires.map((newHire) => strongestCandidates(pool.listFor(newHire), hires)),
    candidates.map((candidate) => freePlaces(candidate, weights, hires)),
  )
}

function mentorGraph({ mentees, mentors }: { mentees: Mentee[]; mentors: Mentor[] }): CandidateGraph {
  const { weights } = settleTable(MENTOR_WEIGHTS, {})
  const round = { ...mentorSettings, mentees, mentors }
  return createMentorGraph(new MentorPool(mentors, weights, round), mentees).graph
}

/** In a process of its own. */
function memoryFigure(name: string, values: readonly string[]): Figure {
  const program = fileURLToPath(new URL('assignment-memory.ts', import.meta.url))
  const printed = execFileSync(process.execPath, [program, ...values], { encoding: 'utf8' })
  return { name, value: round(Number(printed)), unit: 'MB', reference: null }
}

function share(part: number, whole: number): number {
  return Number(((100 * part) / whole).toFixed(3))
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
