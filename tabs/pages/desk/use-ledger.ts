import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { LedgerEntry, LedgerOutcome } from '../../../shared/attention/ledger.ts'
import type { Programme } from '../../../shared/introductions/schemas.ts'
import { useSession } from '../../lib/session.tsx'
import { FIRST_PAGE, nextPage } from '../../lib/next-page.ts'

export interface LedgerFilter {
  programme: Programme | null
  outcome: LedgerOutcome | null
}

/** The messages of programmes, newest first, page by page; the last ones stay while others load. */
export function useLedger({ programme, outcome }: LedgerFilter) {
  const { call } = useSession()
  const input = { ...(programme !== null && { programme }), ...(outcome !== null && { outcome }) }
  return useInfiniteQuery({
    queryKey: ['getLedger', input],
    queryFn: ({ signal, pageParam }) => call('getLedger', { ...input, ...pageParam }, { signal }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
    select: ({ pages }): LedgerEntry[] => pages.flatMap(({ items }) => items),
  })
}
