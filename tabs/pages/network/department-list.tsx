import { makeStyles, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { inOrder } from './contact-order.ts'
import { byDepartment } from './tie-layout.ts'
import { usePaged } from './use-paged.ts'

const SHOWN_AT_FIRST = 8

const useStyles = makeStyles({
  department: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '28px',
  },
})

/** The same as the picture, in words. */
export function DepartmentList({ contacts }: { contacts: readonly Contact[] }) {
  const { elsewhere } = useTexts(tieMapTexts)
  return (
    <Card size="rows">
      {byDepartment(contacts, elsewhere).map(([name, people]) => (
        <Department key={name} name={name} people={people} />
      ))}
    </Card>
  )
}

function Department({ name, people }: { name: string; people: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const { locale } = useSession()
  const { shown, next, showMore, list } = usePaged(
    inOrder(people, { by: 'strength', reversed: false }, locale),
    name,
    SHOWN_AT_FIRST,
  )
  return (
    <div className={styles.department} ref={list}>
      <Words as="h3" look="label">
        {name}
      </Words>
      <Words look="meta">{texts.strengths(countStrengths(people))}</Words>
      <ul className={styles.list}>
        {shown.map(({ person, strength }) => (
          <li key={person.id} className={styles.person} data-row>
            <PersonLink person={person} />
            <Strength strength={strength} />
          </li>
        ))}
      </ul>
      {next > 0 && <TextLink onPress={showMore}>{texts.showMore(next)}</TextLink>}
    </div>
  )
}

function countStrengths(people: readonly Contact[]): Record<TieStrength, number> {
  const counts: Record<TieStrength, number> = { strong: 0, warm: 0, 'going-quiet': 0, new: 0 }
  for (const { strength } of people) counts[strength]++
  return counts
}
