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
    results.push(await work(item))
  }
  return results
}
