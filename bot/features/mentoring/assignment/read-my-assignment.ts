import { messagesFor, type Messages } from '../../../../shared/i18n/messages.ts'
import type { AssignmentJoin, MyAssignment } from '../../../../shared/mentoring/assignment.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, readActivePerson, toSummary, type PersonRow } from '../../../db/people.ts'
import {
  findJoin,
  findOpen,
  findPair,
  findReleasedLast,
  mayJoin,
  readWishes,
  type AssignmentRow,
  type JoinRow,
  type PairRow,
  type WishRow,
} from './store.ts'

/** Afterwards it is history, and what came of it stands among the mentorships. */
const TOLD_FOR_MS = 30 * 86_400_000

/** What may be joined now, and what came of the last one for the viewer. */
export async function readMyAssignment(context: ActorContext): Promise<MyAssignment> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const open = await findOpen(context)
  return {
    open: open === undefined ? null : await readOpen(context, open, viewer),
    last: await readLast(context, viewer),
  }
}

async function readOpen(context: ActorContext, open: AssignmentRow, viewer: PersonRow): Promise<MyAssignment['open']> {
  const may = mayJoin(open, viewer.time_zone, context.now)
  const mine = await readMine(context, open.assignment_id)
  return may || mine !== null ? { closesOn: open.closes_on, mayJoin: may, mine } : null
}

async function readMine(context: ActorContext, assignmentId: string): Promise<AssignmentJoin | null> {
  const join = await findJoin(context, assignmentId, context.actor.personId)
  if (join === undefined) return null
  const wishes = await readOwnWishes(context, assignmentId)
  return {
    goal: join.goal,
    topics: join.topics,
    rhythm: join.rhythm,
    wishes: wishes.map(({ mentor }) => toSummary(mentor)),
  }
}

async function readLast(context: ActorContext, viewer: PersonRow): Promise<MyAssignment['last']> {
  const released = await findReleasedLast(context)
  if (released?.released_at == null || isOld(released.released_at, context.now)) return null
  const { assignment_id: assignmentId } = released
  const join = await findJoin(context, assignmentId, viewer.person_id)
  if (join === undefined || join.outcome === null) return null
  const words = messagesFor(viewer.preferred_language).mentoringAssignment
  const wishes = await readOwnWishes(context, assignmentId)
  const pair = await readOwnPair(context, assignmentId)
  return {
    mentor: pair?.mentor == null ? null : toSummary(pair.mentor),
    text: describeOutcome(join.outcome, pair, words),
    // What a pair that is kept back would be is not known yet.
    wishes: pair?.state === 'held' ? [] : wishes.flatMap((wish) => describeWish(wish, words)),
  }
}

interface OwnPair extends PairRow {
  /** Only where the mentor was asked, and has not left since. */
  mentor: PersonRow | undefined
}

function isOld(releasedAt: Date, now: Date): boolean {
  return now.getTime() - releasedAt.getTime() > TOLD_FOR_MS
}

function describeOutcome(
  outcome: NonNullable<JoinRow['outcome']>,
  pair: OwnPair | undefined,
  words: Messages['mentoringAssignment'],
): string {
  if (outcome === 'kept') return words.outcome.kept
  if (outcome !== 'paired') return words.outcome.unplaced(outcome)
  if (pair?.state === 'held') return words.outcome.held
  if (pair?.mentor === undefined) return words.outcome.unplaced('no-fitting-place')
  return words.outcome.asked[pair.request_state ?? 'waiting'](pair.mentor.display_name)
}

function describeWish({ wish, mentor }: OwnWish, words: Messages['mentoringAssignment']) {
  return wish.outcome === null ? [] : [{ mentor: toSummary(mentor), text: words.wishOutcome(wish.outcome) }]
}

async function readOwnPair(context: ActorContext, assignmentId: string): Promise<OwnPair | undefined> {
  const pair = await findPair(context, assignmentId, context.actor.personId)
  if (pair === undefined) return undefined
  const [mentor] = pair.state === 'held' ? [] : await readActivePeople(context, [pair.mentor_id])
  return { ...pair, mentor }
}

interface OwnWish {
  wish: WishRow
  mentor: PersonRow
}

/** Whoever has left no longer appears. */
async function readOwnWishes(context: ActorContext, assignmentId: string): Promise<OwnWish[]> {
  const wishes = await readWishes(context, assignmentId, context.actor.personId)
  const mentors = await readActivePeople(
    context,
    wishes.map((wish) => wish.mentor_id),
  )
  return wishes.flatMap((wish) => {
    const mentor = mentors.find(({ person_id }) => person_id === wish.mentor_id)
    return mentor === undefined ? [] : [{ wish, mentor }]
  })
}
