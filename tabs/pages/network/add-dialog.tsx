import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { firstName, roleAndPlace } from '../../components/person-line.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { peopleTexts } from '../../lib/i18n/people.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'

const useStyles = makeStyles({
  // Room for what is found, which lies over the rest of the dialog.
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minHeight: '320px' },
  chosen: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

/** Finds a colleague and adds them once they are the right one. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const people = useTexts(peopleTexts)
  const common = useTexts(commonTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const [chosen, setChosen] = useState<PersonSummary | null>(null)
  const network = useEndpoint('getNetwork', {})
  const isContact = network.data?.contacts.some(({ person }) => person.id === chosen?.id) ?? false
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{texts.addSomeone}</DialogTitle>
        <DialogContent className={styles.content}>
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
        </DialogContent>
        <DialogActions>
          {chosen !== null && !isContact && <AddButton person={chosen} onAdded={onClose} />}
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}

function AddButton({ person, onAdded }: { person: PersonSummary; onAdded: () => void }) {
  const texts = useTexts(contactTexts)
  const { add } = useContactActions(person)
  return (
    <Button
      appearance="primary"
      onClick={() => {
        onAdded()
        add()
      }}
    >
      {texts.add}
    </Button>
  )
}
