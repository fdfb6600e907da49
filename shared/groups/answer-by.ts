import { addDays, workingDayFrom } from '../time/working-hours.ts'
import { PROPOSAL_ANSWER_WORKING_DAYS } from './limits.ts'

const COMPANY_WEEK = { timeZone: 'UTC', days: [1, 2, 3, 4, 5], startMinute: 0, endMinute: 24 * 60 }

/**
 * The last day on which programme managers answer what was submitted on a day.
 *
 * @param holidays the whole company's days off, as ISO dates.
 */
export function answerBy(submittedOn: string, holidays: ReadonlySet<string>): string {
  let day = submittedOn
  for (let counted = 0; counted < PROPOSAL_ANSWER_WORKING_DAYS; counted++) {
    day = workingDayFrom({ ...COMPANY_WEEK, holidays }, addDays(day, 1))
  }
  return day
}
