const newest = new Map<string, Promise<unknown>>()

/** Runs what is about the same one after the other: side by side, an older save could arrive last. */
export function inTurn<Result>(about: string | undefined, run: () => Promise<Result>): Promise<Result> {
  if (about === undefined) return run()
  const turn = (newest.get(about) ?? Promise.resolve()).then(run, run)
  newest.set(about, turn)
  return turn.finally(() => {
    if (newest.get(about) === turn) newest.delete(about)
  })
}

/** Whether something about it runs or waits: whoever is done by then has been overtaken. */
export function isUnderWay(about: string | undefined): boolean {
  return about !== undefined && newest.has(about)
}
