import { MenuItem } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { OpenMenu } from '../../components/open-menu.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { suggestionMenuTexts } from '../../lib/i18n/suggestion-menu.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { useHideSuggestion } from './use-hide-suggestion.ts'

interface SuggestionMenuProps {
  person: PersonSummary
  /** The button that the menu belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
}

export function SuggestionMenu({ person, target, onClose }: SuggestionMenuProps) {
  const texts = useTexts(suggestionMenuTexts)
  const common = useTexts(commonTexts)
  const hide = useHideSuggestion(person)
  const openPerson = useOpenPerson()
  const close = (): void => {
    target.focus()
    onClose()
  }
  const closeAnd = (act: () => void) => () => {
    // Before the card is looked for that gets the focus next.
    close()
    act()
  }
  return (
    <OpenMenu target={target} onClose={onClose}>
      <MenuItem onClick={closeAnd(() => hide('a-while'))}>{texts.notNow}</MenuItem>
      <MenuItem onClick={closeAnd(() => hide('ever'))}>{texts.dontSuggest}</MenuItem>
      <MenuItem onClick={closeAnd(() => openPerson(person.id))}>{common.seeProfile}</MenuItem>
    </OpenMenu>
  )
}
