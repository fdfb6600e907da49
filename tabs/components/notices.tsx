import { useSyncExternalStore } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { lazySoon } from '../lib/lazy-code.tsx'
import { useEndpoint } from '../lib/query.ts'
import { Part } from './part.tsx'
import { Words } from './text.tsx'

const NoticeBars = lazySoon(() => import('./notice-bars.tsx').then((module) => module.NoticeBars))

/** What concerns the whole page: no connection, a pause. */
export function Notices() {
  const isOnline = useIsOnline()
  const pausedUntil = usePausedUntil()
  if (isOnline && pausedUntil === null) return null
  return (
    <Part broken={<PlainNotice isOnline={isOnline} />}>
      <NoticeBars isOnline={isOnline} pausedUntil={pausedUntil} />
    </Part>
  )
}

/** Without the code of the bars: the connection went before it came. */
function PlainNotice({ isOnline }: { isOnline: boolean }) {
  const texts = useTexts(commonTexts)
  return isOnline ? null : <Words role="alert">{texts.offline}</Words>
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
