import { AppError } from '../../../shared/errors/app-error.ts'
import { PLACE_HELD_MS } from '../../../shared/events/limits.ts'
import { settleAnswer, type Standing } from '../../../shared/events/places.ts'
import type { MyRsvp, RsvpAnswer } from '../../../shared/events/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { fillPlaces, lockEvent, readWaiting, type Occurrence } from './places.ts'
import { whereNow } from './where-now.ts'

interface Rsvp {
  answer: Standing['answer']
  answered_at: Date
  place_held_until: Date | null
  line_kept_until: Date | null
}

/**
 * Answers an invitation. Whoever comes to a full event joins the end of the waiting list; a place
 * given up goes to the next in line once the undo time has passed, and one in line is kept as long. The
 * same answer again changes nothing; who says again that they come is not asked again whether they do.
 *
 * @throws AppError `not-found`; `conflict` where the event is over or cancelled.
 */
export async function answerEvent(
  context: ActorContext,
  input: { eventId: string; startsAt: string; answer: RsvpAnswer },
): Promise<MyRsvp> {
  const at = await whereNow(context, { eventId: input.eventId, startsAt: new Date(input.startsAt) })
  const { capacity, cancelled } = await lockEvent(context, at.eventId)
  await refuseWhatIsOver(context, at, cancelled)

  const free = await fillPlaces(context, at, capacity)
  const current = await readOwn(context, at)
  const holdsPlace = isToCome(current.place_held_until, context)
  const answer = settleAnswer(input.answer, { answer: current.answer, holdsPlace }, free)
  if (answer !== current.answer) {
    await writeOwn(context, at, current, answer)
  } else if (answer === 'going') {
    await confirmOwn(context, at)
  }
  return { answer, waitingPosition: answer === 'waiting' ? await positionOf(context, at) : null }
}

async function refuseWhatIsOver(context: ActorContext, at: Occurrence, cancelled: boolean): Promise<void> {
  const occurrence = await context.tx
    .selectFrom('occurrences')
    .select(['ends_at', 'cancelled_at'])
    .where('event_id', '=', at.eventId)
    .where('starts_at', '=', at.startsAt)
    .executeTakeFirst()
  if (occurrence === undefined) {
    throw new AppError('not-found', { detail: `No event ${at.eventId} at ${at.startsAt.toISOString()}` })
  }
  if (cancelled || occurrence.cancelled_at !== null)
    throw new AppError('conflict', { detail: 'This event is cancelled', refusal: 'event-cancelled' })
  if (occurrence.ends_at <= context.now)
    throw new AppError('conflict', { detail: 'This event is over', refusal: 'event-over' })
}

async function readOwn({ tx, actor, now }: ActorContext, at: Occurrence): Promise<Rsvp> {
  const row = await tx
    .selectFrom('rsvps')
    .select(['answer', 'answered_at', 'place_held_until', 'line_kept_until'])
    .where('event_id', '=', at.eventId)
    .where('starts_at', '=', at.startsAt)
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  return row ?? { answer: 'none', answered_at: now, place_held_until: null, line_kept_until: null }
}

/**
 * What may be taken back: a place, or a place in line. Going back and forth between no and maybe neither loses
 * it nor holds it longer.
 */
function keep({ now }: ActorContext, current: Rsvp, answer: RsvpAnswer | 'waiting') {
  const until = new Date(now.getTime() + PLACE_HELD_MS)
  const ifLeft = (standing: Rsvp['answer'], before: Date | null): Date | null =>
    current.answer === standing ? until : before
  const isBack = answer === 'going' || answer === 'waiting'
  return {
    place_held_until: isBack ? null : ifLeft('going', current.place_held_until),
    line_kept_until: isBack ? null : ifLeft('waiting', current.line_kept_until),
  }
}

async function writeOwn(
  context: ActorContext,
  at: Occurrence,
  current: Rsvp,
  answer: RsvpAnswer | 'waiting',
): Promise<void> {
  const values = {
    answer,
    answered_at: await answeredAt(context, at, current, answer),
    ...keep(context, current, answer),
    // Whoever comes after all is reminded again.
    ...(answer === 'going' && { reminder_planned_at: null }),
  }
  await context.tx
    .insertInto('rsvps')
    .values({
      tenant_id: context.tenantId,
      event_id: at.eventId,
      starts_at: at.startsAt,
      person_id: context.actor.personId,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'event_id', 'starts_at', 'person_id']).doUpdateSet(values))
    .execute()
}

async function confirmOwn({ tx, actor, now }: ActorContext, at: Occurrence): Promise<void> {
  await tx
    .updateTable('rsvps')
    .set({ answered_at: now })
    .where('event_id', '=', at.eventId)
    .where('starts_at', '=', at.startsAt)
    .where('person_id', '=', actor.personId)
    .execute()
}

/** Of who waits, their place in line; it is kept while it may be taken back. */
async function answeredAt(
  context: ActorContext,
  at: Occurrence,
  current: Rsvp,
  answer: RsvpAnswer | 'waiting',
): Promise<Date> {
  const isInLine = current.answer === 'waiting' || isToCome(current.line_kept_until, context)
  if (isInLine && answer !== 'going') return current.answered_at
  return answer === 'waiting' ? await endOfTheLine(context, at) : context.now
}

function isToCome(moment: Date | null, { now }: ActorContext): boolean {
  return moment !== null && moment > now
}

/** Always after the last one, even where two answers share a millisecond or two servers' clocks differ. */
async function endOfTheLine(context: ActorContext, at: Occurrence): Promise<Date> {
  const last = (await readWaiting(context, at)).at(-1)
  return new Date(Math.max(context.now.getTime(), (last?.answered_at.getTime() ?? 0) + 1))
}

async function positionOf(context: ActorContext, at: Occurrence): Promise<number> {
  const waiting = await readWaiting(context, at)
  return waiting.findIndex((row) => row.person_id === context.actor.personId) + 1
}
