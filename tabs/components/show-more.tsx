import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { scrollerOf } from '../lib/scroller-of.ts'
import { ROW } from '../lib/use-row-keys.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  more: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalS },
})

type Pages = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'isPlaceholderData' | 'fetchNextPage'
>

/** How far below what is in sight the next page is fetched. */
const AHEAD = '600px 0px'

/** Adds the next page, by itself for who scrolls there; for who presses, the focus goes to the first that is new. */
export function ShowMore({ query, label }: { query: Pages; label: string }) {
  const styles = useStyles()
  const texts = useTexts(searchTexts)
  const common = useTexts(commonTexts)
  const place = useRef<HTMLDivElement>(null)
  const mayAdd = query.hasNextPage && !query.isPlaceholderData
  const addByItself = useEffectEvent(() => {
    if (!query.isFetchingNextPage && !query.isFetchNextPageError) void query.fetchNextPage()
  })
  useEffect(() => {
    if (!mayAdd || query.isFetchingNextPage || place.current === null) return undefined
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && addByItself(), {
      root: scrollerOf(place.current),
      rootMargin: AHEAD,
    })
    sight.observe(place.current)
    return () => sight.disconnect()
  }, [mayAdd, query.isFetchingNextPage])
  if (!mayAdd) return null
  const add = async (): Promise<void> => {
    // The button goes with the last page; the list stays.
    const list = place.current?.parentElement ?? null
    const last = rows(list).at(-1)
    const { isFetchNextPageError } = await query.fetchNextPage()
    if (!isFetchNextPageError) requestAnimationFrame(() => rowAfter(last, list)?.focus())
  }
  return (
    <div ref={place} className={styles.more}>
      {query.isFetchNextPageError && <Words role="alert">{texts.moreFailed}</Words>}
      <Button disabledFocusable={query.isFetchingNextPage} onClick={() => void add()}>
        {query.isFetchNextPageError ? common.tryAgain : label}
      </Button>
    </div>
  )
}

function rowAfter(last: HTMLElement | undefined, list: HTMLElement | null): HTMLElement | undefined {
  const all = rows(list)
  return all[last === undefined ? 0 : all.indexOf(last) + 1]
}

function rows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`.${ROW}, [data-row] h3 button`) ?? [])]
}
