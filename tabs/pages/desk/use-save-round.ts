import { useQueryClient } from '@tanstack/react-query'
import type { RoundDetail } from '../../../shared/coffee/desk.ts'
import { useSave } from '../../lib/use-save.ts'

interface SaveRound {
  run: () => Promise<RoundDetail>
  unsaved: string
  done: string
}

/** Saves something about a round, which comes back as it is then. */
export function useSaveRound(): (save: SaveRound) => Promise<boolean> {
  const save = useSave()
  const queries = useQueryClient()
  return (saveRound) =>
    save({
      ...saveRound,
      refresh: ['getRounds'],
      onSaved: (round) => queries.setQueryData(['getRound', { round: round.round }], round),
    })
}
