import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { firstName, roleAndPlace } from '../../components/person-line.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { Words } from '../../components/text.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { peopleTexts } from '../../lib/i18n/people.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useAddContact } from '../../lib/use-add-contact.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'

const useStyles = makeStyles({
  chosen: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

/** Finds a colleague and adds them once they are the right one. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const people = useTexts(peopleTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const [chosen, setChosen] = useState<PersonSummary | null>(null)
  const network = useEndpoint('getNetwork', {})
  const addContact = useAddContact()
  const isContact = network.data?.contacts.some(({ person }) => person.id === chosen?.id) ?? false
  const added = isContact ? null : chosen
  const submit = (): void => {
    if (added === null) return
    onClose()
    addContact(added)
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={texts.addSomeone} action={added === null ? undefined : texts.add} onSubmit={submit} roomy>
        <Words>{texts.addHint}</Words>
        <PersonPicker
          label={people.find}
          text={text}
          onChoose={(person) => {
            setChosen(person)
            text.replace(person.name)
          }}
        />
        {chosen !== null && (
          <div className={styles.chosen}>
            <PersonAvatar person={chosen} size={40} />
            <div>
              <Words look="rowTitle">{chosen.name}</Words>
              <Words look="meta">{roleAndPlace(chosen)}</Words>
              {isContact && <Words look="meta">{texts.isContact(firstName(chosen))}</Words>}
            </div>
          </div>
        )}
      </DialogForm>
    </OpenDialog>
  )
}
