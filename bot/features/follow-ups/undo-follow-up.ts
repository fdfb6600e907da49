import type { FollowUpUndo } from '../../../shared/follow-ups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { lockOwnContact, updateContact } from './store.ts'

/**
 * Takes a change back: the contact is as before, and the meeting that an answer recorded is gone. Doing
 * so twice does it once; a meeting that others confirmed is never removed.
 *
 * @throws AppError `not-found` where the person is no contact.
 */
export async function undoFollowUp(
  context: ActorContext,
  { personId: otherId, meetingId, ...before }: { personId: string } & FollowUpUndo,
): Promise<void> {
  const contact = await lockOwnContact(context, otherId)
  if (meetingId !== null) {
    await context.tx
      .deleteFrom('meetings')
      .where('meeting_id', '=', meetingId)
      .where('person_id', '=', context.actor.personId)
      .where('other_id', '=', otherId)
      .where('source', '=', 'follow-up')
      .execute()
  }
  await updateContact(context, contact, {
    cadence_days: before.cadenceDays,
    due_on: before.dueOn,
    promise: before.promise?.text ?? null,
    promise_on: before.promise?.on ?? null,
    ignored_count: before.ignoredCount,
    nudged_on: before.nudgedOn,
  })
}
