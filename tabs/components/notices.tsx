import { Button } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { lazySoon } from '../lib/lazy-soon.ts'
import { useEndpoint } from '../lib/query.ts'
import { type Unsaved, useFeedback } from './feedback.tsx'
import { Part } from './part.tsx'
import { Words } from './text.tsx'

const NoticeBars = lazySoon(() => import('./notice-bars.tsx').then((module) => ({ default: module.NoticeBars })))

/** What concerns the whole page: a save that failed, no connection, a pause. */
export function Notices() {
  const { unsaved } = useFeedback()
  const isOnline = useIsOnline()
  const pausedUntil = usePausedUntil()
  if (unsaved === null && isOnline && pausedUntil === null) return null
  return (
    <Part broken={<PlainNotice unsaved={unsaved} isOnline={isOnline} />}>
      <NoticeBars unsaved={unsaved} isOnline={isOnline} pausedUntil={pausedUntil} />
    </Part>
  )
}

/** Without the code of the bars: the connection went before it came. */
function PlainNotice({ unsaved, isOnline }: { unsaved: Unsaved | null; isOnline: boolean }) {
  const texts = useTexts(commonTexts)
  if (unsaved === null) return isOnline ? null : <Words role="alert">{texts.offline}</Words>
  return (
    <Words role="alert">
      {texts.notSaved}. {unsaved.text}{' '}
      {unsaved.retry !== null && <Button onClick={unsaved.retry}>{texts.tryAgain}</Button>}
    </Words>
  )
}

/** The first day after the viewer's pause of everything; null where there is none. */
function usePausedUntil(): string | null {
  const me = useEndpoint('getMe', {})
  return me.data?.preferences.pauses.everything ?? null
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
