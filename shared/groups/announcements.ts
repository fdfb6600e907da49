import { z } from 'zod/v4'
import { personSummary } from '../people/schemas.ts'

/** `id` is the sender's, so that the same press twice is one announcement. */
export const announcementInput = z.object({
  groupId: z.guid(),
  announcementId: z.guid(),
  text: z.string().trim().max(50_000),
})

export const announcement = z.object({
  id: z.guid(),
  /** Null where the lead who wrote it does not show themselves to this viewer, or has left. */
  author: personSummary.nullable(),
  text: z.string(),
  at: z.iso.datetime(),
})
export type Announcement = z.infer<typeof announcement>
