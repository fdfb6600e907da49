import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { NoteFilled } from '@fluentui/react-icons'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { departmentAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAgo } from '../../lib/use-ago.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalXL },
  },
  cell: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalXL },
    ':last-child': { paddingInlineEnd: tokens.spacingHorizontalL },
  },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  note: { fontSize: '16px', color: tokens.colorBrandForeground1 },
})

export function ContactTable({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[texts.person, texts.strength, texts.lastContact, texts.howOften].map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
          <td className={styles.head} />
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow key={contact.person.id} contact={contact} />
        ))}
      </tbody>
    </table>
  )
}

function ContactRow({ contact }: { contact: Contact }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const lastContact = useLastContact()
  const { person, strength, cadenceDays, hasNote } = contact
  return (
    <tr>
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
      <td className={styles.cell}>{lastContact(contact)}</td>
      <td className={styles.cell}>{cadenceDays === null ? texts.noReminder : texts.every[cadenceDays]}</td>
      <td className={styles.cell}>{hasNote && <NoteFilled className={styles.note} title={texts.hasNote} />}</td>
    </tr>
  )
}

/** The same on a phone. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const lastContact = useLastContact()
  return contacts.map((contact) => (
    <PersonRow key={contact.person.id} person={contact.person} endBeside end={<Strength strength={contact.strength} />}>
      <Words look="meta">{departmentAndPlace(contact.person)}</Words>
      <Words look="meta">{lastContact(contact)}</Words>
    </PersonRow>
  ))
}

function useLastContact(): (contact: Contact) => string {
  const texts = useTexts(networkTexts)
  const ago = useAgo()
  const { locale } = useClock()
  return ({ lastContactOn }) => (lastContactOn === null ? texts.notYet : capitalise(locale, ago(lastContactOn)))
}
