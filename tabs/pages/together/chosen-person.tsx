import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { ShownPerson } from '../../components/shown-person.tsx'
import { Words } from '../../components/text.tsx'
import { useTypedText } from '../../lib/use-typed-text.ts'

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground1 },
  problem: { color: tokens.colorNeutralForeground1 },
})

interface ChosenPersonProps {
  /** A question that the field answers. */
  label: string
  chosen: PersonSummary | null
  problem: string | null
  onChoose: (person: PersonSummary) => void
}

/** Finds a colleague and shows who was chosen; another one can take the place. */
export function ChosenPerson({ label, chosen, problem, onChoose }: ChosenPersonProps) {
  const styles = useStyles()
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  return (
    <div className={styles.field}>
      <Words as="span" className={styles.label} aria-hidden>
        {label}
      </Words>
      <PersonPicker
        label={label}
        text={text}
        onChoose={(person) => {
          onChoose(person)
          text.replace(person.name)
        }}
      />
      {chosen !== null && <ShownPerson person={chosen} />}
      {problem !== null && (
        <Words look="meta" role="alert" className={styles.problem}>
          {problem}
        </Words>
      )}
    </div>
  )
}
