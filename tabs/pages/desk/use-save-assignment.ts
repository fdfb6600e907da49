import { useQueryClient } from '@tanstack/react-query'
import type { Output } from '../../../shared/api/contract.ts'
import { useSave } from '../../lib/use-save.ts'

interface SaveAssignment {
  run: () => Promise<Output<'getAssignment'>>
  unsaved: string
  done: string
}

/** Saves something about the mentoring assignment, which comes back as it is then; a failure reads it again. */
export function useSaveAssignment(): (save: SaveAssignment) => Promise<boolean> {
  const save = useSave()
  const queries = useQueryClient()
  return async (saveAssignment) => {
    const worked = await save({
      ...saveAssignment,
      refresh: ['getMyAssignment'],
      onSaved: (assignment) => queries.setQueryData(['getAssignment', {}], assignment),
    })
    if (!worked) void queries.invalidateQueries({ queryKey: ['getAssignment'] })
    return worked
  }
}
