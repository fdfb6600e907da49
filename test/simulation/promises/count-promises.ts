import { readLedger } from '../ledger.ts'
import type { Simulated } from '../simulate.ts'
import { countAttention } from './attention.ts'
import { countDelivery } from './delivery.ts'
import { countHalves } from './halves.ts'
import type { Kept } from './promise.ts'
import { countRounds } from './rounds.ts'

/** Every promise, counted from what Teams has taken and from the ledger. */
export async function countPromises(simulated: Simulated): Promise<Kept[]> {
  const evidence = { simulated, ledger: await readLedger(simulated.hallway) }
  return [...countAttention(evidence), ...countHalves(evidence), ...countRounds(evidence), ...countDelivery(evidence)]
}
