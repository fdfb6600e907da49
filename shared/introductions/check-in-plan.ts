import { addDays, workingDayFrom, type WorkTimes } from '../time/working-hours.ts'
import { CHECK_IN_DAYS } from './limits.ts'

/** Check-ins of one half: the planned days, each moved to the person's next working day. */
export function planCheckIns(hours: WorkTimes, introducedOn: string): { day: number; dueOn: string }[] {
  return CHECK_IN_DAYS.map((day) => ({ day, dueOn: workingDayFrom(hours, addDays(introducedOn, day)) }))
}
