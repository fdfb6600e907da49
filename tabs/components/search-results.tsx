import type { UseQueryResult, UseInfiniteQueryResult } from '@tanstack/react-query'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { focusResults, RESULTS } from '../lib/focus-results.ts'
import { EmptyState, ErrorState } from './states.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  results: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    ':focus': { outlineStyle: 'none' },
  },
  spacious: { rowGap: '28px' },
})

type Query<Data> = Pick<
  UseQueryResult<Data> | UseInfiniteQueryResult<Data>,
  'data' | 'error' | 'isPlaceholderData' | 'isFetching' | 'fetchStatus'
> & { refetch: () => Promise<unknown> }

interface SearchResultsProps<Data> {
  query: Query<Data>
  /** Named in the error: "Mentors". */
  what: string
  /** Tells one search from another. */
  searched: string
  skeleton: ReactNode
  /** Inside something that is a card already. */
  plain?: boolean
  /** What was found are sections. */
  spacious?: boolean
  /** What was pressed to try again is gone. */
  onRecovered?: () => void
  children: (data: Data) => ReactNode
}

/**
 * What a search found. While the next one runs its results stay; an error stays while it is tried
 * again, so that the focus stays on its button and goes on to the results when they come.
 */
export function SearchResults<Data>(props: SearchResultsProps<Data>) {
  const {
    query,
    what,
    searched,
    skeleton,
    plain = false,
    spacious = false,
    onRecovered = focusResults,
    children,
  } = props
  const styles = useStyles()
  const error = useKeptError(query, searched)
  const isOffline = query.fetchStatus === 'paused'
  const wasRetried = useRef(false)
  useEffect(() => {
    if (error !== null || query.data === undefined || !wasRetried.current) return
    wasRetried.current = false
    onRecovered()
  }, [error, query.data, onRecovered])
  const retry = (): void => {
    wasRetried.current = true
    void query.refetch()
  }
  return (
    <div
      {...(plain
        ? {}
        : {
            className: mergeClasses(RESULTS, styles.results, spacious && styles.spacious),
            role: 'region',
            'aria-label': what,
            tabIndex: -1,
          })}
      aria-busy={query.isPlaceholderData || (query.data === undefined && error === null && !isOffline)}
    >
      {error !== null && (
        <ErrorState plain={plain} what={what} error={error} isRetrying={query.isFetching} onRetry={retry} />
      )}
      {error === null && query.data === undefined && (isOffline ? <OfflineState plain={plain} /> : skeleton)}
      {error === null && query.data !== undefined && (
        <>
          {isOffline && query.isPlaceholderData && <Stale />}
          {children(query.data)}
        </>
      )}
    </div>
  )
}

function OfflineState({ plain }: { plain: boolean }) {
  const texts = useTexts(searchTexts)
  return <EmptyState plain={plain} title={texts.offline} text={texts.offlineText} />
}

function Stale() {
  const texts = useTexts(searchTexts)
  return <Words role="status">{texts.offlineStale}</Words>
}

/** The error of this search, until it has succeeded. */
function useKeptError<Data>({ data, error, isPlaceholderData }: Query<Data>, searched: string): Error | null {
  const [kept, setKept] = useState<{ searched: string; error: Error } | null>(null)
  const hasFailed = error !== null && (data === undefined || isPlaceholderData)
  if (hasFailed && (kept?.error !== error || kept.searched !== searched)) setKept({ searched, error })
  const hasArrived = data !== undefined && !isPlaceholderData
  return kept?.searched === searched && !hasArrived ? kept.error : null
}
