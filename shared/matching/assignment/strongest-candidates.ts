import type { Candidate } from './candidate-graph.ts'

/** Supplies that come into question for one demand, by number, with their points. */
export interface Shortlist {
  count: number
  supply: Int32Array
  points: Int32Array
}

export function createShortlist(most: number): Shortlist {
  return { count: 0, supply: new Int32Array(most), points: new Int32Array(most) }
}

/**
 * The `most` strongest of a list, the strongest first and of equals the one with the smaller number.
 *
 * Where `most` is the number of all demands, nothing is lost: say an assignment uses an edge of demand d
 * that is not among d's H strongest. The H - 1 other demands hold places of at most H - 1 of these H
 * supplies, so one of them is untouched; its first place is free, and with what a first place costs taken
 * off already it is worth to d at least what d has. Moving d there loses nothing, takes no place from
 * anybody and leaves one demand fewer off its list; so some best assignment stays within the lists. In the
 * same way a demand that has no place finds one. It takes that every supply on a list has a place.
 */
export function strongestCandidates(list: Shortlist, most: number): Candidate[] {
  const { threshold, equals } = findThreshold(list, most)
  const chosen: Candidate[] = []
  let left = equals
  for (let place = 0; place < list.count; place++) {
    const value = list.points[place] as number
    if (value < threshold || (value === threshold && left-- <= 0)) continue
    chosen.push({ supply: list.supply[place] as number, value })
  }
  return chosen.toSorted((a, b) => b.value - a.value || a.supply - b.supply)
}

/** The points of the last one taken, and how many of those with just as many are: counted, as points lie close together. */
function findThreshold({ count, points }: Shortlist, most: number): { threshold: number; equals: number } {
  let least = Infinity
  let greatest = -Infinity
  for (let place = 0; place < count; place++) {
    const value = points[place] as number
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  if (count <= most) return { threshold: least, equals: most }
  const counts = new Int32Array(greatest - least + 1)
  for (let place = 0; place < count; place++) {
    const step = (points[place] as number) - least
    counts[step] = (counts[step] as number) + 1
  }
  let step = greatest - least
  let above = 0
  while (above + (counts[step] as number) < most) above += counts[step--] as number
  return { threshold: least + step, equals: most - above }
}
