import { z } from 'zod/v4'
import { calendarDate } from '../time/calendar-date.ts'
import { personSummary, tieStrength } from '../people/schemas.ts'
import { IGNORED_NUDGES_LIMIT, NOTE_MAX_LENGTH, PROMISE_MAX_LENGTH } from './limits.ts'

/** How often the two should talk; null is "no reminders". */
export const cadenceDays = z.union([z.literal(14), z.literal(30), z.literal(90)]).nullable()
export type CadenceDays = z.infer<typeof cadenceDays>

export const snooze = z.enum(['tomorrow', 'next-week', 'in-a-month'])
export type Snooze = z.infer<typeof snooze>

/** What one person promised another, and by which date. */
export const promise = z.object({
  text: z.string().trim().min(1).max(PROMISE_MAX_LENGTH),
  on: calendarDate,
})
export type DatedPromise = z.infer<typeof promise>

/** Private to its writer; an empty one is none. */
export const note = z.object({ text: z.string().trim().max(NOTE_MAX_LENGTH) })

export const contact = z.object({
  person: personSummary,
  strength: tieStrength,
  lastContactOn: z.iso.date().nullable(),
  /** How often the two have talked lately: the median of the days between; null before the second time. */
  talksEveryDays: z.int().nullable(),
  cadenceDays,
  dueOn: z.iso.date().nullable(),
  hasNote: z.boolean(),
  /** What the viewer promised, shown to the viewer alone. */
  promise: promise.nullable(),
  /** Opens the chat with a first message prefilled. */
  chatUrl: z.url(),
})
export type Contact = z.infer<typeof contact>

/** How many people of one department the viewer knows how well. */
export const departmentTies = z.object({
  /** Null for people whose department the directory does not tell. */
  department: z.string().nullable(),
  strong: z.int(),
  warm: z.int(),
  goingQuiet: z.int(),
  new: z.int(),
})
export type DepartmentTies = z.infer<typeof departmentTies>

export const network = z.object({
  contacts: z.array(contact),
  strongTies: z.int(),
  /** In how many departments the strong ties are. */
  departments: z.int(),
  goingQuiet: z.int(),
  /** By name; people without a department come last. */
  byDepartment: z.array(departmentTies),
  /** Strong ties at the end of each of the last twelve weeks and now, oldest first. */
  strongTiesByWeek: z.array(z.int()),
})
export type Network = z.infer<typeof network>

/** The viewer and one colleague: null as contact where they are not in the viewer's network. */
export const tie = z.object({
  contact: contact.nullable(),
  /** Everything there was between the two, newest first; seen by the viewer alone. */
  between: z.array(z.object({ metOn: z.iso.date(), what: z.string() })),
})
export type Tie = z.infer<typeof tie>

export const followUpAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('talked') }),
  z.object({ answer: z.literal('snooze'), until: z.union([snooze, z.iso.date()]) }),
  z.object({ answer: z.literal('stop') }),
])
export type FollowUpAnswer = z.infer<typeof followUpAnswer>

/** What a contact was before something about it was changed, so that the change can be taken back. */
export const followUpUndo = z.object({
  /** The meeting that an answer recorded. */
  meetingId: z.guid().nullable(),
  cadenceDays,
  dueOn: calendarDate.nullable(),
  promise: promise.nullable(),
  ignoredCount: z.int().min(0).max(IGNORED_NUDGES_LIMIT),
  nudgedOn: calendarDate.nullable(),
})
export type FollowUpUndo = z.infer<typeof followUpUndo>
