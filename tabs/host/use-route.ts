import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type HostRoute, readRoute, writeRoute } from './route.ts'

/** The route lives in the URL's hash, so that reload, back and a shared address all work. */
export function useRoute(): [HostRoute, (route: HostRoute) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const route = useMemo(() => readRoute(hash), [hash])
  const navigate = useCallback((next: HostRoute) => {
    window.location.hash = writeRoute(next)
  }, [])
  return [route, navigate]
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
