import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Input, Output } from '../../shared/api/contract.ts'
import type { EndpointName } from '../../shared/api/routes.ts'
import { endpointQuery } from './query-client.ts'
import { useSession } from './session.tsx'

/** What an endpoint answers, cached by its name and input. */
export function useEndpoint<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Output<Name>> {
  const { call } = useSession()
  return useQuery({
    ...endpointQuery(call, name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Reads the named endpoints again wherever they are on screen. */
export function useInvalidate(): (...names: EndpointName[]) => Promise<void> {
  const queries = useQueryClient()
  return useCallback(
    async (...names) => {
      await Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })))
    },
    [queries],
  )
}
