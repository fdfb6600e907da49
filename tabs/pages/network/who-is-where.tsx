import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { TieLegend } from './tie-legend.tsx'
import { TieMap } from './tie-map.tsx'

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
})

/** The network as a picture by department, or the same as a list. */
export function WhoIsWhere({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const [asList, setAsList] = useState(false)
  return (
    <Section
      heading={texts.whoIsWhere}
      action={
        <TextLink look="small" onPress={() => setAsList(!asList)}>
          {asList ? texts.showAsPicture : texts.showAsList}
        </TextLink>
      }
    >
      <Card className={styles.card}>
        {asList ? (
          <DepartmentList contacts={contacts} />
        ) : (
          <>
            <TieMap contacts={contacts} />
            <TieLegend />
            <Words look="meta">{texts.inside}</Words>
          </>
        )}
      </Card>
    </Section>
  )
}

function DepartmentList({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const departments = [...Map.groupBy(contacts, ({ person }) => person.department ?? texts.elsewhere)]
  return departments
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([department, people]) => (
      <div key={department}>
        <Words as="h3" look="label">
          {department}
        </Words>
        <ul className={styles.list}>
          {people.map(({ person }) => (
            <li key={person.id}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
      </div>
    ))
}
