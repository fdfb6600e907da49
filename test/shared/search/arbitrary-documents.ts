import * as fc from 'fast-check'
import { fieldPoints, type Field, type SearchDocument } from '../../../shared/search/document.ts'

/** Initials are taken from names; nobody hands them in. */
const fields = (Object.keys(fieldPoints) as Field[]).filter((field) => !/initials/i.test(field))

/** Few letters make words that begin each other; none of them is an abbreviation of anything. */
export const word = fc.string({ unit: fc.constantFrom('b', 'o', 'z'), minLength: 1, maxLength: 5 })

/** The same words with the capitals and accents that folding takes away. */
const writtenWord = fc.tuple(word, fc.constantFrom(same, upperCase, accented)).map(([plain, write]) => write(plain))

export const facetText = fc.constantFrom('is:mentor', 'is:roomy', 'office:oslo', 'office:porto', 'skill:go')

const text = fc.array(writtenWord, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

/** Few ids, so that many documents replace another. Qualities that any way of storing them keeps apart. */
export const document: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.integer({ min: 0, max: 14 }).map((number) => `id-${String(number).padStart(2, '0')}`),
  texts: fc.array(fc.record({ field: fc.constantFrom(...fields), text }), { minLength: 1, maxLength: 4 }),
  facets: fc.uniqueArray(facetText, { maxLength: 3 }),
  quality: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
})

export const documents = fc
  .array(document, { maxLength: 25 })
  .map((all) => [...new Map(all.map((each) => [each.id, each])).values()])

export const query = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

export const preferences = fc
  .uniqueArray(fc.tuple(facetText, fc.integer({ min: 1, max: 19 })), { maxLength: 4, selector: ([facet]) => facet })
  .map((entries) => new Map(entries))

function same(plain: string): string {
  return plain
}

function upperCase(plain: string): string {
  return plain.toUpperCase()
}

function accented(plain: string): string {
  return plain.replaceAll('o', 'ó').replaceAll('z', 'ž')
}
