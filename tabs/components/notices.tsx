import { makeStyles, tokens } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { lazySoon } from '../lib/lazy-code.tsx'
import { useEndpoint } from '../lib/query.ts'
import { Part } from './part.tsx'
import { Words } from './text.tsx'

const NoticeBars = lazySoon(() => import('./notice-bars.tsx').then((module) => module.NoticeBars))

const useStyles = makeStyles({
  plain: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
})

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
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  if (isOnline) return null
  return (
    <Words role="alert" className={styles.plain}>
      {texts.offline}
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
