import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useTypedText } from '../lib/use-typed-text.ts'
import { PersonAvatar } from './person-avatar.tsx'
import { PersonPicker } from './person-picker.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
})

interface PeopleFieldProps {
  label: string
  /** Names the field that finds one more. */
  findLabel: string
  removeLabel: (name: string) => string
  people: readonly PersonSummary[]
  onChange: (people: PersonSummary[]) => void
  /** Nobody is looked for once there are so many. */
  most?: number
  hint?: string
  /** What is wrong with the choice, in a sentence. */
  problem?: string | undefined
}

/** Colleagues chosen by name, one after the other. */
export function PeopleField(props: PeopleFieldProps) {
  const { label, findLabel, removeLabel, people, onChange, most = Infinity, hint, problem } = props
  const styles = useStyles()
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <div className={styles.field}>
        {people.map((person) => (
          <div key={person.id} className={styles.person}>
            <PersonAvatar person={person} size={32} />
            <Words as="span" className={styles.name}>
              {person.name}
            </Words>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={removeLabel(person.name)}
              onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
            />
          </div>
        ))}
        {people.length < most && (
          <PersonPicker
            label={findLabel}
            text={text}
            onChoose={(person) => {
              text.replace('')
              if (!people.some(({ id }) => id === person.id)) onChange([...people, person])
            }}
          />
        )}
      </div>
    </Field>
  )
}
