import type { MentorSolution, UnmatchedReason } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import { messagesFor, type Messages } from '../../../../shared/i18n/messages.ts'
import type { AssignmentSolution, DeskAssignment, DeskPair, DeskPlan } from '../../../../shared/mentoring/assignment.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, readActivePerson, toSummary, type PersonRow } from '../../../db/people.ts'
import { planAssignment } from './plan-assignment.ts'
import { countAnswers, readReleaseDeliveries } from './read-answers.ts'
import {
  findOpen,
  findReleasedLast,
  readJoins,
  readPairs,
  type AssignmentRow,
  type JoinRow,
  type PairRow,
} from './store.ts'

type People = ReadonlyMap<string, PersonRow>
type Words = Messages['mentoringAssignment']

/** The open assignment with both previews, else the one released last; null before the first. For managers only. */
export async function readForDesk(context: ActorContext): Promise<DeskAssignment | null> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const open = await findOpen(context)
  if (open !== undefined) return await describeOpen(context, open, messages.mentoringAssignment)
  const released = await findReleasedLast(context)
  return released === undefined ? null : await describeReleased(context, released, messages)
}

async function describeOpen(context: ActorContext, row: AssignmentRow, words: Words): Promise<DeskAssignment> {
  const { solutions, people, joined, joinedWithWishes, kept, held, version } = await planAssignment(context, row)
  return {
    id: row.assignment_id,
    state: 'open',
    closesOn: row.closes_on,
    joined,
    joinedWithWishes,
    plans: [
      describePlan('heaviest', solutions.heaviest, { people, held }, words),
      describePlan('stable', solutions.stable, { people, held }, words),
    ],
    answers: null,
    deliveries: [],
    leftAsIs: summaries(kept, people),
    notes: solutions.notes.map((note) => words.note(note)),
    version,
  }
}

function describePlan(
  solution: AssignmentSolution,
  { matched, unmatched, placed, wishesMet, score, blockingPairs }: MentorSolution,
  { people, held }: { people: People; held: ReadonlySet<string> },
  words: Words,
): DeskPlan {
  return {
    solution,
    placed,
    wishesMet,
    score,
    blockingPairs,
    pairs: describePairs(
      matched.map((pair) => ({ ...pair, state: held.has(pair.menteeId) ? ('held' as const) : ('planned' as const) })),
      people,
      words,
    ),
    unplaced: describeUnplaced(unmatched, people, words),
  }
}

type Pair = Parameters<Words['why']>[0] & { menteeId: string; mentorId: string; state: DeskPair['state'] }

function describePairs(pairs: readonly Pair[], people: People, words: Words): DeskPair[] {
  return pairs
    .flatMap((pair) => {
      const mentee = people.get(pair.menteeId)
      const mentor = people.get(pair.mentorId)
      if (mentee === undefined || mentor === undefined) return []
      return [{ name: mentee.folded_name, pair: toDeskPair(pair, mentee, mentor, words) }]
    })
    .toSorted(byName)
    .map(({ pair }) => pair)
}

function toDeskPair(pair: Pair, mentee: PersonRow, mentor: PersonRow, words: Words): DeskPair {
  return { mentee: toSummary(mentee), mentor: toSummary(mentor), why: words.why(pair), state: pair.state }
}

function describeUnplaced(
  unmatched: readonly { menteeId: string; reason: UnmatchedReason }[],
  people: People,
  words: Words,
): DeskPlan['unplaced'] {
  return unmatched
    .flatMap(({ menteeId, reason }) => {
      const row = people.get(menteeId)
      return row === undefined ? [] : [{ name: row.folded_name, row, why: words.unplaced(reason) }]
    })
    .toSorted(byName)
    .map(({ row, why }) => ({ person: toSummary(row), why }))
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

function summaries(ids: readonly string[], people: People) {
  return ids.flatMap((id) => people.get(id) ?? []).map(toSummary)
}

/** As it was decided; whoever has left since no longer appears. */
async function describeReleased(
  context: ActorContext,
  row: AssignmentRow,
  messages: Messages,
): Promise<DeskAssignment> {
  const words = messages.mentoringAssignment
  const joins = await readJoins(context, row.assignment_id)
  const pairs = await readPairs(context, row.assignment_id)
  const people = await readPeople(context, [
    ...joins.map((join) => join.person_id),
    ...pairs.map((pair) => pair.mentor_id),
  ])
  const wished = (wish: number): number => pairs.filter((pair) => pair.wish === wish).length
  return {
    id: row.assignment_id,
    state: 'released',
    closesOn: row.closes_on,
    joined: joins.length,
    joinedWithWishes: await countWishing(context, row.assignment_id),
    plans: [
      {
        solution: row.solution ?? 'heaviest',
        placed: pairs.length,
        wishesMet: [wished(1), wished(2), wished(3)],
        score: pairs.reduce((sum, { score }) => sum + score, 0),
        blockingPairs: null,
        pairs: describePairs(pairs.map(toPair), people, words),
        unplaced: describeUnplaced(joins.flatMap(toUnmatched), people, words),
      },
    ],
    answers: countAnswers(pairs),
    deliveries: await readReleaseDeliveries(context, { joins, pairs }, messages.deliveries),
    leftAsIs: summaries(
      joins.filter(({ outcome }) => outcome === 'kept').map((join) => join.person_id),
      people,
    ),
    notes: [],
    version: '',
  }
}

function toUnmatched({ person_id, outcome }: JoinRow): { menteeId: string; reason: UnmatchedReason }[] {
  return outcome === null || outcome === 'paired' || outcome === 'kept'
    ? []
    : [{ menteeId: person_id, reason: outcome }]
}

function toPair(row: PairRow): Pair {
  return { ...row, menteeId: row.mentee_id, mentorId: row.mentor_id }
}

async function countWishing({ tx }: ActorContext, assignmentId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('mentoring_wishes')
    .select((query) => query.fn.count<number>('person_id').distinct().as('count'))
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirstOrThrow()
  return count
}

async function readPeople(context: ActorContext, ids: readonly string[]): Promise<People> {
  return new Map((await readActivePeople(context, [...new Set(ids)])).map((row) => [row.person_id, row]))
}
