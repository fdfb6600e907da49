import { z } from 'zod/v4'
import { personSummary } from '../people/schemas.ts'

/**
 * Where somebody stands who wants Hallway to forget them. `asked`: nobody sees or hears of them any
 * more, and everything is deleted at `at`; until then they can stay. `erased`: it was, at `at`.
 */
export const erasure = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.enum(['asked', 'erased']), at: z.iso.datetime() }),
])
export type Erasure = z.infer<typeof erasure>

/** Everything Hallway holds about one person, table by table, as it is stored. */
export const personalExport = z.object({
  exportedAt: z.iso.datetime(),
  data: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** The names behind the ids of colleagues in it. */
  people: z.array(z.object({ id: z.guid(), name: z.string() })),
})
export type PersonalExport = z.infer<typeof personalExport>

/** In the order of names. */
export const neverPairs = z.object({ people: z.array(personSummary) })
export type NeverPairs = z.infer<typeof neverPairs>
