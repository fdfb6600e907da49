import { z } from 'zod/v4'
import { personSummary } from '../people/schemas.ts'

/** Far beyond what is taken: words that are too many are answered at their field. */
export const reportInput = z.object({ groupId: z.guid(), words: z.string().trim().max(50_000) })

/** dismissed: the group stays as it is. */
export const reportOutcome = z.enum(['dismissed', 'archived'])
export type ReportOutcome = z.infer<typeof reportOutcome>

/** What somebody tells the programme managers about a group; its leads never learn of it. */
export const deskReport = z.object({
  id: z.guid(),
  group: z.object({ id: z.guid(), name: z.string() }),
  /** Null once they have left the company. */
  reporter: personSummary.nullable(),
  words: z.string(),
  reportedAt: z.iso.datetime(),
})
export type DeskReport = z.infer<typeof deskReport>
