import { z } from 'zod/v4'
import { BUDDY_WEIGHTS } from '../matching/buddy-weights.ts'
import { weightsSchema } from '../matching/weights-schema.ts'
import { personSummary } from '../people/schemas.ts'

/** ask-first: a buddy is asked before the new hire hears of it; direct: both are introduced at once. */
export const buddyMode = z.enum(['ask-first', 'direct'])
export type BuddyMode = z.infer<typeof buddyMode>

export const buddySettings = z.object({ mode: buddyMode, weights: weightsSchema(BUDDY_WEIGHTS) })
export type BuddySettings = z.infer<typeof buddySettings>

/** What programme managers may see: numbers of pairs, names only of those who wait for a buddy. */
export const buddyProgramme = z.object({
  settings: buddySettings,
  numbers: z.object({
    /** New hires for whom a buddy is looked for. */
    waiting: z.int(),
    /** Of whom a buddy is being asked. */
    asked: z.int(),
    introduced: z.int(),
    /** Pairs introduced of whom one half has left two check-ins in a row unanswered. */
    silent: z.int(),
  }),
  /** Everybody who waits, the longest waiting first, with the reason in words. */
  unplaced: z.array(z.object({ person: personSummary, since: z.iso.datetime(), why: z.string() })),
  /** What stands against placing everybody, in words. */
  notes: z.array(z.string()),
})
export type BuddyProgramme = z.infer<typeof buddyProgramme>
