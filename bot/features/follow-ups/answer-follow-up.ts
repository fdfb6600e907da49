import type { FollowUpAnswer, FollowUpUndo } from '../../../shared/follow-ups/schemas.ts'
import { snoozedUntil } from '../../../shared/follow-ups/snooze.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { openContact } from '../../db/contacts.ts'
import { recordMeeting } from '../../db/meetings.ts'
import { readActivePerson } from '../../db/people.ts'
import { lockOwnContact, toUndo, updateContact } from './store.ts'

/**
 * Answers a follow-up. Saying "we talked" twice on one day is one meeting.
 *
 * @returns what the contact was before, so that the answer can be taken back.
 * @throws AppError `not-found` where the person is no contact; `invalid-input` for a past date.
 */
export async function answerFollowUp(
  context: ActorContext,
  input: { personId: string } & FollowUpAnswer,
): Promise<FollowUpUndo> {
  const { personId: otherId } = input
  const { personId } = context.actor
  const before = await lockOwnContact(context, otherId)
  const { time_zone: timeZone } = await readActivePerson(context, personId)
  const today = localDate(context.now, timeZone)
  let meetingId: string | null = null
  switch (input.answer) {
    case 'talked':
      meetingId = await recordMeeting(context, {
        personId,
        otherId,
        source: 'follow-up',
        sourceKey: `follow-up/${today}`,
      })
      await openContact(context, personId, otherId)
      break
    case 'snooze':
      await updateContact(context, before, {
        due_on: snoozedUntil(input.until, today),
        ignored_count: 0,
        nudged_on: null,
      })
      break
    case 'stop':
      await updateContact(context, before, { cadence_days: null, due_on: null, ignored_count: 0, nudged_on: null })
  }
  return toUndo(before, meetingId)
}
