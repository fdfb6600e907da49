import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { networkTexts } from '../../lib/i18n/network.ts'
import { searchTexts } from '../../lib/i18n/search.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useNumber } from '../../lib/use-number.ts'
import { type ContactOrder, orders } from './contact-order.ts'

export type PeopleFilter = 'everyone' | TieStrength
const filters: readonly PeopleFilter[] = ['everyone', 'strong', 'going-quiet', 'new']

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  find: { width: '200px', minWidth: 0, [narrow]: { width: 'auto', maxWidth: 'none', flexGrow: 1, flexBasis: '140px' } },
})

interface PeopleToolsProps {
  contacts: readonly Contact[]
  filter: PeopleFilter
  onFilter: (filter: PeopleFilter) => void
  query: string
  onQuery: (query: string) => void
  order: ContactOrder
  onOrder: (order: ContactOrder) => void
}

/** Filters by strength, a search, and on a phone the order, which a table has in its head. */
export function PeopleTools({ contacts, filter, onFilter, query, onQuery, order, onOrder }: PeopleToolsProps) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const common = useTexts(commonTexts)
  const search = useTexts(searchTexts)
  const isNarrow = useIsNarrow()
  const number = useNumber()
  const label = (value: PeopleFilter): string =>
    value === 'everyone'
      ? texts.everyone
      : `${common.strength[value]} ${number(contacts.filter(({ strength }) => strength === value).length)}`
  return (
    <div className={styles.tools}>
      <ViewTabs
        size="small"
        views={filters.map((value) => ({ value, label: label(value) }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <SearchBox
        className={styles.find}
        size={isNarrow ? 'medium' : 'small'}
        placeholder={texts.find}
        aria-label={texts.find}
        autoComplete="off"
        dismiss={{ 'aria-label': search.clear }}
        value={query}
        onChange={(_event, { value }) => onQuery(value)}
      />
      {isNarrow && (
        <Select
          aria-label={texts.sortedBy}
          value={order.by}
          onChange={(_event, { value }) =>
            onOrder({ by: orders.find((known) => known === value) ?? 'strength', reversed: false })
          }
        >
          {orders.map((by) => (
            <option key={by} value={by}>
              {texts.orderBy[by]}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}
