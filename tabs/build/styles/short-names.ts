const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MARKED = /griffel:(\w+)/g

/**
 * Short names for Griffel's classes and properties, which are hashes and do not compress. A short name is known when
 * all long ones are, so that the same sources give the same names in whichever order they were read: until then the
 * long ones stand marked in the modules' text.
 */
export class ShortNames {
  readonly #longByModule = new Map<string, Set<string>>()
  #short = new Map<string, string>()

  mark(long: string, module: string): string {
    const names = this.#longByModule.get(module) ?? new Set()
    this.#longByModule.set(module, names.add(long))
    return `griffel:${long}`
  }

  /** Names that stand side by side in a module are alike: that compresses. */
  shortenAll(): void {
    const modules = [...this.#longByModule.keys()].sort()
    const names = new Set(modules.flatMap((module) => [...(this.#longByModule.get(module) ?? [])]))
    this.#short = new Map([...names].map((long, index) => [long, toLetters(index)]))
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
