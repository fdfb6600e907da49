import { z } from 'zod/v4'
import { calendarDate } from '../time/calendar-date.ts'
import { personSummary, tieStrength } from '../people/schemas.ts'

/** How often the two should talk; null is "no reminders". */
export const cadenceDays = z.union([z.literal(14), z.literal(30), z.literal(90)]).nullable()
export type CadenceDays = z.infer<typeof cadenceDays>

export const snooze = z.enum(['tomorrow', 'next-week', 'in-a-month'])
export type Snooze = z.infer<typeof snooze>

export const contact = z.object({
  person: personSummary,
  strength: tieStrength,
  lastContactOn: z.iso.date().nullable(),
  cadenceDays,
  dueOn: z.iso.date().nullable(),
  hasNote: z.boolean(),
  /** What the viewer promised, shown to the viewer alone. */
  promise: z.object({ text: z.string(), on: z.iso.date() }).nullable(),
  chatUrl: z.url(),
})
export type Contact = z.infer<typeof contact>

export const network = z.object({
  contacts: z.array(contact),
  strongTies: z.int(),
  departments: z.int(),
  goingQuiet: z.int(),
})
export type Network = z.infer<typeof network>

export const followUpAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('talked') }),
  z.object({ answer: z.literal('snooze'), until: z.union([snooze, z.iso.date()]) }),
  z.object({ answer: z.literal('stop') }),
])
export type FollowUpAnswer = z.infer<typeof followUpAnswer>

/** What an answered follow-up was before, so that the answer can be taken back. */
export const followUpUndo = z.object({
  meetingId: z.guid().nullable(),
  cadenceDays,
  dueOn: calendarDate.nullable(),
})
export type FollowUpUndo = z.infer<typeof followUpUndo>
