import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { PersonAvatar } from '../../../components/person-avatar.tsx'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Words } from '../../../components/text.tsx'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useTypedText } from '../../../lib/use-typed-text.ts'
import type { EventFormState } from './use-event-form.ts'

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
})

/** Who else may change the event. */
export function CoHostsField({ form }: { form: EventFormState }) {
  const styles = useStyles()
  const texts = useTexts(eventFormTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const { coHosts, setCoHosts, problems } = form
  const problem = problems.coHostIds
  return (
    <Field
      label={texts.labels.coHostIds}
      {...(problem === undefined ? {} : { validationMessage: texts.problem('coHostIds', problem) })}
    >
      <div className={styles.field}>
        {coHosts.map((person) => (
          <div key={person.id} className={styles.person}>
            <PersonAvatar person={person} size={32} />
            <Words as="span" className={styles.name}>
              {person.name}
            </Words>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.removeCoHost(person.name)}
              onClick={() => setCoHosts(coHosts.filter(({ id }) => id !== person.id))}
            />
          </div>
        ))}
        <PersonPicker
          label={texts.findCoHost}
          text={text}
          onChoose={(person) => {
            text.replace('')
            if (!coHosts.some(({ id }) => id === person.id)) setCoHosts([...coHosts, person])
          }}
        />
      </div>
    </Field>
  )
}
