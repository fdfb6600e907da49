export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Lets at most `count` pieces of work run at once; who asked first goes first. */
export function createTurns(count: number): TakeTurn {
  const line: (() => void)[] = []
  let free = count
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((turn) => line.push(turn))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
