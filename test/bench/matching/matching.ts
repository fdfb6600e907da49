import type { Figure } from '../figure.ts'
import { assignmentParts } from './assignment.ts'
import { selectParts } from './part.ts'
import { roundsParts } from './rounds.ts'

/** Who is matched with whom: how near the optimum, how fast, and beside what others do. */
export async function* measureMatching(options: { quick: boolean; only?: string | undefined }): AsyncGenerator<Figure> {
  const parts = [...roundsParts(options), ...assignmentParts(options)]
  for (const { measure } of selectParts(parts, options.only)) yield* measure()
}
