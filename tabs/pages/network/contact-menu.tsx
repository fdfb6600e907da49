import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { Part } from '../../components/part.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'

const ContactMenuList = lazySoon(() => import('./contact-menu-list.tsx').then((module) => module.ContactMenuList))

/** What else can be done about a contact. There may be many on a page, so the list is made when it opens. */
export function ContactMenu({ contact }: { contact: Contact }) {
  const texts = useTexts(networkTexts)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  return (
    <>
      <IconButton
        label={texts.more(contact.person.name)}
        icon={<MoreHorizontalRegular />}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onPress={(button) => setTarget(target === null ? button : null)}
      />
      <Part onBroken={() => setTarget(null)}>
        {target && <ContactMenuList contact={contact} target={target} onClose={() => setTarget(null)} />}
      </Part>
    </>
  )
}
