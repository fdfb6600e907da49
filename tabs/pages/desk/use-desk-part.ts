import { useAddress } from '../../lib/use-address.ts'

/** What the desk has a part for, in its order. */
export const deskParts = ['coffee', 'buddies', 'mentoring', 'groups', 'messages'] as const
export type DeskPart = (typeof deskParts)[number]

/** Which part is shown. It stands in the address, with the round that was chosen of the coffee programme. */
export function useDeskPart(): [part: DeskPart, show: (part: DeskPart) => void] {
  const [params, change] = useAddress()
  return [toPart(params.get('programme')), (part) => change({ programme: part === 'coffee' ? '' : part, round: '' })]
}

/** Null is the newest one. */
export function useChosenRound(): [round: number | null, choose: (round: number) => void] {
  const [params, change] = useAddress()
  const chosen = params.get('round')
  return [chosen === null ? null : Number(chosen), (round) => change({ round: String(round) }, { replace: true })]
}

export function toPart(name: string | null): DeskPart {
  return deskParts.find((known) => known === name) ?? 'coffee'
}
