import type { WorkingHours } from '../../shared/people/schemas.ts'
import type { TestPerson } from '../kit/people.ts'

/** Somebody of the company, as the script knows them: what they want is never read back from Hallway. */
export interface Employee extends TestPerson {
  hours: WorkingHours
  /** Messages a week. */
  budget: number
  /** How often they answer, from 0 to 1. */
  diligence: number
  takesCoffee: boolean
  hasBlocked: boolean
  pauses: Pause[]
  /** Messages that Teams had taken from the bot, to anybody, when they left; null while they are here. */
  leftAfter: number | null
}

export interface Pause {
  /** Messages that Teams had taken from the bot, to anybody, when it began and when it was taken back. */
  from: number
  to: number | null
  /** ISO date of the first day on which messages may come again. */
  until: string
}

export const isHere = (employee: Employee): boolean => employee.leftAfter === null
