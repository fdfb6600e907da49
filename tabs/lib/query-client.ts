import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Input, Output } from '../../shared/api/contract.ts'
import type { EndpointName } from '../../shared/api/routes.ts'
import type { Call } from './client.ts'
import { isLong } from './long-query.ts'
import { ProblemError } from './problem-error.ts'

const FRESH_FOR_MS = 15_000

export function createQueryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        retry: isWorthRetrying,
        refetchOnMount: (query) => !isLong(query),
        refetchOnReconnect: (query) => !isLong(query),
        refetchOnWindowFocus: (query) => (isLong(query) ? false : 'always'),
      },
    },
  })
  // Nearly every part of a page reads it: each that mounts would ask anew for whom the server does not know.
  queries.setQueryDefaults(['getMe'], { retryOnMount: false })
  return queries
}

function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ProblemError && (error.code === 'unavailable' || error.code === 'offline')
}

export function endpointQuery<Name extends EndpointName>(call: Call, name: Name, input: Input<Name>) {
  return queryOptions({
    queryKey: [name, input] as const,
    queryFn: ({ signal }): Promise<Output<Name>> => call(name, input, { signal }),
  })
}
