import { z } from 'zod/v4'
import { pageInput } from '../api/page.ts'
import { programme } from '../introductions/schemas.ts'
import { personSummary } from '../people/schemas.ts'

/**
 * waiting: has not left yet; sent: Teams has it; failed: it can never arrive; dropped: nobody needed it any
 * more; unknown: a process died while Teams had it, and nobody knows whether it arrived.
 */
export const ledgerOutcome = z.enum(['waiting', 'sent', 'failed', 'dropped', 'unknown'])
export type LedgerOutcome = z.infer<typeof ledgerOutcome>

export const ledgerInput = pageInput.extend({
  programme: programme.optional(),
  outcome: ledgerOutcome.optional(),
})

/** One message of a programme, newest first; never its text. */
export const ledgerEntry = z.object({
  person: personSummary,
  what: z.string(),
  why: z.string(),
  wantedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  attempts: z.int(),
  outcome: ledgerOutcome,
  /** Why it waits, failed or was not needed, in words. */
  note: z.string().nullable(),
})
export type LedgerEntry = z.infer<typeof ledgerEntry>

/** What else was written in the last 30 days, as numbers alone. */
export const ledgerCount = z.object({
  what: z.string(),
  outcome: ledgerOutcome,
  /** Null for messages to fewer than five people. */
  messages: z.int().nullable(),
})
export type LedgerCount = z.infer<typeof ledgerCount>
