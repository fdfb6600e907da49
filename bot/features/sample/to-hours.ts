import type { WorkingHours } from '../../../shared/people/schemas.ts'
import type { SamplePerson } from './sample-person.ts'

/** When somebody of the sample company works. */
export function toHours({ office, workingDays, shiftMinutes }: SamplePerson): WorkingHours {
  return {
    timeZone: office.timeZone,
    days: [...workingDays],
    startMinute: office.startMinute + shiftMinutes,
    endMinute: office.endMinute + shiftMinutes,
  }
}
