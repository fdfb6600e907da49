/** The table of optimal string alignment, filled from corner to corner. */
function align(word: string, term: string): number[][] {
  const table = Array.from({ length: word.length + 1 }, () => Array<number>(term.length + 1).fill(0))
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  for (let row = 0; row <= word.length; row++) {
    for (let column = 0; column <= term.length; column++) {
      const isSame = word[row - 1] === term[column - 1]
      const isSwap = row > 1 && column > 1 && word[row - 1] === term[column - 2] && word[row - 2] === term[column - 1]
      const ways = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        ...(isSwap ? [at(row - 2, column - 2) + 1] : []),
      ]
      table[row]![column] = row === 0 && column === 0 ? 0 : Math.min(...ways)
    }
  }
  return table
}

/** Edits from a word to the whole of a term, and to the beginning of it that is nearest. */
export function slowDistances(word: string, term: string): { whole: number; beginning: number } {
  const last = align(word, term).at(-1) ?? []
  return { whole: last.at(-1) ?? 0, beginning: Math.min(...last) }
}
