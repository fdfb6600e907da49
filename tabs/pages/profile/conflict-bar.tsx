import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { Conflict } from './use-draft.ts'

/** Two windows have changed the same: said where it stands, and nothing is lost until one is chosen. */
export function ConflictBar({ conflict }: { conflict: Conflict }) {
  const texts = useTexts(profileTexts)
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{texts.conflict}</MessageBarTitle> {texts.conflictMeans}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={conflict.keepThis}>
          {texts.keepThis}
        </Button>
        <Button size="small" onClick={conflict.takeOther}>
          {texts.takeOther}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
