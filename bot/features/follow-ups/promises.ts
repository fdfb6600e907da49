import { AppError } from '../../../shared/errors/app-error.ts'
import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { DatedPromise, FollowUpUndo } from '../../../shared/follow-ups/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { addContact } from './add-contact.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { promiseReminder } from './remind-of-promises.ts'
import { lockOwnContact, toUndo, updateContact, type ContactRow } from './store.ts'

/**
 * Notes what the actor has promised somebody, who becomes a contact by it. One promise at a time: a new
 * one takes the place of the former.
 *
 * @throws AppError `invalid-input` for a past date and for a promise to oneself; `not-found` where
 *   nobody active has this id.
 */
export async function makePromise(
  context: ActorContext,
  { personId: otherId, text, on }: { personId: string } & DatedPromise,
): Promise<FollowUpUndo> {
  const { time_zone: timeZone } = await readActivePerson(context, context.actor.personId)
  const today = localDate(context.now, timeZone)
  if (on < today) throw invalidField('on', 'A promise is for today or later.')
  await addContact(context, otherId)
  const before = await lockOwnContact(context, otherId)
  await updateContact(context, before, { promise: text, promise_on: on })
  if (on === today) await remindToday(context, otherId, on)
  return toUndo(before)
}

/** The day's look at promises is over: what is promised for today is reminded of in two hours. */
const REMIND_TODAY_AFTER_MS = 2 * 60 * 60_000

async function remindToday(context: ActorContext, otherId: string, today: string): Promise<void> {
  const at = new Date(context.now.getTime() + REMIND_TODAY_AFTER_MS)
  const { personId } = context.actor
  await enqueueMessage(context.tx, promiseReminder(context, { personId, otherId, on: today, today, at }))
}

/** Keeping a promise is a contact. @throws AppError `already-settled` where nothing is promised. */
export async function keepPromise(
  context: ActorContext,
  { personId: otherId }: { personId: string },
): Promise<FollowUpUndo> {
  const promised = await lockPromise(context, otherId)
  const before = await answerFollowUp(context, { personId: otherId, answer: 'talked' })
  await forgetPromise(context, promised)
  return before
}

/** @throws AppError `already-settled` where nothing is promised. */
export async function dropPromise(
  context: ActorContext,
  { personId: otherId }: { personId: string },
): Promise<FollowUpUndo> {
  const before = await lockPromise(context, otherId)
  await forgetPromise(context, before)
  return toUndo(before)
}

async function lockPromise(context: ActorContext, otherId: string): Promise<ContactRow> {
  const contact = await lockOwnContact(context, otherId)
  if (contact.promise === null) throw new AppError('already-settled', { detail: `Nothing is promised to ${otherId}` })
  return contact
}

async function forgetPromise(context: ActorContext, contact: ContactRow): Promise<void> {
  await updateContact(context, contact, { promise: null, promise_on: null })
}
