import { addDays } from '../time/working-hours.ts'
import { nextSlowerCadence } from './cadence.ts'
import { IGNORED_NUDGES_LIMIT } from './limits.ts'
import type { CadenceDays } from './schemas.ts'

/** A contact that is due, with what became of the nudge it was on last. */
export interface DueContact {
  otherId: string
  cadenceDays: CadenceDays
  dueOn: string | null
  ignoredCount: number
  /** Only what Teams has accepted can have been ignored. */
  lastNudgeArrived: boolean
}

/** What a nudge makes of a contact on it. */
export interface NudgedContact {
  otherId: string
  cadenceDays: CadenceDays
  dueOn: string | null
  ignoredCount: number
  /** Ignored so often that it comes less often from now on. */
  isSlowed: boolean
}

/** @param today the nudge's date. */
export function nudgeContact(contact: DueContact, today: string): NudgedContact {
  const { otherId, cadenceDays, dueOn } = contact
  const ignoredCount = contact.ignoredCount + (contact.lastNudgeArrived ? 1 : 0)
  if (ignoredCount < IGNORED_NUDGES_LIMIT) return { otherId, cadenceDays, dueOn, ignoredCount, isSlowed: false }
  const slower = nextSlowerCadence(cadenceDays)
  return {
    otherId,
    cadenceDays: slower,
    dueOn: slower === null ? null : addDays(today, slower),
    ignoredCount: 0,
    isSlowed: true,
  }
}
