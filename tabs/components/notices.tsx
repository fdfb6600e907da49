import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useEndpoint } from '../lib/query.ts'
import { useClock } from '../lib/use-clock.ts'
import { useResume } from '../lib/use-resume.ts'
import { useFeedback } from './feedback.tsx'

const useStyles = makeStyles({
  notices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
})

/** What concerns the whole page: a save that failed, no connection, a pause. */
export function Notices() {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const { unsaved } = useFeedback()
  const isOnline = useIsOnline()
  const pausedUntil = usePausedUntil()
  const clock = useClock()
  const resume = useResume()
  if (unsaved === null && isOnline && pausedUntil === null) return null
  return (
    <div className={styles.notices}>
      {unsaved && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{texts.notSaved}</MessageBarTitle> {unsaved.text}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={unsaved.retry}>
              {texts.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!isOnline && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.offline}</MessageBarBody>
        </MessageBar>
      )}
      {pausedUntil !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.pausedUntil(clock.date(pausedUntil))}</MessageBarTitle> {texts.pausedMeans}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={resume}>
              {texts.resume}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}

/** The date up to which the viewer is paused; null once it has passed. */
function usePausedUntil(): string | null {
  const me = useEndpoint('getMe', {})
  const until = me.data?.preferences.pausedUntil ?? null
  return until !== null && me.data !== undefined && until > me.data.now.slice(0, 10) ? until : null
}

function useIsOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('online', changed)
      addEventListener('offline', changed)
      return () => {
        removeEventListener('online', changed)
        removeEventListener('offline', changed)
      }
    },
    () => navigator.onLine,
  )
}
