import { z } from 'zod/v4'
import { personId } from '../people/schemas.ts'

/** What became of one message, as the desk sees it: one line per person and intent, never the text. */
export const deskDelivery = z.object({
  personId,
  state: z.enum(['queued', 'sent', 'retried', 'failed', 'cancelled']),
  /** Why it waits or failed, in words. */
  why: z.string().nullable(),
})
export type DeskDelivery = z.infer<typeof deskDelivery>
