import { stableHash } from '../stable-hash.ts'
import type { RoundMember } from './round.ts'

const NEVER_YET = -1

/** Who has not organised for longest, then by the seed. */
export function chooseOrganiser(members: readonly RoundMember[], seed: string): string {
  const [first] = members.toSorted(
    (a, b) =>
      (a.lastOrganised ?? NEVER_YET) - (b.lastOrganised ?? NEVER_YET) ||
      stableHash(`${seed} organises ${a.id}`) - stableHash(`${seed} organises ${b.id}`) ||
      (a.id < b.id ? -1 : 1),
  )
  return first?.id ?? ''
}
