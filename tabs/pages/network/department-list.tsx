import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { LongList } from '../../components/long-list.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { searchTexts } from '../../lib/i18n/search.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useFirst } from '../../lib/use-first.ts'
import { inOrder } from './contact-order.ts'
import { byDepartment } from './tie-layout.ts'

const SHOWN_AT_FIRST = 8

const useStyles = makeStyles({
  department: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '28px',
  },
})

interface DepartmentListProps {
  contacts: readonly Contact[]
  /** The department that was pressed in the picture: the focus goes on to it. */
  startAt: string | null
}

/** The same as the picture, in words. */
export function DepartmentList({ contacts, startAt }: DepartmentListProps) {
  const { elsewhere } = useTexts(tieMapTexts)
  const departments = useMemo(() => byDepartment(contacts, elsewhere), [contacts, elsewhere])
  return (
    <Card size="rows">
      {departments.map(([name, people]) => (
        <Department key={name} name={name} people={people} isMeant={name === startAt} />
      ))}
    </Card>
  )
}

function Department({ name, people, isMeant }: { name: string; people: readonly Contact[]; isMeant: boolean }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const { showRest } = useTexts(searchTexts)
  const { locale } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isMeant) heading.current?.focus()
  }, [isMeant])
  const ordered = useMemo(() => inOrder(people, { by: 'strength', reversed: false }, locale), [people, locale])
  const { shown, rest, showAll, list } = useFirst(ordered, SHOWN_AT_FIRST)
  return (
    <div className={styles.department} ref={list}>
      <Words as="h3" look="label" ref={heading} tabIndex={-1}>
        {name}
      </Words>
      <Words look="meta">{texts.strengths(countStrengths(people))}</Words>
      <LongList items={shown} total={people.length} keyOf={({ person }) => person.id} look="plain">
        {({ person, strength }) => (
          <div className={styles.person} data-row>
            <PersonLink person={person} />
            <Strength strength={strength} />
          </div>
        )}
      </LongList>
      {rest > 0 && <TextLink onPress={showAll}>{showRest(rest)}</TextLink>}
    </div>
  )
}

function countStrengths(people: readonly Contact[]): Record<TieStrength, number> {
  const counts: Record<TieStrength, number> = { strong: 0, warm: 0, 'going-quiet': 0, new: 0 }
  for (const { strength } of people) counts[strength]++
  return counts
}
