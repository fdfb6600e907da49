import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Block } from '../../components/skeletons.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'
import { Sentences } from './sentences.tsx'

/** A colleague is chosen, and the answer stands below. */
export function WhyNotQuestion() {
  const texts = useTexts(coffeeTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const [person, setPerson] = useState<PersonSummary | null>(null)
  const choose = (chosen: PersonSummary): void => {
    setPerson(chosen)
    text.replace(chosen.name)
  }
  return (
    <>
      <PersonPicker label={texts.whomRather} text={text} onChoose={choose} />
      {person !== null && <Answer personId={person.id} />}
    </>
  )
}

function Answer({ personId }: { personId: string }) {
  const texts = useTexts(coffeeTexts)
  const explanation = useEndpoint('explainCoffeeRather', { personId })
  return (
    <QueryRegion query={explanation} what={texts.whyTitle} skeleton={<Block width="80%" />}>
      {({ sentences }) => <Sentences sentences={sentences} label={texts.whyTitle} />}
    </QueryRegion>
  )
}
