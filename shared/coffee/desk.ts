import { z } from 'zod/v4'
import { deskDelivery } from '../attention/desk-delivery.ts'
import { ROUND_WEIGHTS } from '../matching/rounds/weights.ts'
import { weightsSchema } from '../matching/weights-schema.ts'
import { personId, personSummary } from '../people/schemas.ts'

/** auto: a round goes out by itself on its Monday; approve: it waits for a programme manager. */
export const coffeeSettings = z.object({
  release: z.enum(['auto', 'approve']),
  /** Weeks within which nobody meets the same colleague again. */
  memoryWeeks: z.int().min(0).max(520),
  weights: weightsSchema(ROUND_WEIGHTS),
})
export type CoffeeSettings = z.infer<typeof coffeeSettings>

/** open: matched, nothing has been sent; released: it has gone out; closed: over, or never released. */
export const roundState = z.enum(['open', 'released', 'closed'])
export type RoundState = z.infer<typeof roundState>

export const roundSummary = z.object({
  round: z.int(),
  goesOutOn: z.iso.date(),
  state: roundState,
  /** It waits for a programme manager. */
  needsApproval: z.boolean(),
  people: z.int(),
  pairs: z.int(),
  /** Of three and more. */
  groups: z.int(),
  held: z.int(),
  leftOut: z.int(),
})
export type RoundSummary = z.infer<typeof roundSummary>

/** Whether a certain pair met, and who ended it, is nobody's business at the desk. */
export const deskMatchState = z.enum(['ready', 'held', 'introduced', 'over'])

export const deskMatch = z.object({
  matchId: z.guid(),
  people: z.array(personSummary),
  organiserId: personId,
  state: deskMatchState,
  /** In sentences that name the people. */
  why: z.array(z.string()),
  deliveries: z.array(deskDelivery),
})
export type DeskMatch = z.infer<typeof deskMatch>

export const roundDetail = roundSummary.extend({
  matches: z.array(deskMatch),
  withoutMatch: z.array(z.object({ person: personSummary, why: z.string(), next: z.string() })),
  /** What could not be as the settings want it, and what was done instead. */
  notes: z.array(z.string()),
  /** Matches that met, of those introduced; null while it could point at somebody (under five people). */
  met: z.object({ matches: z.int(), of: z.int() }).nullable(),
})
export type RoundDetail = z.infer<typeof roundDetail>
