import { inCanonicalOrder } from '../canonical-order.ts'
import { loadPoints } from '../buddy-weights.ts'
import { MENTOR_WEIGHTS } from '../mentor-weights.ts'
import { settleTable } from '../weight-table.ts'
import { NOWHERE } from './candidate-graph.ts'
import type {
  MatchedMentee,
  Mentee,
  MentorAssignment,
  MentorRound,
  MentorSolution,
  UnmatchedReason,
} from './mentor-assignment.ts'
import { createMentorGraph } from './mentor-graph.ts'
import { MentorPool } from './mentor-pool.ts'
import { poolNotes, repeatNotes } from './notes.ts'
import { solveHeaviest } from './solve-heaviest.ts'
import { countBlockingPairs, solveStable } from './solve-stable.ts'
import { topicsFor, weighMentor, wishFor } from './weigh-mentor.ts'

/**
 * Matches all mentees of a programme with mentors, in two ways: the heaviest assignment, exact, and the
 * stable one. A pair comes into question where a topic or a wish leads the mentee to the mentor and the
 * two share a language and enough hours or an office.
 */
export function assignMentors(round: MentorRound): MentorAssignment {
  const { weights, notes: weightNotes } = settleTable(MENTOR_WEIGHTS, round.weights)
  const mentees = inCanonicalOrder(round.mentees, round.seed)
  const mentors = inCanonicalOrder(round.mentors, round.seed)
  const pool = new MentorPool(mentors.people, weights, round)
  const { graph, wishes } = createMentorGraph(pool, mentees.people)
  const describe = (supplyOf: Int32Array): MentorSolution =>
    describeSolution(pool, mentees.people, round, supplyOf, countBlockingPairs(wishes, graph, supplyOf))
  return {
    heaviest: describe(solveHeaviest(graph)),
    stable: describe(solveStable(wishes, graph)),
    menteesWithWishes: mentees.people.filter((mentee) => mentee.wishes.length > 0).length,
    notes: [
      ...poolNotes(
        mentees.people.map(({ id }) => id),
        pool.mentors.map(({ id }, number) => ({ id, availability: pool.availability[number] ?? 'full' })),
        graph.placeCost.length,
      ),
      ...repeatNotes(mentees.repeated + mentors.repeated),
      ...weightNotes,
    ],
  }
}

function describeSolution(
  pool: MentorPool,
  mentees: readonly Mentee[],
  round: MentorRound,
  supplyOf: Int32Array,
  blockingPairs: number,
): MentorSolution {
  const matched = describeMatched(pool, mentees, round, supplyOf)
  const left = new Map(pool.mentors.map(({ capacity, taken }, number) => [number, Math.floor(capacity - taken)]))
  for (const mentor of supplyOf) left.set(mentor, (left.get(mentor) ?? 0) - 1)
  const unmatched = mentees.filter((_, number) => supplyOf[number] === NOWHERE)
  const wished = (rank: number) => matched.filter(({ wish }) => wish === rank).length
  return {
    matched,
    unmatched: unmatched
      .map((mentee) => ({ menteeId: mentee.id, reason: reasonOf(pool, mentee, (mentor) => left.get(mentor) ?? 0) }))
      .toSorted(byMentee),
    placed: matched.length,
    score: matched.reduce((sum, { score }) => sum + score, 0),
    wishesMet: [wished(1), wished(2), wished(3)],
    blockingPairs,
  }
}

/** Of a mentor's mentees the one who fits best counts as the first. */
function describeMatched(
  pool: MentorPool,
  mentees: readonly Mentee[],
  { everydayLanguage }: MentorRound,
  supplyOf: Int32Array,
): MatchedMentee[] {
  const { weights } = pool
  const matches = mentees.flatMap((mentee, number) => {
    const place = supplyOf[number] ?? NOWHERE
    const mentor = pool.mentors[place]
    if (mentor === undefined) return []
    const sharedMinutes = pool.sharedMinutes(mentee, place)
    const terms = weighMentor(mentee, mentor, { weights, sharedMinutes, everydayLanguage })
    return [{ mentee, mentor, terms, score: terms.reduce((sum, { points }) => sum + points, 0) }]
  })
  const load = new Map<string, number>()
  const matched = matches
    .toSorted((a, b) => b.score - a.score)
    .map(({ mentee, mentor, terms, score }): MatchedMentee => {
      const before = load.get(mentor.id) ?? mentor.taken
      load.set(mentor.id, before + 1)
      const points = -loadPoints(weights, before)
      const { goal, wanted } = topicsFor(mentee, mentor)
      return {
        menteeId: mentee.id,
        mentorId: mentor.id,
        wish: wishFor(mentee, mentor.id),
        score: score + points,
        terms: points === 0 ? terms : [...terms, { name: 'load', points }],
        topics: [...goal, ...wanted],
      }
    })
  return matched.toSorted(byMentee)
}

/** From what everybody may know; pauses and people kept apart only ever lead to the last of the reasons. */
function reasonOf(pool: MentorPool, mentee: Mentee, left: (mentor: number) => number): UnmatchedReason {
  if (pool.mentors.every(({ id }) => id === mentee.id)) return 'no-mentors'
  if (pool.withTopic(mentee).length === 0) return 'no-mentor-with-topic'
  const reached = pool.reach(mentee).map(({ mentor }) => mentor)
  if (reached.length === 0) return 'no-shared-hours-or-language'
  const isFullBefore = (mentor: number) => {
    const { capacity = 0, taken = 0 } = pool.mentors[mentor] ?? {}
    return !(capacity - taken >= 1)
  }
  if (reached.every(isFullBefore)) return 'all-full-before'
  return reached.every((mentor) => !(left(mentor) >= 1)) ? 'places-went-to-others' : 'no-fitting-place'
}

function byMentee(a: { menteeId: string }, b: { menteeId: string }): number {
  return a.menteeId < b.menteeId ? -1 : 1
}
