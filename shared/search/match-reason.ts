import { editDistances } from './edit-distance.ts'
import { fold } from './fold.ts'
import { mostEdits } from './typing-errors.ts'
import { readQuery } from './read-query.ts'
import { synonymsOf } from './synonyms.ts'
import { tokensOf } from './tokens.ts'

/** What of a person the words of a query found: each a fact that everybody in the company can see. */
export interface MatchReason {
  kind:
    | 'mentors-in'
    | 'knows'
    | 'works-as'
    | 'works-in'
    | 'is-interested'
    | 'speaks'
    | 'writes-of'
    | 'user-name'
    | 'is-mentor'
    | 'name'
  /** The skill, place or word that was found, as it is written there. */
  what: string
}

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
  const explain = (candidates: readonly MatchReason[], word: string, levels: readonly Level[]): MatchReason[] => {
    for (const isFound of levels) {
      const found = candidates.find(({ what }) => isFound(read(what), word))
      if (found !== undefined) return [found]
    }
    return []
  }
  const explainByPitch = (pitch: string): MatchReason[] => {
    const written = all('writes-of', wordsOf(pitch))
    return words.flatMap((word) => explain(written, word, [isBeginning, isSynonym, isNear]))
  }
  return (person) => {
    const candidates = candidatesOf(person)
    const pitch = fold(person.pitch)
    const reasons = words.flatMap((word) => {
      const found = explain(candidates, word, [isBeginning, isSynonym, isNear])
      if (found.length > 0 || !pitch.includes(word)) return found
      return explain(all('writes-of', wordsOf(person.pitch)), word, [isBeginning])
    })
    // The words of a pitch are many: what is mistyped is looked for there only if all else explains nothing.
    return mostTelling(reasons.length > 0 ? reasons : explainByPitch(person.pitch))
  }
}

function mostTelling(reasons: readonly MatchReason[]): MatchReason[] {
  const different = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]
  const telling = different.filter(({ kind }) => kind !== 'name' && kind !== 'is-mentor')
  return (telling.length > 0 ? telling : different).slice(0, MOST_REASONS)
}

/** In the order in which they explain best. */
function candidatesOf(person: Matched): MatchReason[] {
  const { name, userName, title, places, skills, topics, interests, languages } = person
  return [
    ...all('name', [name]),
    ...all('mentors-in', topics ?? []),
    ...all('knows', skills),
    ...all('works-as', title === null ? [] : [title]),
    ...all('is-mentor', topics === null ? [] : ['mentor']),
    ...all('works-in', places),
    ...all('is-interested', interests),
    ...all('speaks', languages),
    ...all('user-name', [userName]),
  ]
}

function all(kind: MatchReason['kind'], values: readonly string[]): MatchReason[] {
  return values.map((what) => ({ kind, what }))
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

type Level = (terms: Terms, word: string) => boolean

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
  const limit = mostEdits(word.length)
  return (
    limit > 0 &&
    written.some((term) => editDistances(word, term, 2).beginning <= Math.max(limit, mostEdits(term.length)))
  )
}
