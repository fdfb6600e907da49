import type { Figure } from '../figure.ts'
import { measureAssignment } from './assignment.ts'
import { measureRounds } from './rounds.ts'

/** Who is matched with whom: how near the optimum, how fast, and beside what others do. */
export async function* measureMatching(options: { quick: boolean }): AsyncGenerator<Figure> {
  yield* measureRounds(options)
  yield* measureAssignment(options)
}
