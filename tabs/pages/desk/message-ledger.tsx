import { useState } from 'react'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ShowMore } from '../../components/show-more.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { ledgerTexts } from '../../lib/i18n/ledger.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { LedgerCounts } from './ledger-counts.tsx'
import { LedgerFilters } from './ledger-filters.tsx'
import { LedgerList, LedgerTable } from './ledger-rows.tsx'
import { type LedgerFilter, useLedger } from './use-ledger.ts'

/** What became of every message: by person for programmes, in numbers for everything personal. */
export function MessageLedger() {
  const texts = useTexts(ledgerTexts)
  const isNarrow = useIsNarrow()
  const [filter, setFilter] = useState<LedgerFilter>({ programme: null, outcome: null })
  const ledger = useLedger(filter)
  const isFiltered = filter.programme !== null || filter.outcome !== null
  return (
    <Columns
      main={
        <Section heading={texts.byPerson} note={texts.byPersonNote} busy={ledger.isFetching}>
          <LedgerFilters filter={filter} onFilter={setFilter} />
          <QueryRegion query={ledger} what={texts.title} skeleton={<ListSkeleton />}>
            {(entries) =>
              entries.length === 0 ? (
                <EmptyState
                  title={isFiltered ? texts.noneFound : texts.none}
                  text={isFiltered ? texts.noneFoundText : texts.noneText}
                />
              ) : (
                <Card size="rows">
                  {isNarrow ? <LedgerList entries={entries} /> : <LedgerTable entries={entries} />}
                </Card>
              )
            }
          </QueryRegion>
          <ShowMore query={ledger} label={texts.more} />
        </Section>
      }
      side={<LedgerCounts />}
    />
  )
}
