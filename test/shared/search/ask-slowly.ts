import {
  fieldPoints,
  pointsBesideOtherWords,
  pointsOfCommonWords,
  type Field,
  type Points,
  type SearchDocument,
} from '../../../shared/search/document.ts'
import { fold } from '../../../shared/search/fold.ts'
import type { Position, SearchRequest } from '../../../shared/search/search-index.ts'
import { lotOf } from '../../../shared/search/top-list.ts'
import { isAbbreviation } from '../../../shared/search/synonyms.ts'

/** One word that a document can be found by. */
interface Term {
  text: string
  field: Field
  beginsName: boolean
}

interface Found {
  points: number
  /** How much of the term was typed: 15 is all of it. */
  closeness: number
}

interface Judged {
  id: string
  /** What decides, in this order; more is better. */
  merits: number[]
}

/**
 * The rules of the search, read aloud: every document is looked at, every word compared with every
 * word in it. Slow and obviously right, for queries whose words are all found as they are typed;
 * an empty answer says that there is no such document.
 *
 * @returns ids in order.
 */
export function askSlowly(
  documents: Iterable<SearchDocument>,
  { text, required = [], preferred = new Map<string, number>(), excluded = new Set() }: Omit<SearchRequest, 'count'>,
): string[] {
  const typed = wordsOf(text)
  return [...documents]
    .filter(({ id, facets }) => !excluded.has(id) && required.every((facet) => facets.includes(facet)))
    .map((document) => judge(document, typed, preferred))
    .filter((judged) => judged !== null)
    .sort(byMerits)
    .map(({ id }) => id)
}

function judge(
  document: SearchDocument,
  typed: readonly string[],
  preferred: ReadonlyMap<string, number>,
): Judged | null {
  const terms = document.texts.flatMap(({ field, text }) => termsOf(field, text))
  const inName = typed.map((word) =>
    best(terms, word, (field) => (NAMING.includes(field) ? fieldPoints[field] : NOWHERE)),
  )
  const isName = typed.length > 0 && !inName.includes(null)
  const anywhere = typed.map((word, at) => best(terms, word, pointsFor(word, typed, at)))
  const found = isName ? inName : anywhere
  if (found.includes(null)) return null
  const points = sum(found.map((each) => each?.points ?? 0))
  const closeness = sum(found.map((each) => each?.closeness ?? 0))
  const fit = sum([...new Set(document.facets)].map((facet) => preferred.get(facet) ?? 0))
  const name = document.texts.findLast(({ field }) => field === 'name')
  const isWholeName =
    wordsOf(name?.text ?? '').length === typed.length && points >= typed.length * fieldPoints.name.whole
  return {
    id: document.id,
    merits: isName
      ? [1, points, isWholeName ? 1 : 0, closeness, fit, document.quality]
      : [0, points, fit, document.quality, closeness],
  }
}

const NAMING: readonly Field[] = ['name', 'alias', 'initials']
const NOWHERE: Points = { whole: null, beginning: null }

function pointsFor(word: string, typed: readonly string[], at: number): (field: Field) => Points {
  const others = isAbbreviation(word) ? pointsOfCommonWords : pointsBesideOtherWords
  return (field) => {
    const points = typed.length === 1 ? fieldPoints[field] : (others[field] ?? fieldPoints[field])
    const isNaming = NAMING.includes(field) || field === 'commonInitials'
    return isOnlyInitial(typed, at) && !isNaming ? { ...points, beginning: null } : points
  }
}

/** One letter that is all, or that others follow, is not yet worth looking for words other than names. */
function isOnlyInitial(typed: readonly string[], at: number): boolean {
  return typed[at]?.length === 1 && (typed.length === 1 || at < typed.length - 1)
}

function best(terms: readonly Term[], typed: string, pointsIn: (field: Field) => Points): Found | null {
  const found = terms.map((term) => findIn(term, typed, pointsIn(term.field))).filter((each) => each !== null)
  return found.toSorted((a, b) => b.points - a.points || b.closeness - a.closeness)[0] ?? null
}

function findIn({ text, beginsName }: Term, typed: string, { whole, beginning }: Points): Found | null {
  if (!text.startsWith(typed)) return null
  const points = text === typed ? whole : beginning
  if (points === null) return null
  const closeness = text === typed ? 15 : Math.round((typed.length / text.length) * 14)
  return { points: points + (beginsName ? 1 : 0), closeness }
}

function termsOf(field: Field, text: string): Term[] {
  const words = wordsOf(text)
  const terms = words.map((word, at) => ({ text: word, field, beginsName: field === 'name' && at === 0 }))
  if (field !== 'name' || words.length < 2) return terms
  const letters = words.map((word) => word.slice(0, 1))
  const initials = [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`]
  return [
    ...terms,
    ...initials.map((each): Term => ({
      text: each,
      field: isAbbreviation(each) ? 'commonInitials' : 'initials',
      beginsName: false,
    })),
  ]
}

function byMerits(one: Judged, other: Judged): number {
  const difference = one.merits.map((merit, at) => (other.merits[at] ?? 0) - merit).find((each) => each !== 0)
  return difference ?? lotOf(one.id) - lotOf(other.id)
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function idsOf(hits: readonly Position[]): string[] {
  return hits.map(({ id }) => id)
}
