import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { ROW } from '../lib/use-row-keys.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  more: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalS },
})

type Pages = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'isPlaceholderData' | 'fetchNextPage'
>

/** Adds the next page; the focus goes to the first that is new. */
export function ShowMore({ query, label }: { query: Pages; label: string }) {
  const styles = useStyles()
  const texts = useTexts(searchTexts)
  const common = useTexts(commonTexts)
  const place = useRef<HTMLDivElement>(null)
  if (!query.hasNextPage || query.isPlaceholderData) return null
  const add = async (): Promise<void> => {
    // The button goes with the last page; the list stays.
    const list = place.current?.parentElement ?? null
    const shown = rows(list).length
    const { isFetchNextPageError } = await query.fetchNextPage()
    if (!isFetchNextPageError) requestAnimationFrame(() => rows(list)[shown]?.focus())
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

function rows(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`.${ROW}`) ?? [])]
}
