import type { Availability } from '../buddies.ts'

/** What could not be as the programme's desk may have expected it, and why; names nobody. */
export type AssignmentNote =
  | { kind: 'nobody-to-place' }
  | { kind: 'empty-pool' }
  /** The pool is the one person who is to be placed. */
  | { kind: 'only-oneself' }
  | { kind: 'everybody-paused' }
  | { kind: 'no-capacity' }
  | { kind: 'everybody-full' }
  | { kind: 'everybody-too-new' }
  /** Each for one of these reasons or another. */
  | { kind: 'nobody-open' }
  | { kind: 'fewer-places-than-people'; places: number; people: number }
  | { kind: 'listed-twice'; people: number }
  | { kind: 'weight-out-of-bounds'; weight: string; wanted: number; used: number }

const ALL_ALIKE: Record<Exclude<Availability, 'open'>, AssignmentNote> = {
  paused: { kind: 'everybody-paused' },
  'no-capacity': { kind: 'no-capacity' },
  full: { kind: 'everybody-full' },
  'too-new': { kind: 'everybody-too-new' },
}

/**
 * What stands against placing everybody, seen from far.
 *
 * @param people ids of those to be placed.
 * @param places of all who are open.
 */
export function poolNotes(
  people: readonly string[],
  pool: readonly { id: string; availability: Availability }[],
  places: number,
): AssignmentNote[] {
  const [first] = pool
  if (people.length === 0) return [{ kind: 'nobody-to-place' }]
  if (first === undefined) return [{ kind: 'empty-pool' }]
  if (people.length === 1 && pool.length === 1 && people[0] === first.id) return [{ kind: 'only-oneself' }]
  if (pool.every(({ availability }) => availability !== 'open')) {
    const isAlike = pool.every(({ availability }) => availability === first.availability)
    return [isAlike && first.availability !== 'open' ? ALL_ALIKE[first.availability] : { kind: 'nobody-open' }]
  }
  return places < people.length ? [{ kind: 'fewer-places-than-people', places, people: people.length }] : []
}

export function repeatNotes(people: number): AssignmentNote[] {
  return people === 0 ? [] : [{ kind: 'listed-twice', people }]
}
