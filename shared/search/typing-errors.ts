/** Longer ones are not words. */
const LONGEST = 60

/**
 * How many letters may be wrong in a word of so many: none in short ones, where every other word is
 * near. Where a whole term was meant that is longer than what was typed, the term's length counts.
 */
export function mostEdits(letters: number): number {
  if (letters < 4 || letters > LONGEST) return 0
  return letters <= 7 ? 1 : 2
}
