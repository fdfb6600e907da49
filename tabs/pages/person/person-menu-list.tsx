import { MenuDivider, MenuItem } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { OpenMenu } from '../../components/open-menu.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { canShowProfile, showProfile } from '../../lib/teams-navigation.ts'
import { useAddContact } from '../../lib/use-add-contact.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useNeverPair } from './use-never-pair.ts'

interface PersonMenuListProps {
  detail: PersonDetail
  contact: Contact | null
  /** The button that the menu belongs to. */
  target: HTMLElement
  onClose: () => void
  onLeave: () => void
}

export function PersonMenuList({ detail, contact, target, onClose, onLeave }: PersonMenuListProps) {
  const texts = useTexts(personTexts)
  const contacts = useTexts(contactTexts)
  const goTo = useGoTo()
  const { person, mentor } = detail
  const { remove } = useContactActions(person)
  const addContact = useAddContact()
  const { isNeverPaired, change } = useNeverPair(person)
  const closeAnd = (act: () => void) => () => {
    onClose()
    act()
  }
  const askForMentoring = (): void => {
    onLeave()
    goTo('mentors', `mentor/${person.id}`)
  }
  return (
    <OpenMenu target={target} align="end" onClose={onClose}>
      {mentor !== null && <MenuItem onClick={closeAnd(askForMentoring)}>{texts.mentoring}</MenuItem>}
      <MenuItem onClick={closeAnd(contact === null ? () => addContact(person) : remove)}>
        {contact === null ? contacts.add : contacts.remove}
      </MenuItem>
      {canShowProfile() && (
        <MenuItem onClick={closeAnd(() => void showProfile(person.id, target))}>{texts.showInTeams}</MenuItem>
      )}
      <MenuDivider />
      <MenuItem onClick={closeAnd(() => change(!isNeverPaired))}>
        {isNeverPaired ? texts.pairAgain : texts.dontPair}
      </MenuItem>
    </OpenMenu>
  )
}
