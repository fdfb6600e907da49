import { makeStyles, SearchBox, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { fold } from '../../../shared/search/fold.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { ContactList, ContactTable } from './contact-rows.tsx'

const SHOWN_AT_FIRST = 12

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    [narrow]: { marginInline: '-10px' },
  },
  tabs: { overflowX: 'auto', maxWidth: '100%' },
  empty: { padding: tokens.spacingHorizontalXL },
  more: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

type Filter = 'everyone' | TieStrength
const filters: readonly Filter[] = ['everyone', 'strong', 'going-quiet', 'new']

/** Everybody the viewer knows through Hallway. */
export function PeopleTable({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const common = useTexts(commonTexts)
  const isNarrow = useIsNarrow()
  const [filter, setFilter] = useState<Filter>('everyone')
  const [query, setQuery] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const wanted = fold(query)
  const found = contacts
    .filter(({ strength }) => filter === 'everyone' || strength === filter)
    .filter(({ person }) => fold(person.name).includes(wanted))
  const shown = showsAll ? found : found.slice(0, SHOWN_AT_FIRST)
  const label = (value: Filter): string =>
    value === 'everyone'
      ? texts.everyone
      : `${common.strength[value]} ${contacts.filter(({ strength }) => strength === value).length}`
  return (
    <Section heading={texts.people} note={String(contacts.length)}>
      <div className={styles.tools}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={filter}
          onTabSelect={(_event, { value }) => setFilter(filters.find((known) => known === value) ?? 'everyone')}
        >
          {filters.map((value) => (
            <Tab key={value} value={value}>
              {label(value)}
            </Tab>
          ))}
        </TabList>
        {!isNarrow && (
          <SearchBox
            size="small"
            placeholder={texts.find}
            aria-label={texts.find}
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
        )}
      </div>
      <Card size="rows">
        {shown.length === 0 && <Words className={styles.empty}>{texts.nobodyHere}</Words>}
        {shown.length > 0 && (isNarrow ? <ContactList contacts={shown} /> : <ContactTable contacts={shown} />)}
        {shown.length < found.length && (
          <div className={styles.more}>
            <TextLink onPress={() => setShowsAll(true)}>{texts.showMore(found.length - shown.length)}</TextLink>
          </div>
        )}
      </Card>
    </Section>
  )
}
