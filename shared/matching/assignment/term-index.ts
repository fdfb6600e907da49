/** Who has which term: people by number. */
export class TermIndex {
  #people = new Map<string, number[]>()
  /** By the term as somebody wrote it: folding is dear, and most write it alike. */
  #asWritten = new Map<string, number[]>()
  #unwanted: number[] = []
  #fold: (term: string) => string

  /**
   * @param wanted the only terms that will be asked for.
   * @param fold what is the same after it is the same term.
   */
  constructor(wanted: Iterable<string>, fold: (term: string) => string) {
    this.#fold = fold
    for (const term of wanted) this.#people.set(fold(term), [])
  }

  /** People come in ascending order; a term that somebody lists twice counts once. */
  add(person: number, terms: readonly string[]): void {
    for (const term of terms) {
      const people = this.#listOf(term)
      if (people !== this.#unwanted && people.at(-1) !== person) people.push(person)
    }
  }

  peopleWith(term: string): readonly number[] {
    return this.#listOf(term)
  }

  #listOf(term: string): number[] {
    const known = this.#asWritten.get(term)
    if (known !== undefined) return known
    const people = this.#people.get(this.#fold(term)) ?? this.#unwanted
    this.#asWritten.set(term, people)
    return people
  }
}

/** Adds points to people's sums, term by term, for at most so many terms each. */
export class TermPoints {
  #counts: Uint8Array

  constructor(people: number) {
    this.#counts = new Uint8Array(people)
  }

  add(sums: Int32Array, index: TermIndex, terms: readonly string[], points: number, most: number): void {
    if (points === 0) return
    const lists = terms.map((term) => index.peopleWith(term))
    if (lists.length > most) this.#addUpTo(most, sums, lists, points)
    else for (const people of lists) for (const person of people) sums[person] = (sums[person] as number) + points
  }

  #addUpTo(most: number, sums: Int32Array, lists: readonly (readonly number[])[], points: number): void {
    for (const people of lists) {
      for (const person of people) {
        const count = this.#counts[person] as number
        if (count >= most) continue
        this.#counts[person] = count + 1
        sums[person] = (sums[person] as number) + points
      }
    }
    for (const people of lists) for (const person of people) this.#counts[person] = 0
  }
}
