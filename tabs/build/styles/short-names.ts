const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MARKED = /griffel:(\w+)/g

/**
 * Short names for Griffel's classes and properties, which are hashes and do not compress. A short name is known when
 * all long ones are, so that the same sources give the same names in whichever order they were read: until then the
 * long ones stand marked in the modules' text.
 */
export class ShortNames {
  readonly #long = new Set<string>()
  #short = new Map<string, string>()

  mark(long: string): string {
    this.#long.add(long)
    return `griffel:${long}`
  }

  shortenAll(): void {
    this.#short = new Map([...this.#long].sort().map((long, index) => [long, toLetters(index)]))
  }

  replaceMarked(code: string): string {
    return code.replace(MARKED, (_marked, long: string) => this.#short.get(long) ?? long)
  }

  replaceSelectors(css: string): string {
    return css.replace(/\.(\w+)/g, (_selector, long: string) => `.${this.#short.get(long) ?? long}`)
  }
}

/** a, b, … z, aa, ab, … */
function toLetters(index: number): string {
  const rest = Math.floor(index / LETTERS.length)
  return (rest === 0 ? '' : toLetters(rest - 1)) + (LETTERS[index % LETTERS.length] ?? '')
}
