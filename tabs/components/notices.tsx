import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useEndpoint } from '../lib/query.ts'
import { useFeedback } from './feedback.tsx'

const NoticeBars = lazy(() => import('./notice-bars.tsx').then((module) => ({ default: module.NoticeBars })))

/** What concerns the whole page: a save that failed, no connection, a pause. */
export function Notices() {
  const { unsaved } = useFeedback()
  const isOnline = useIsOnline()
  const pausedUntil = usePausedUntil()
  if (unsaved === null && isOnline && pausedUntil === null) return null
  return (
    <Suspense>
      <NoticeBars unsaved={unsaved} isOnline={isOnline} pausedUntil={pausedUntil} />
    </Suspense>
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
