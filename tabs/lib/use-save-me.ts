import { useQueryClient } from '@tanstack/react-query'
import type { Me } from '../../shared/people/schemas.ts'
import { useSave } from './use-save.ts'

interface SaveMe {
  run: () => Promise<Me>
  unsaved: string
  about?: string
  done?: string
}

/** Saves something about the viewer. Resolves to whether it is saved. */
export function useSaveMe(): (save: SaveMe) => Promise<boolean> {
  const save = useSave()
  const queries = useQueryClient()
  return (saveMe) =>
    save({
      ...saveMe,
      refresh: ['getHome', 'getPeopleToMeet', 'searchMentors', 'getMyMentorships'],
      onSaved: (me) => queries.setQueryData(['getMe', {}], me),
    })
}
