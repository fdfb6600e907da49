import { z } from 'zod/v4'
import { personId } from '../people/schemas.ts'
import { repeatChoices, scopes, type DraftProblemCode } from './draft-choices.ts'

export const repeats = z.enum(repeatChoices)
export const scope = z.enum(scopes)

/** Far beyond what `check-draft.ts` takes: a text that is too long is answered at its field. */
const typed = z.string().trim().max(50_000)

/** An event as its form has it. Dates are ISO, times HH:mm, both wall clock in `timeZone`; empty is none. */
export const eventDraft = z.object({
  title: typed,
  description: typed,
  place: typed,
  joinUrl: typed,
  groupId: z.guid().nullable(),
  coHostIds: z.array(personId).max(20),
  /** Null: no limit. */
  capacity: z.number().nullable(),
  allDay: z.boolean(),
  startDate: typed,
  startTime: typed,
  endDate: typed,
  endTime: typed,
  timeZone: typed,
  repeats,
  /** The last day of a series; empty goes on. */
  until: typed,
})
export type EventDraft = z.infer<typeof eventDraft>

export type DraftField = keyof EventDraft

export interface DraftProblem {
  field: DraftField
  code: DraftProblemCode
}
