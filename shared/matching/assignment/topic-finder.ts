import { fold } from '../../search/fold.ts'

/** Finds which of all mentors' topics a goal names as whole words, without trying each of them. */
export class TopicFinder {
  #byFirstWord = new Map<string, Set<string>>()

  constructor(topics: Iterable<string>) {
    for (const topic of topics) {
      const folded = fold(topic)
      const [first = ''] = folded.split(' ')
      if (first === '') continue
      const known = this.#byFirstWord.get(first)
      if (known === undefined) this.#byFirstWord.set(first, new Set([folded]))
      else known.add(folded)
    }
  }

  /** Folded topics, in alphabetical order. */
  topicsIn(text: string): string[] {
    const folded = fold(text)
    const words = new Set(folded.split(' '))
    const found = [...words].flatMap((word) =>
      [...(this.#byFirstWord.get(word) ?? [])].filter((topic) => ` ${folded} `.includes(` ${topic} `)),
    )
    return found.toSorted()
  }
}
