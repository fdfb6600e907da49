import { AppError } from '../../../../shared/errors/app-error.ts'
import { invalidField } from '../../../../shared/errors/invalid-fields.ts'
import type { ActorContext } from '../../../context.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import { readActivePerson } from '../../../db/people.ts'
import { lockRunningMentorship } from './store.ts'

/**
 * A mentor says until when a mentorship is planned, or that it has no end yet. It ends by nothing but the two: the date
 * tells others when a full mentor may have a place, and the mentee reads it.
 *
 * @throws AppError `not-found` for strangers, `forbidden` for the mentee, `already-settled` where it has ended,
 *   `invalid-input` for a date that is not to come.
 */
export async function expectEnd(
  context: ActorContext,
  { mentorshipId, on }: { mentorshipId: string; on: string | null },
): Promise<void> {
  const { tx, actor, now } = context
  const row = await lockRunningMentorship(context, mentorshipId)
  if (row.mentor_id !== actor.personId) throw new AppError('forbidden', { detail: 'The mentor plans their places' })
  const { time_zone: zone } = await readActivePerson(context, actor.personId)
  if (on !== null && on <= localDate(now, zone)) throw invalidField('on', 'past')
  await tx.updateTable('mentorships').set({ expected_end: on }).where('mentorship_id', '=', mentorshipId).execute()
}
