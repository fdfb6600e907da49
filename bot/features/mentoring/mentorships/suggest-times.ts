import { AppError } from '../../../../shared/errors/app-error.ts'
import { commonTimes } from '../../../../shared/time/common-times.ts'
import type { ActorContext } from '../../../context.ts'
import { readHolidays } from '../../../db/holidays.ts'
import { readActivePerson, toWorkingHours, type PersonRow } from '../../../db/people.ts'
import { findMentorship, otherHalf } from './store.ts'

const MOST_TIMES = 3

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
  const holidays = await readHolidays(context)
  const workOf = (person: PersonRow) => ({ ...toWorkingHours(person), holidays: holidays(person.office) })
  const times = commonTimes(workOf(me), workOf(other), context.now, MOST_TIMES)
  return { times: times.map((time) => time.toISOString()) }
}
