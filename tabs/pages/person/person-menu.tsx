import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { PersonMenuList } from './person-menu-list.tsx'

interface PersonMenuProps {
  detail: PersonDetail
  /** Null where the two are no contacts. */
  contact: Contact | null
  /** The panel closes for another page. */
  onLeave: () => void
}

/** What else the viewer can do about a colleague. */
export function PersonMenu({ detail, contact, onLeave }: PersonMenuProps) {
  const texts = useTexts(personTexts)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const close = (): void => {
    target?.focus()
    setTarget(null)
  }
  return (
    <>
      <IconButton
        label={texts.more(detail.person.name)}
        icon={<MoreHorizontalRegular />}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onPress={(button) => setTarget(target === null ? button : null)}
      />
      {target !== null && (
        <PersonMenuList detail={detail} contact={contact} target={target} onClose={close} onLeave={onLeave} />
      )}
    </>
  )
}
