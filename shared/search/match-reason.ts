import { editDistances } from './edit-distance.ts'
import { mostEdits } from './lexicon.ts'
import { readQuery } from './read-query.ts'
import { synonymsOf } from './synonyms.ts'
import { tokensOf } from './tokens.ts'

/** What of a person the words of a query found: each a fact that everybody in the company can see. */
export type MatchReason =
  | { kind: 'mentors-in'; topic: string }
  | { kind: 'knows'; skill: string }
  | { kind: 'works-as'; title: string }
  | { kind: 'works-in'; place: string }
  | { kind: 'is-interested'; interest: string }
  | { kind: 'speaks'; language: string }
  | { kind: 'writes-of'; word: string }
  | { kind: 'user-name'; userName: string }
  | { kind: 'is-mentor' }
  | { kind: 'name' }

/** A person as everybody in the company can see them. */
export interface Matched {
  name: string
  /** The part of the user name before the at sign. */
  userName: string
  title: string | null
  /** Department, office, city and country, as far as they are known. */
  places: readonly string[]
  skills: readonly string[]
  /** Of a mentor; of anybody else null. */
  topics: readonly string[] | null
  interests: readonly string[]
  languages: readonly string[]
  pitch: string
}

interface Candidate {
  reason: MatchReason
  text: string
}

const MOST_REASONS = 2

/**
 * Explains to whoever typed a query why people were found by it. A word is explained by the first
 * place where it stands as typed or as a beginning, else where it stands under another name, else by
 * a mistyped letter or two; names come first and need no explanation beside another.
 *
 * @returns at most two reasons; none where no word of the query stands in what can be seen.
 */
export function explainMatches(query: string): (person: Matched) => MatchReason[] {
  const words = readQuery(query).map(({ word }) => word)
  const read = rememberingTerms()
  const explain = (candidates: readonly Candidate[], word: string): MatchReason | undefined => {
    for (const isFound of [isBeginning, isSynonym, isNear]) {
      const found = candidates.find(({ text }) => isFound(read(text), word))
      if (found !== undefined) return found.reason
    }
    return undefined
  }
  return (person) => {
    const candidates = candidatesOf(person)
    const reasons = words.flatMap((word) => explain(candidates, word) ?? [])
    const different = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
    const telling = different.filter(({ kind }) => kind !== 'name' && kind !== 'is-mentor')
    return (telling.length > 0 ? telling : different).slice(0, MOST_REASONS)
  }
}

function candidatesOf(person: Matched): Candidate[] {
  const { name, userName, title, places, skills, topics, interests, languages, pitch } = person
  return [
    { reason: { kind: 'name' }, text: name },
    ...(topics ?? []).map((topic) => ({ reason: { kind: 'mentors-in', topic } as const, text: topic })),
    ...skills.map((skill) => ({ reason: { kind: 'knows', skill } as const, text: skill })),
    ...(title === null ? [] : [{ reason: { kind: 'works-as', title } as const, text: title }]),
    ...(topics === null ? [] : [{ reason: { kind: 'is-mentor' } as const, text: 'mentor' }]),
    ...places.map((place) => ({ reason: { kind: 'works-in', place } as const, text: place })),
    ...interests.map((interest) => ({ reason: { kind: 'is-interested', interest } as const, text: interest })),
    ...languages.map((language) => ({ reason: { kind: 'speaks', language } as const, text: language })),
    { reason: { kind: 'user-name', userName } as const, text: userName },
    ...wordsOf(pitch).map((word) => ({ reason: { kind: 'writes-of', word } as const, text: word })),
  ]
}

/** The words of a text as they are written there. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, ''))
    .filter((word) => word !== '')
}

interface Terms {
  written: readonly string[]
  synonyms: readonly string[]
}

/** A page of results has the same skills and places many times. */
function rememberingTerms(): (text: string) => Terms {
  const known = new Map<string, Terms>()
  return (text) => {
    const terms = known.get(text) ?? termsOf(text)
    known.set(text, terms)
    return terms
  }
}

function termsOf(text: string): Terms {
  const tokens = tokensOf(text)
  return {
    written: tokens.flatMap(({ word, variants }) => [word, ...variants]),
    synonyms: synonymsOf(tokens.map(({ word }) => word)),
  }
}

function isBeginning({ written }: Terms, word: string): boolean {
  return written.some((term) => term.startsWith(word))
}

function isSynonym({ synonyms }: Terms, word: string): boolean {
  return synonyms.some((term) => term.startsWith(word))
}

function isNear({ written }: Terms, word: string): boolean {
  const limit = mostEdits(word)
  return limit > 0 && written.some((term) => editDistances(word, term, limit).beginning <= limit)
}
