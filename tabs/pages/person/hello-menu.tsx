import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components'
import { OpenMenu } from '../../components/open-menu.tsx'
import { withMessage } from '../../lib/chat-link.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'

interface HelloMenuProps {
  openers: readonly string[]
  chatUrl: string
  /** The button that the menu belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
}

/** Openers made from what the two share: the chosen one stands in the chat, to be changed and sent. */
export function HelloMenu({ openers, chatUrl, target, onClose }: HelloMenuProps) {
  const texts = useTexts(personTexts)
  const { quoted } = useTexts(commonTexts)
  const close = (): void => {
    target.focus()
    onClose()
  }
  const open = (url: string) => () => {
    close()
    void openChat(url)
  }
  return (
    <OpenMenu target={target} onClose={onClose}>
      <MenuGroup>
        <MenuGroupHeader>{texts.openers}</MenuGroupHeader>
        {openers.map((opener) => (
          <MenuItem key={opener} onClick={open(withMessage(chatUrl, opener))}>
            {quoted(opener)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuItem onClick={open(chatUrl)}>{texts.justChat}</MenuItem>
    </OpenMenu>
  )
}
