import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { OpenMenu } from '../../components/open-menu.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useAnswerFollowUp } from '../../lib/use-follow-up.ts'
import { useOpenPersonAt } from '../../lib/use-person-part.ts'
import { CADENCES, fromCadence, toCadence } from '../../lib/cadence-choice.ts'

interface ContactMenuListProps {
  contact: Contact
  /** The button that the list belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
}

export function ContactMenuList({ contact, target, onClose }: ContactMenuListProps) {
  const texts = useTexts(contactTexts)
  const openPersonAt = useOpenPersonAt()
  const answer = useAnswerFollowUp()
  const { person, cadenceDays, chatUrl, hasNote, promise } = contact
  const { setCadence, remove } = useContactActions(person)
  const close = (): void => {
    target.focus()
    onClose()
  }
  const closeAnd = (act: () => void) => () => {
    // Before the row is looked for that gets the focus next.
    close()
    act()
  }
  return (
    <OpenMenu
      target={target}
      onClose={onClose}
      checkedValues={{ cadence: [fromCadence(cadenceDays)] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        closeAnd(() => setCadence(toCadence(checkedItems[0] ?? '')))()
      }
    >
      <MenuItem onClick={closeAnd(() => void openChat(chatUrl))}>{texts.writeMessage}</MenuItem>
      <MenuItem onClick={closeAnd(() => answer(person, { answer: 'talked' }))}>{texts.talked}</MenuItem>
      <MenuItem onClick={closeAnd(() => openPersonAt(person.id, 'promise'))}>
        {promise === null ? texts.promiseSomething : texts.changePromise}
      </MenuItem>
      <MenuItem onClick={closeAnd(() => openPersonAt(person.id, 'note'))}>
        {hasNote ? texts.readNote : texts.writeNote}
      </MenuItem>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{texts.remind}</MenuGroupHeader>
        {CADENCES.map((cadence) => (
          <MenuItemRadio key={cadence} name="cadence" value={cadence}>
            {texts.cadence[cadence]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuItem onClick={closeAnd(remove)}>{texts.remove}</MenuItem>
    </OpenMenu>
  )
}
