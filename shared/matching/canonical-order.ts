import { stableHash } from './stable-hash.ts'

/**
 * People in an order that hangs on the ids and the seed alone, never on the order in which
 * the list came; who stands first changes with the seed, so that no id is favoured for ever. Of an id
 * that is listed twice the first entry stays; the rest is counted.
 */
export function inCanonicalOrder<Item extends { id: string }>(
  items: readonly Item[],
  seed: string,
): { people: Item[]; repeated: number } {
  const ids = items.map(({ id }) => id)
  const hashes = Float64Array.from(ids, (id) => stableHash(`${seed} ${id}`))
  const places = Array.from(ids.keys()).toSorted(
    (a, b) => (hashes[a] as number) - (hashes[b] as number) || compareText(ids[a] ?? '', ids[b] ?? ''),
  )
  const order = places.filter((place, position) => position === 0 || ids[place] !== ids[places[position - 1] ?? place])
  return { people: order.flatMap((place) => items[place] ?? []), repeated: places.length - order.length }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
