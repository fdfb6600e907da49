import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { CHAT_HASH, type HostRoute, readRoute, writeRoute } from './route.ts'

export interface Place {
  route: HostRoute
  /** Hallway's chat is shown instead of the tab. */
  isChat: boolean
  navigate: (route: HostRoute) => void
  openChat: () => void
}

/** The place lives in the URL's hash, so that reload, back and a shared address all work. */
export function useRoute(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const route = useMemo(() => readRoute(hash), [hash])
  const navigate = useCallback((next: HostRoute) => {
    window.location.hash = writeRoute(next)
  }, [])
  return { route, isChat: hash === CHAT_HASH, navigate, openChat }
}

function openChat(): void {
  window.location.hash = CHAT_HASH
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
