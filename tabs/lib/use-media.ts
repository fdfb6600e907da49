import { useSyncExternalStore } from 'react'

/** Every row of a list may ask: what a query finds stands once for all. */
function createMedia(query: string): () => boolean {
  let media: MediaQueryList | null = null
  const find = (): MediaQueryList => (media ??= matchMedia(query))
  const subscribe = (changed: () => void): (() => void) => {
    find().addEventListener('change', changed)
    return () => find().removeEventListener('change', changed)
  }
  const matches = (): boolean => find().matches
  return function useMedia() {
    return useSyncExternalStore(subscribe, matches)
  }
}

/** The tab is as narrow as on a phone, or zoomed in that far. */
export const useIsNarrow = createMedia('(max-width: 639.98px)')

/** There is room for a detail panel beside the list. */
export const useIsWide = createMedia('(min-width: 1024px)')

/** Media queries for styles; the same steps as the hooks above. */
export const narrow = '@media (max-width: 639.98px)'
export const belowWide = '@media (max-width: 1023.98px)'
/** Wide enough for a second column, but with little room in the first. */
export const betweenWide = '@media (min-width: 1024px) and (max-width: 1279.98px)'
export const extraWide = '@media (min-width: 1280px)'
/** As low as a laptop's screen zoomed in to 400 %. */
export const short = '@media (max-height: 359.98px)'
