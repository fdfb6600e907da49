import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Output } from '../../shared/api/contract.ts'
import type { EndpointName } from '../../shared/api/routes.ts'

export type Patch = <Name extends EndpointName>(name: Name, change: (data: Output<Name>) => Output<Name>) => () => void

/**
 * Changes what is cached of an endpoint before the server has it, whatever input it was read with.
 * Returns what puts it back, for a save that fails.
 */
export function usePatch(): Patch {
  const queries = useQueryClient()
  return useCallback<Patch>(
    (name, change) => {
      // An answer under way was given before the change: it would undo it on the screen.
      void queries.cancelQueries({ queryKey: [name] })
      const before = queries.getQueriesData({ queryKey: [name] })
      queries.setQueriesData<Output<typeof name>>({ queryKey: [name] }, (data) => data && change(data))
      return () => {
        for (const [key, data] of before) queries.setQueryData(key, data)
      }
    },
    [queries],
  )
}
