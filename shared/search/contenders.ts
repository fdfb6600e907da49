import type { Position } from './search-index.ts'
import { NAMED, pointsOfScore } from './score.ts'

/** No document can have more: all of twelve words in its name. */
const MOST_POINTS = NAMED + 2_048

/**
 * The documents that can be among the first `most` after a position, by their points alone. Points
 * decide before everything else, so the fine order needs to be worked out only for these.
 */
export function contenders(
  documents: readonly number[],
  pointsOf: (document: number) => number,
  { most, after }: { most: number; after: Position | null },
): number[] {
  if (documents.length <= most) return [...documents]
  const highest = after === null ? MOST_POINTS - 1 : pointsOfScore(after.score)
  const points = new Uint16Array(documents.length)
  const tiers = new Uint32Array(MOST_POINTS)
  for (let at = 0; at < documents.length; at++) {
    const tier = pointsOf(documents[at] ?? 0)
    points[at] = tier
    tiers[tier] = (tiers[tier] ?? 0) + 1
  }
  // Some of the tier in which the last page ended have been shown, nobody knows how many: it does not count.
  const lowest = tierOf(tiers, highest, after === null ? most : most + (tiers[highest] ?? 0))
  return documents.filter((_, at) => (points[at] ?? 0) >= lowest && (points[at] ?? 0) <= highest)
}

/** The tier, from the highest down, with which there are so many. */
function tierOf(tiers: Uint32Array, highest: number, wanted: number): number {
  let left = wanted
  for (let tier = highest; tier > 0; tier--) {
    left -= tiers[tier] ?? 0
    if (left <= 0) return tier
  }
  return 0
}
