import { editDistances } from '../../../shared/search/edit-distance.ts'
import { fold } from '../../../shared/search/fold.ts'
import type { People } from './people.ts'

/** All names in the company by their parts, to choose queries that have one best answer. */
export interface NameBook {
  /** Names of which each word begins another part. */
  beginning(words: readonly string[]): string[]
  /** The fewest letters that turn the words into parts of each name, by name; at most two letters a word. */
  near(words: readonly string[]): Map<string, number>
}

/** What may be wrong in a word. */
const MOST_LETTERS = 2

/** Only who can be found; a name in another script under its Latin letters. */
export function createNameBook(people: People): NameBook {
  const namesByPart = new Map<string, Set<string>>()
  for (let number = 0; number < people.count; number++) {
    const person = people.at(number)
    if (person.isGone !== null) continue
    for (const part of person.latin.split(' ')) {
      const names = namesByPart.get(part)
      if (names === undefined) namesByPart.set(part, new Set([person.latin]))
      else names.add(person.latin)
    }
  }
  const parts = [...namesByPart.keys()]
  const namesWith = (matching: Iterable<string>): Set<string> => {
    const names = new Set<string>()
    for (const part of matching) for (const name of namesByPart.get(part) ?? []) names.add(name)
    return names
  }
  return {
    beginning(words) {
      const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
      const candidates = namesWith(parts.filter((part) => part.startsWith(longest)))
      return [...candidates].filter((name) => eachWordHasItsPart(words, name.split(' '), startsWith) < Infinity)
    },
    near(words) {
      const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
      const found = new Map<string, number>()
      for (const name of namesWith(parts.filter((part) => lettersApart(longest, part) <= MOST_LETTERS))) {
        const letters = eachWordHasItsPart(words, name.split(' '), lettersApart)
        if (letters <= MOST_LETTERS * words.length) found.set(name, letters)
      }
      return found
    },
  }
}

const startsWith = (word: string, part: string): number => (part.startsWith(word) ? 0 : Infinity)

/** The least sum of costs at which every word has a part of its own; Infinity where there is none. */
function eachWordHasItsPart(
  words: readonly string[],
  parts: readonly string[],
  costOf: (word: string, part: string) => number,
): number {
  const [word, ...rest] = words
  if (word === undefined) return 0
  let least = Infinity
  for (const [place, part] of parts.entries()) {
    const cost = costOf(word, part)
    if (cost < least) least = Math.min(least, cost + eachWordHasItsPart(rest, parts.toSpliced(place, 1), costOf))
  }
  return least
}

/** Letters to insert, delete, substitute or swap with their neighbour; Infinity beyond two. */
export function lettersApart(word: string, part: string): number {
  const { whole } = editDistances(word, part, MOST_LETTERS)
  return whole > MOST_LETTERS ? Infinity : whole
}

export function foldedWords(text: string): string[] {
  return fold(text).split(' ')
}
