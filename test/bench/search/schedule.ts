import { createRandom } from '../../../bot/features/sample/random.ts'
import { keystrokes, type TypedQuery } from './query.ts'

/** What is asked, in the same mixed order for every contender: whoever runs out of time has met a fair sample. */
export interface Schedule {
  keystrokes: string[]
  finished: TypedQuery[]
}

const SEED = 7

/** @param most how many of the keystrokes are taken. */
export function createSchedule(queries: readonly TypedQuery[], most: number): Schedule {
  const random = createRandom(SEED)
  const typed = queries.flatMap(({ text }) => keystrokes(text))
  return { keystrokes: random.sample(typed, most), finished: random.sample(queries, queries.length) }
}
