import { z } from 'zod/v4'
import { personId } from '../people/schemas.ts'

/** How an event comes back; `as-it-is` keeps a rule of another calendar that the others cannot say. */
export const repeats = z.enum(['never', 'weekly', 'every-two-weeks', 'monthly', 'as-it-is'])
export type Repeats = z.infer<typeof repeats>

/** Which dates of a series a change or a cancellation is about. */
export const scope = z.enum(['this', 'all'])
export type Scope = z.infer<typeof scope>

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

/** What can be wrong with a field; the form says it in a sentence. */
export const draftProblemCodes = [
  'missing',
  'too-long',
  'no-address',
  'no-number',
  'below-going',
  'no-date',
  'no-time',
  'past',
  'skipped-hour',
  'ends-before-start',
  'lasts-too-long',
  'unknown-zone',
  'not-your-group',
  'not-here',
] as const
export type DraftProblemCode = (typeof draftProblemCodes)[number]

export interface DraftProblem {
  field: DraftField
  code: DraftProblemCode
}
