import type { Field, SearchDocument } from './document.ts'
import { besideOthers } from './point-tables.ts'
import { isAbbreviation, synonymsOf } from './synonyms.ts'
import { codeOf, type TermCode } from './term-code.ts'
import { tokensOf, writtenTogether } from './tokens.ts'

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

function addName(terms: DocumentTerms, text: string): void {
  const tokens = tokensOf(text)
  terms.nameLength = tokens.length
  for (const [at, { word, variants }] of tokens.entries()) {
    for (const term of [word, ...variants]) add(terms.names, term, codeOf('name', at === 0))
  }
  for (const term of writtenTogether(text)) add(terms.names, term, codeOf('name'))
  for (const term of initialsOf(tokens.map(({ word }) => word))) {
    add(terms.names, term, codeOf(isAbbreviation(term) ? 'commonInitials' : 'initials'))
  }
}

/** Of all names, and of the first and the last. One letter alone are no initials. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const letters = words.map((word) => word.slice(0, 1))
  return [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`]
}

function addTerms(into: Map<string, TermCode>, field: Field, text: string, withSynonyms = false): void {
  const code = codeOf(field)
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
  if (known === undefined || worthOf(code) > worthOf(known)) into.set(term, code)
}

function worthOf(code: TermCode): number {
  return besideOthers.whole[code] ?? 0
}
