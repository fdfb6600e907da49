import { setImmediate as turn } from 'node:timers/promises'

const ITEMS_PER_TURN = 20

/** The results of as many of the items, in their order, as there is time for. */
export async function withinTime<Item, Result>(
  limitMs: number,
  items: readonly Item[],
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const end = performance.now() + limitMs
  for (const item of items) {
    if (performance.now() > end) break
    // Now and then what else happened is heard of, such as the end of the bench.
    if (results.length % ITEMS_PER_TURN === 0) await turn()
    results.push(await work(item))
  }
  return results
}
