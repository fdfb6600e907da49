import { useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** The tab is as narrow as on a phone, or zoomed in that far. */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 639.98px)')
}

/** There is room for a detail panel beside the list. */
export function useIsWide(): boolean {
  return useMedia('(min-width: 1024px)')
}

/** Media queries for styles; the same steps as the hooks above. */
export const narrow = '@media (max-width: 639.98px)'
export const belowWide = '@media (max-width: 1023.98px)'
/** Wide enough for a second column, but with little room in the first. */
export const betweenWide = '@media (min-width: 1024px) and (max-width: 1279.98px)'
export const extraWide = '@media (min-width: 1280px)'
