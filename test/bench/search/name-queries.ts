import type { Random } from '../../../bot/features/sample/random.ts'
import { fold } from '../../../shared/search/fold.ts'
import { isNamed, isWritten } from './facts.ts'
import { mistype } from './mistype.ts'
import { foldedWords, lettersApart, type NameBook } from './name-book.ts'
import type { BenchPerson } from './person.ts'
import type { QueryClass, TypedQuery } from './query.ts'

type NameClass = Exclude<QueryClass, 'skill + place' | 'title' | 'abbreviation'>

/** Makes a query of a class for a person, or null where their name does not lend itself to one. */
export type NameQueryMaker = (random: Random, person: BenchPerson, book: NameBook) => Omit<TypedQuery, 'class'> | null

export const nameQueryMakers: Record<NameClass, NameQueryMaker> = {
  'exact name': (random, person) =>
    person.isOtherScript ? null : named(person, random.chance(0.5) ? person.name : person.name.toLowerCase()),

  prefix(_random, person, book) {
    const text = person.isOtherScript ? null : shortestUniqueBeginning(person.latin, book)
    return text === null ? null : named(person, text)
  },

  'accents dropped'(random, person) {
    const plain = fold(person.name)
    const hasAccents = !person.isOtherScript && plain !== person.name.toLowerCase().replace(/['-]/g, ' ')
    return hasAccents ? named(person, random.chance(0.5) ? plain : capitalised(plain)) : null
  },

  'one typo'(random, person, book) {
    const words = twoNames(person)
    if (words === null || longEnough(words, 4).length === 0) return null
    const wrong = random.pick(longEnough(words, 4))
    return onlyAnswer(
      person,
      words.map((word) => (word === wrong ? mistype(random, word) : word)),
      book,
    )
  },

  'two typos'(random, person, book) {
    const words = twoNames(person)
    if (words === null) return null
    const long = longEnough(words, 8)
    if (long.length > 0 && random.chance(0.5)) {
      const wrong = random.pick(long)
      const twice = words.map((word) => (word === wrong ? mistype(random, mistype(random, word)) : word))
      return onlyAnswer(person, twice, book)
    }
    if (longEnough(words, 4).length < 2) return null
    return onlyAnswer(
      person,
      words.map((word) => mistype(random, word)),
      book,
    )
  },

  'swapped order'(_random, person) {
    const words = person.isOtherScript ? null : twoNames(person)
    return words === null ? null : named(person, words.toReversed().join(' '))
  },

  'other script'(random, person) {
    if (!person.isOtherScript) return null
    if (random.chance(0.25)) return { text: person.name, isRight: isWritten(person) }
    return named(person, random.chance(0.5) ? person.latin : person.latin.split(' ').toReversed().join(' '))
  },
}

function named(person: BenchPerson, text: string): Omit<TypedQuery, 'class'> {
  return { text, isRight: isNamed(person) }
}

function twoNames(person: BenchPerson): string[] | null {
  const words = foldedWords(person.latin)
  return words.length === 2 && words[0] !== words[1] ? words : null
}

function longEnough(words: readonly string[], letters: number): string[] {
  return words.filter((word) => word.length >= letters)
}

/** "sil jo": as few letters of each part as leave one name; null where all of them do not. */
function shortestUniqueBeginning(latin: string, book: NameBook): string | null {
  const [given = '', family = '', ...more] = foldedWords(latin)
  if (more.length > 0 || given === family) return null
  const words = beginnings(family, given).find((both) => book.beginning(both).length === 1)
  return words?.join(' ') ?? null
}

/** At least three letters of the first and two of the second, the shortest together first. */
function beginnings(first: string, second: string): [string, string][] {
  const ofFirst = prefixes(first, 3)
  const ofSecond = prefixes(second, 2)
  return ofFirst
    .flatMap((one) => ofSecond.map((other): [string, string] => [one, other]))
    .toSorted((a, b) => a.join('').length - b.join('').length)
}

function prefixes(word: string, shortest: number): string[] {
  return Array.from({ length: Math.max(0, word.length - shortest + 1) }, (_, more) => word.slice(0, shortest + more))
}

/**
 * Null where a mistyped word is too short for what is wrong in it: one letter in four to seven may be
 * wrong, two in more, and of fewer than four typed letters none. Null, too, where the words are, or are
 * nearer to, the name of somebody else: then they would be right.
 */
function onlyAnswer(person: BenchPerson, words: readonly string[], book: NameBook): Omit<TypedQuery, 'class'> | null {
  const parts = foldedWords(person.latin)
  const isTooWrong = (word: string, part: string): boolean => lettersApart(word, part) > mostWrongLetters(word, part)
  if (words.some((word, place) => isTooWrong(word, parts[place] ?? ''))) return null
  if (book.beginning(words).length > 0) return null
  const near = book.near(words)
  const own = near.get(person.latin) ?? Infinity
  const hasRival = [...near].some(([name, letters]) => name !== person.latin && letters <= own)
  return own === Infinity || hasRival ? null : named(person, words.join(' '))
}

function mostWrongLetters(word: string, part: string): number {
  if (word.length < 4) return 0
  return Math.max(word.length, part.length) < 8 ? 1 : 2
}

function capitalised(text: string): string {
  return text.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())
}
