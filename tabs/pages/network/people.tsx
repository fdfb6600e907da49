import { makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState } from 'react'
import { fold } from '../../../shared/search/fold.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useAnnounced } from '../../lib/use-announced.ts'
import { useFirst } from '../../lib/use-first.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { useNumber } from '../../lib/use-number.ts'
import { AddSomeone } from './add-someone.tsx'
import { ContactList } from './contact-list.tsx'
import { type ContactOrder, inOrder } from './contact-order.ts'
import { ContactTable } from './contact-table.tsx'
import { type PeopleFilter, PeopleTools } from './people-tools.tsx'
import { ShowMoreLine } from '../../components/show-more-line.tsx'

const SHOWN_AT_FIRST = 12

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

/** Everybody the viewer knows through Hallway: filtered, searched and sorted in the page itself. */
export function People({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const { locale } = useSession()
  const isNarrow = useIsNarrow()
  const [filter, setFilter] = useState<PeopleFilter>('everyone')
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<ContactOrder>({ by: 'strength', reversed: false })
  const number = useNumber()
  // What was pressed or typed shows at once, what it finds as soon as it can.
  const wanted = useDeferredValue(query)
  const chosen = useDeferredValue(filter)
  const sortedBy = useDeferredValue(order)
  const folded = fold(wanted)
  const ordered = useMemo(() => inOrder(contacts, sortedBy, locale), [contacts, sortedBy, locale])
  const searched = useMemo(() => new Map(contacts.map((contact) => [contact, searchedText(contact)])), [contacts])
  const found = useMemo(() => {
    const isWanted = (contact: Contact): boolean =>
      (chosen === 'everyone' || contact.strength === chosen) && searched.get(contact)?.includes(folded) === true
    return ordered.filter(isWanted)
  }, [ordered, searched, chosen, folded])
  const { shown, rest, showAll, list } = useFirst(found, SHOWN_AT_FIRST, `${chosen} ${folded}`)
  const isFiltered = chosen !== 'everyone' || folded !== ''
  useAnnounced(isFiltered ? texts.resultCount(found.length) : null, `${chosen} ${folded}`)
  const nobody = folded !== '' || chosen === 'everyone' ? texts.nobodyFound(wanted) : texts.nobodyHere[chosen]
  return (
    <Section heading={texts.people} note={number(contacts.length)} action={<AddSomeone />}>
      <PeopleTools
        contacts={contacts}
        filter={filter}
        onFilter={setFilter}
        query={query}
        onQuery={setQuery}
        order={order}
        onOrder={setOrder}
      />
      <Card size="rows" ref={list}>
        {shown.length === 0 ? (
          <Words className={styles.line}>{nobody}</Words>
        ) : isNarrow ? (
          <ContactList contacts={shown} total={found.length} />
        ) : (
          <ContactTable contacts={shown} total={found.length} order={order} onOrder={setOrder} />
        )}
        {rest > 0 && <ShowMoreLine count={rest} onPress={showAll} />}
      </Card>
    </Section>
  )
}

function searchedText({ person }: Contact): string {
  return fold([person.name, person.department, person.office].join(' '))
}
