import { makeStyles, tokens } from '@fluentui/react-components'
import type { LedgerCount } from '../../../shared/attention/ledger.ts'
import { Card } from '../../components/card.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { ledgerTexts } from '../../lib/i18n/ledger.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  note: { marginTop: tokens.spacingVerticalM },
})

/** What was written besides: numbers, and of few people not even those. */
export function LedgerCounts() {
  const texts = useTexts(ledgerTexts)
  const counts = useEndpoint('countMessages', {})
  return (
    <Section heading={texts.others}>
      <QueryRegion query={counts} what={texts.others} skeleton={<ListSkeleton />}>
        {({ items }) => (
          <Card size="small">{items.length === 0 ? <Words>{texts.noOthers}</Words> : <Counts items={items} />}</Card>
        )}
      </QueryRegion>
    </Section>
  )
}

function Counts({ items }: { items: readonly LedgerCount[] }) {
  const styles = useStyles()
  const texts = useTexts(ledgerTexts)
  return (
    <>
      <ul className={styles.list}>
        {[...Map.groupBy(items, ({ what }) => what)].map(([what, counts]) => (
          <li key={what}>
            <Words look="rowTitle">{what}</Words>
            {counts.map(({ outcome, messages }) => (
              <div key={outcome} className={styles.line}>
                <Words look="meta">{texts.outcomes[outcome]}</Words>
                <Words look="meta">{texts.count(messages)}</Words>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <Words look="meta" className={styles.note}>
        {texts.othersNote}
      </Words>
    </>
  )
}
