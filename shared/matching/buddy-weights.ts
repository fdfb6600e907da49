import type { Ground } from '../people/shared-ground.ts'
import type { WeightTable } from './weight-table.ts'

/**
 * What makes somebody the right buddy, in whole points. A common language other than the company's
 * everyday one counts most, then interests, then what one has and the other wants to learn; the rest only
 * helps to choose between equals. `load` is taken off for each new hire the buddy looks after already,
 * so that a second one costs more than the first; as it stands it never outweighs any shared ground.
 */
export const BUDDY_WEIGHTS: WeightTable<Ground['kind'] | 'load'> = {
  language: { usual: 400, from: 0, to: 1000 },
  interest: { usual: 300, from: 0, to: 1000 },
  teaches: { usual: 200, from: 0, to: 1000 },
  learns: { usual: 200, from: 0, to: 1000 },
  skill: { usual: 20, from: 0, to: 500 },
  office: { usual: 10, from: 0, to: 500 },
  'joined-together': { usual: 0, from: 0, to: 500 },
  load: { usual: 2, from: 0, to: 500 },
}

export type GroundWeights = Record<Ground['kind'], number>
export type BuddyWeights = GroundWeights & { load: number }

/** Of each kind only so many count, so that a long list does not win by its length. */
export const MOST_PER_KIND = 3
/** People beyond this many weigh no more. */
const MOST_LOAD = 20

/** Points taken off for so many people at a time; each more costs at least as much as the one before. */
export function loadPoints(weights: { load: number }, people: number): number {
  return weights.load * Math.floor(Math.min(Math.max(people, 0), MOST_LOAD))
}
