import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useRetry } from '../lib/use-retry.ts'
import { ErrorState } from './states.tsx'

interface QueryRegionProps<Data> {
  query: UseQueryResult<Data>
  /** Named in the error: "Events". */
  what: string
  /** An error stands without a card: in a panel, which is one. */
  plain?: boolean
  skeleton: ReactNode
  children: (data: Data) => ReactNode
}

/** A region of a page that loads, fails and recovers by itself. Data that is there stays during a failed refresh. */
export function QueryRegion<Data>({ query, what, plain = false, skeleton, children }: QueryRegionProps<Data>) {
  const { error, retry } = useRetry(query)
  if (query.data !== undefined) return children(query.data)
  if (error) return <ErrorState plain={plain} what={what} error={error} isRetrying={query.isFetching} onRetry={retry} />
  return skeleton
}
