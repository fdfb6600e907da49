import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePerson } from '../../../db/people.ts'
import { findTimesForBoth } from '../times-for-both.ts'
import { findMentorship, otherHalf } from './store.ts'

/**
 * Half hours of the next days in which both are at work, the earliest of each day.
 *
 * @throws AppError `not-found` for strangers, and where the other has left.
 */
export async function suggestTimes(context: ActorContext, mentorshipId: string): Promise<{ times: string[] }> {
  const { personId } = context.actor
  const row = await findMentorship(context, mentorshipId)
  if (row === undefined || (row.mentor_id !== personId && row.mentee_id !== personId)) {
    throw new AppError('not-found', { detail: `No mentorship ${mentorshipId} of person ${personId}` })
  }
  const me = await readActivePerson(context, personId)
  const other = await readActivePerson(context, otherHalf(row, personId))
  const times = await findTimesForBoth(context, me, other)
  return { times: times.map((time) => time.toISOString()) }
}
