import { fieldPoints, type Field, type SearchDocument } from './document.ts'
import { isAbbreviation, synonymsOf } from './synonyms.ts'
import { tokensOf, writtenTogether } from './tokens.ts'

/** Where a term stands in a document, in eight bits: the field's number, and whether it begins the name. */
export type TermCode = number

const fields = Object.keys(fieldPoints) as Field[]
const FIELD_BITS = 0b1111
const BEGINS_NAME = 0b1_0000

/** Fields that say who it is: their words have their own vocabulary, so that names are corrected to names. */
const naming = new Set<Field>(['name', 'alias', 'initials', 'commonInitials'])

export interface DocumentTerms {
  /** Term → code, of name, alias and initials. */
  names: Map<string, TermCode>
  /** Term → code, of everything else. */
  words: Map<string, TermCode>
  /** Words in the name: a query with just as many has it whole. */
  nameLength: number
}

/** All terms by which a document is found, each with the best place where it stands. */
export function termsOf(document: SearchDocument): DocumentTerms {
  const terms: DocumentTerms = { names: new Map(), words: new Map(), nameLength: 0 }
  for (const { field, text } of document.texts) {
    if (field === 'name') addName(terms, text)
    else if (naming.has(field)) addTerms(terms.names, field, text)
    else addTerms(terms.words, field, text, true)
  }
  return terms
}

/** Points of a term with this code, found whole or by its beginning. */
export function pointsOf(code: TermCode, how: 'whole' | 'beginning'): number {
  const field = fields[code & FIELD_BITS]
  if (field === undefined) return 0
  const points = fieldPoints[field][how]
  if (points === 0) return 0
  return points + ((code & BEGINS_NAME) === 0 ? 0 : 1)
}

function addName(terms: DocumentTerms, text: string): void {
  const tokens = tokensOf(text)
  terms.nameLength = tokens.length
  const code = fields.indexOf('name')
  for (const [at, { word, variants }] of tokens.entries()) {
    for (const term of [word, ...variants]) add(terms.names, term, at === 0 ? code | BEGINS_NAME : code)
  }
  for (const term of writtenTogether(text)) add(terms.names, term, code)
  for (const term of initialsOf(tokens.map(({ word }) => word))) {
    add(terms.names, term, fields.indexOf(isAbbreviation(term) ? 'commonInitials' : 'initials'))
  }
}

/** Of all names, and of the first and the last. One letter alone are no initials. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const letters = words.map((word) => word.slice(0, 1))
  return [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`]
}

function addTerms(into: Map<string, TermCode>, field: Field, text: string, withSynonyms = false): void {
  const code = fields.indexOf(field)
  for (const term of withSynonyms ? describingTerms(text) : spellingsOf(text)) add(into, term, code)
}

/** Titles, offices and skills are the same few thousand texts over and over, and taking one apart costs more than all else. */
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 60
const remembered = new Map<string, readonly string[]>()

/** All terms of a text that describes somebody or something: its words and what else they are called. */
function describingTerms(text: string): readonly string[] {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const terms = [...spellingsOf(text), ...synonymsOf(tokensOf(text).map(({ word }) => word))]
  if (text.length > LONGEST_REMEMBERED) return terms
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, terms)
  return terms
}

function spellingsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ word, variants }) => [word, ...variants])
}

function add(into: Map<string, TermCode>, term: string, code: TermCode): void {
  const known = into.get(term)
  if (known === undefined || pointsOf(code, 'whole') > pointsOf(known, 'whole')) into.set(term, code)
}
