import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { NoteFilled, NoteRegular } from '@fluentui/react-icons/svg/note'
import { memo, useCallback } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { LongTableBody } from '../../components/long-table-body.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { departmentAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPersonAt } from '../../lib/use-person-part.ts'
import { ContactMenu } from './contact-menu.tsx'
import { type ContactOrder, orders } from './contact-order.ts'
import { SortHeader } from './sort-header.tsx'
import { type ContactWords, useContactWords } from './use-contact-words.ts'

const useStyles = makeStyles({
  // Fixed: one very long name must not squeeze the other columns, and a thousand rows need not be measured.
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  name: { width: '32%' },
  strength: { width: '19%' },
  lastContact: { width: '15%' },
  howOften: {},
  buttons: { width: '84px' },
  head: { paddingBlock: tokens.spacingVerticalS, ':first-child': { paddingInlineStart: tokens.spacingHorizontalM } },
  cell: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'normal',
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalXL },
    ':last-child': { paddingInlineEnd: tokens.spacingHorizontalM },
  },
  actions: { whiteSpace: 'nowrap', textAlign: 'end' },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  note: { color: tokens.colorBrandForeground1 },
})

interface ContactTableProps {
  contacts: readonly Contact[]
  /** How many there are, also of those that are not shown yet. */
  total: number
  order: ContactOrder
  onOrder: (order: ContactOrder) => void
}

/** Contacts with what there is to do about each; the head sorts. */
export const ContactTable = memo(function ContactTable({ contacts, total, order, onOrder }: ContactTableProps) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const wordsOf = useContactWords()
  const openPersonAt = useOpenPersonAt()
  const openNote = useCallback((personId: string) => openPersonAt(personId, 'note'), [openPersonAt])
  return (
    <table className={styles.table} aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {orders.map((by) => (
            <SortHeader
              key={by}
              className={mergeClasses(styles.head, styles[by])}
              sorted={by !== order.by ? 'none' : order.reversed ? 'descending' : 'ascending'}
              onSort={() => onOrder({ by, reversed: by === order.by && !order.reversed })}
            >
              {texts.orderBy[by]}
            </SortHeader>
          ))}
          <td className={mergeClasses(styles.head, styles.buttons)} />
        </tr>
      </thead>
      <LongTableBody items={contacts}>
        {(contact, rowIndex) => (
          <ContactRow
            key={contact.person.id}
            contact={contact}
            rowIndex={rowIndex}
            {...wordsOf(contact)}
            onNote={openNote}
          />
        )}
      </LongTableBody>
    </table>
  )
})

interface ContactRowProps extends ContactWords {
  contact: Contact
  rowIndex: number
  onNote: (personId: string) => void
}

/** Drawn again only where it changes: there may be many. */
const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { contact, rowIndex, lastContact, howOften, reminder, onNote } = props
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const { person, strength, hasNote } = contact
  return (
    <tr data-row aria-rowindex={rowIndex}>
      <th scope="row" className={styles.cell}>
        <div className={styles.person}>
          <PersonAvatar person={person} size={32} />
          <div>
            <Words look="rowTitle">
              <PersonLink person={person} />
            </Words>
            <Words look="meta">{departmentAndPlace(person)}</Words>
          </div>
        </div>
      </th>
      <td className={styles.cell}>
        <Strength strength={strength} />
      </td>
      <td className={styles.cell}>{lastContact}</td>
      <td className={styles.cell}>
        {howOften}
        <Words look="meta">{reminder}</Words>
      </td>
      <td className={mergeClasses(styles.cell, styles.actions)}>
        <IconButton
          label={hasNote ? texts.noteAbout(person.name) : texts.noNoteAbout(person.name)}
          icon={hasNote ? <NoteFilled className={styles.note} /> : <NoteRegular />}
          onPress={() => onNote(person.id)}
        />
        <ContactMenu contact={contact} />
      </td>
    </tr>
  )
})
