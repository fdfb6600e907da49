import { z } from 'zod/v4'
import { personId, personSummary } from '../people/schemas.ts'
import { THANKS_MAX_LENGTH } from './limits.ts'

export const thankInput = z.object({
  /** Chosen by who thanks: the same thank-you sent twice is one. */
  thanksId: z.guid(),
  personId,
  /** One line, for the thanked person's eyes. */
  line: z.string().trim().min(1).max(THANKS_MAX_LENGTH),
  /** Its members read it, too: one of `sharedGroups`. */
  groupId: z.guid().optional(),
})
export type ThankInput = z.infer<typeof thankInput>

/** Groups of two people in which the members see both. */
export const sharedGroups = z.object({ items: z.array(z.object({ id: z.guid(), name: z.string() })) })

/** A thank-you that the members of a group read. */
export const groupThanks = z.object({
  thanksId: z.guid(),
  from: personSummary,
  to: personSummary,
  line: z.string(),
  at: z.iso.datetime(),
  /** Those of whom it speaks, and the leads, take it off the page. */
  mayTakeOff: z.boolean(),
})
export type GroupThanks = z.infer<typeof groupThanks>
