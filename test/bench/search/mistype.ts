import type { Random } from '../../../bot/features/sample/random.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The word with one letter too many, too few, another one, or two neighbours swapped; never the first letter alone. */
export function mistype(random: Random, word: string): string {
  const place = random.between(1, word.length - 2)
  const [before, after] = [word.slice(0, place), word.slice(place)]
  const letter = random.pick([...LETTERS])
  const mistyped = random.pick([
    before + letter + after,
    before + after.slice(1),
    before + letter + after.slice(1),
    before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
  ])
  return mistyped === word ? mistype(random, word) : mistyped
}
