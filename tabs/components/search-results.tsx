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
  'data' | 'error' | 'isPending' | 'isPlaceholderData' | 'isFetching' | 'fetchStatus'
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
  const { query, what, searched, plain = false, spacious = false, onRecovered = focusResults } = props
  const styles = useStyles()
  const error = useKeptError(query, searched)
  const retry = useRetry(query, error === null && query.data !== undefined, onRecovered)
  const isWaiting = error === null && isUnderWay(query)
  const content =
    error === null ? (
      <Content {...props} plain={plain} />
    ) : (
      <ErrorState
        plain={plain}
        titleAs={plain ? 'p' : 'h2'}
        what={what}
        error={error}
        isRetrying={query.isFetching}
        onRetry={retry}
      />
    )
  if (plain) return <div aria-busy={isWaiting}>{content}</div>
  return (
    <section
      className={mergeClasses(RESULTS, styles.results, spacious && styles.spacious)}
      aria-label={what}
      tabIndex={-1}
      aria-busy={isWaiting}
    >
      {content}
    </section>
  )
}

const isUnderWay = ({ fetchStatus, isPlaceholderData, isPending }: Query<unknown>): boolean =>
  fetchStatus !== 'paused' && (isPlaceholderData || isPending)

/** Tries again; what was pressed for it goes when that succeeds. */
function useRetry({ refetch }: Query<unknown>, hasSucceeded: boolean, onRecovered: () => void): () => void {
  const isRetried = useRef(false)
  useEffect(() => {
    if (!hasSucceeded || !isRetried.current) return
    isRetried.current = false
    onRecovered()
  }, [hasSucceeded, onRecovered])
  return () => {
    isRetried.current = true
    void refetch()
  }
}

function Content<Data>({ query, plain, skeleton, children }: SearchResultsProps<Data> & { plain: boolean }) {
  const texts = useTexts(searchTexts)
  const isOffline = query.fetchStatus === 'paused'
  if (query.data === undefined) {
    return isOffline ? (
      <EmptyState plain={plain} titleAs={plain ? 'p' : 'h2'} title={texts.offline} text={texts.offlineText} />
    ) : (
      skeleton
    )
  }
  return (
    <>
      {isOffline && query.isPlaceholderData && <Words role="status">{texts.offlineStale}</Words>}
      {children(query.data)}
    </>
  )
}

/** The error of this search, until it has succeeded. */
function useKeptError<Data>({ data, error, isPlaceholderData }: Query<Data>, searched: string): Error | null {
  const [kept, setKept] = useState<{ searched: string; error: Error } | null>(null)
  const hasArrived = data !== undefined && !isPlaceholderData
  const isKept = kept?.searched === searched
  if (error !== null && !hasArrived && !(isKept && kept.error === error)) setKept({ searched, error })
  return isKept && !hasArrived ? kept.error : null
}
