import { loadPoints } from '../buddy-weights.ts'

/**
 * What each free place of somebody costs beyond the first free one. More places than there are people to
 * be placed are never needed.
 */
export function freePlaces(
  { capacity, taken }: { capacity: number; taken: number },
  weights: { load: number },
  people: number,
): number[] {
  const free = Math.max(0, Math.min(Math.floor(capacity - taken), people))
  return Array.from({ length: free }, (_, place) => loadPoints(weights, taken + place) - loadPoints(weights, taken))
}
