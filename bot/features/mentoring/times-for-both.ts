import { commonTimes, suitsBoth } from '../../../shared/time/common-times.ts'
import type { WorkTimes } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { toWorkingHours, type PersonRow } from '../../db/people.ts'

const MOST_TIMES = 3

/** Half hours of the next days in which both are at work, the earliest of each day (where the first of them is). */
export async function findTimesForBoth(context: Context, one: PersonRow, other: PersonRow): Promise<Date[]> {
  const [first, second] = await readWorkTimes(context, [one, other])
  return commonTimes(first, second, context.now, MOST_TIMES)
}

/** Whether a half hour is still to come and in the working hours of both. */
export async function isTimeForBoth(context: Context, pair: [PersonRow, PersonRow], at: Date): Promise<boolean> {
  return at > context.now && suitsBoth(...(await readWorkTimes(context, pair)), at)
}

async function readWorkTimes(context: Context, [one, other]: [PersonRow, PersonRow]): Promise<[WorkTimes, WorkTimes]> {
  const holidays = await readHolidays(context)
  const workOf = (person: PersonRow) => ({ ...toWorkingHours(person), holidays: holidays(person.office) })
  return [workOf(one), workOf(other)]
}
