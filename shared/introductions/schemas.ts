import { z } from 'zod/v4'
import { personSummary } from '../people/schemas.ts'

export const programme = z.enum(['buddy', 'coffee', 'mentoring'])
export type Programme = z.infer<typeof programme>

/**
 * looking: no buddy found yet; asked: a buddy has been asked; introduced: both know of each other;
 * ended: over, by either half or by its time.
 */
export const introductionState = z.enum(['looking', 'asked', 'introduced', 'ended'])
export type IntroductionState = z.infer<typeof introductionState>

/** Days after the introduction; old cards may name one that is no longer planned. */
export const checkInDay = z.int().min(0).max(366)

export const checkInAnswer = z.enum(['yes', 'not-yet', 'swap'])
export type CheckInAnswer = z.infer<typeof checkInAnswer>

export const introduction = z.object({
  id: z.guid(),
  programme,
  state: introductionState,
  /** The other half, from the viewer's side. */
  other: personSummary,
  viewerIsOrganiser: z.boolean(),
  reason: z.string(),
  starters: z.array(z.string()),
  introducedAt: z.iso.datetime().nullable(),
  meetings: z.int(),
  chatUrl: z.url(),
  /** The check-in that waits for the viewer's answer, or null. */
  checkInDay: z.int().nullable(),
})
export type Introduction = z.infer<typeof introduction>

/** A buddy is asked before the new hire hears of it. */
export const buddyAsk = z.object({
  introductionId: z.guid(),
  newHire: personSummary,
  hireDate: z.iso.date(),
  reason: z.string(),
  answerBy: z.iso.datetime(),
})
export type BuddyAsk = z.infer<typeof buddyAsk>
