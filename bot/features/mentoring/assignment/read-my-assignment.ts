import { messagesFor, type Messages } from '../../../../shared/i18n/messages.ts'
import type { AssignmentJoin, MyAssignment } from '../../../../shared/mentoring/assignment.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople, readActivePerson, toSummary, type PersonRow } from '../../../db/people.ts'
import { findOpen, findReleasedLast, mayJoin, readWishes, type JoinRow, type WishRow } from './store.ts'

/** What may be joined now, and what came of the last one for the viewer. */
export async function readMyAssignment(context: ActorContext): Promise<MyAssignment> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const open = await findOpen(context)
  return {
    open:
      open === undefined || !mayJoin(open, viewer.time_zone, context.now)
        ? null
        : { closesOn: open.closes_on, mine: await readMine(context, open.assignment_id) },
    last: open === undefined ? await readLast(context, viewer) : null,
  }
}

async function readMine(context: ActorContext, assignmentId: string): Promise<AssignmentJoin | null> {
  const join = await findJoin(context, assignmentId)
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
  const join = released === undefined ? undefined : await findJoin(context, released.assignment_id)
  if (released === undefined || join === undefined || join.outcome === null) return null
  const words = messagesFor(viewer.preferred_language).mentoringAssignment
  const wishes = await readOwnWishes(context, released.assignment_id)
  const pair = await findPair(context, released.assignment_id)
  return {
    mentor: pair?.mentor === undefined ? null : toSummary(pair.mentor),
    text: describeOutcome(join.outcome, pair, words),
    // What a pair that is kept back would be is not known yet.
    wishes: pair?.isHeld === true ? [] : wishes.flatMap((wish) => describeWish(wish, words)),
  }
}

interface OwnPair {
  isHeld: boolean
  /** Only where the mentor was asked. */
  mentor?: PersonRow | undefined
}

function describeOutcome(
  outcome: NonNullable<JoinRow['outcome']>,
  pair: OwnPair | undefined,
  words: Messages['mentoringAssignment'],
): string {
  if (outcome === 'kept') return words.outcome.kept
  if (outcome !== 'paired') return words.outcome.unplaced(outcome)
  if (pair?.mentor !== undefined) return words.outcome.asked(pair.mentor.display_name)
  return pair?.isHeld === true ? words.outcome.held : words.outcome.unplaced('no-fitting-place')
}

function describeWish({ wish, mentor }: OwnWish, words: Messages['mentoringAssignment']) {
  return wish.outcome === null ? [] : [{ mentor: toSummary(mentor), text: words.wishOutcome(wish.outcome) }]
}

async function findPair(context: ActorContext, assignmentId: string): Promise<OwnPair | undefined> {
  const pair = await context.tx
    .selectFrom('mentoring_pairs')
    .select(['mentor_id', 'state'])
    .where('assignment_id', '=', assignmentId)
    .where('mentee_id', '=', context.actor.personId)
    .executeTakeFirst()
  if (pair === undefined) return undefined
  if (pair.state === 'held') return { isHeld: true }
  const [mentor] = await readActivePeople(context, [pair.mentor_id])
  return { isHeld: false, mentor }
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

async function findJoin({ tx, actor }: ActorContext, assignmentId: string): Promise<JoinRow | undefined> {
  return await tx
    .selectFrom('mentoring_joins')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
}
