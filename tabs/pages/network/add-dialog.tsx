import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { ShownPerson } from '../../components/shown-person.tsx'
import { Words } from '../../components/text.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { peopleTexts } from '../../lib/i18n/people.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useAddContact } from '../../lib/use-add-contact.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'

/** Finds a colleague and adds them once they are the right one. */
export function AddDialog({ onClose }: { onClose: () => void }) {
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
          <ShownPerson person={chosen}>
            {isContact && <Words look="meta">{texts.isContact(firstName(chosen))}</Words>}
          </ShownPerson>
        )}
      </DialogForm>
    </OpenDialog>
  )
}
