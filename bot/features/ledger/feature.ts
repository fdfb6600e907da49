import type { Handlers, MessageKind } from '../../feature.ts'
import { countOthers } from './count-others.ts'
import { readLedger } from './read-ledger.ts'

/** What became of every message, for programme managers. */
export function createLedgerApi(kinds: readonly MessageKind[]) {
  return {
    getLedger: async (context, input) => await readLedger(context, kinds, input),
    countMessages: async (context) => ({ items: await countOthers(context, kinds) }),
  } satisfies Partial<Handlers>
}
