import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { NeverPairs } from '../../../shared/privacy/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'
import { useNeverPairs } from './use-never-pairs.ts'

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  padded: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

export function NeverPairList() {
  const styles = useStyles()
  const texts = useTexts(privacyTexts)
  const list = useEndpoint('getNeverPairs', {})
  const { add } = useNeverPairs()
  const [wanted, want] = useState('')
  const text = useTypedText(wanted, want)
  const choose = (person: PersonSummary): void => {
    text.replace('')
    void add(person)
  }
  return (
    <div className={styles.list}>
      <div className={styles.padded}>
        <PersonPicker label={texts.addToList} text={text} onChoose={choose} />
      </div>
      <QueryRegion query={list} what={texts.neverPairs} skeleton={<ListSkeleton />}>
        {(data) => <People list={data} />}
      </QueryRegion>
    </div>
  )
}

function People({ list }: { list: NeverPairs }) {
  const styles = useStyles()
  const texts = useTexts(privacyTexts)
  const { takeOff } = useNeverPairs()
  if (list.people.length === 0) {
    return (
      <Words look="meta" className={styles.padded}>
        {texts.nobodyOnList}
      </Words>
    )
  }
  return list.people.map((person) => (
    <PersonRow
      key={person.id}
      person={person}
      end={
        <Button size="small" aria-label={texts.takeOffPerson(person.name)} onClick={() => void takeOff(person)}>
          {texts.takeOff}
        </Button>
      }
    />
  ))
}
