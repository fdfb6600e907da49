import type { Ground } from '../../../shared/people/shared-ground.ts'
import type { PersonRow } from '../../db/people.ts'
import { groundBetween } from './ground-between.ts'
import type { IntroductionRow } from './store.ts'

/**
 * Why these two, from one half's side: what they were put together for, strongest first, as far as both
 * profiles still say so. `more` is whatever else they share today, to talk about.
 */
export function readGround(
  row: Pick<IntroductionRow, 'ground' | 'first_id'>,
  viewer: PersonRow,
  other: PersonRow,
): { why: Ground[]; more: Ground[] } {
  const today = new Map(groundBetween(viewer, other).map((piece) => [keyOf(piece), piece]))
  const chosenFor = row.ground.map((piece) => keyOf(row.first_id === viewer.person_id ? piece : fromOtherSide(piece)))
  const why = chosenFor.flatMap((key) => today.get(key) ?? [])
  return { why, more: [...today.values()].filter((piece) => !why.includes(piece)) }
}

/** Stored from the new hire's side. */
function fromOtherSide(piece: Ground): Ground {
  if (piece.kind === 'teaches') return { ...piece, kind: 'learns' }
  return piece.kind === 'learns' ? { ...piece, kind: 'teaches' } : piece
}

function keyOf({ kind, ...values }: Ground): string {
  return `${kind}/${Object.values(values).join('/').toLowerCase()}`
}
