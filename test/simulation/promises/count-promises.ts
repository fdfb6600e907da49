import { countAttention } from './attention.ts'
import { countDelivery } from './delivery.ts'
import { countHalves } from './halves.ts'
import type { Evidence, Kept } from './promise.ts'
import { countRounds } from './rounds.ts'

/** Every promise, counted from what Teams has taken and from the ledger. */
export function countPromises(evidence: Evidence): Kept[] {
  return [...countAttention(evidence), ...countHalves(evidence), ...countRounds(evidence), ...countDelivery(evidence)]
}
