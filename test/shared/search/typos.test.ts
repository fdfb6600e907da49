import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createSearchIndex } from '../../../shared/search/create-search-index.ts'
import { fieldPoints, type Field, type SearchDocument } from '../../../shared/search/document.ts'
import type { SearchIndex } from '../../../shared/search/search-index.ts'
import { askSlowly, idsOf } from './ask-slowly.ts'
import { slowDistances } from './slow-distances.ts'

const EVERYTHING = 1_000

/** Long enough to be corrected, of so few letters that many are near each other. */
const word = fc.string({ unit: fc.constantFrom('o', 'z'), minLength: 3, maxLength: 9 })
const query = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const field = fc.constantFrom(...(Object.keys(fieldPoints) as Field[]).filter((field) => !/initials/i.test(field)))
const text = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '))
const document: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.integer({ min: 0, max: 8 }).map(String),
  texts: fc.array(fc.record({ field, text }), { minLength: 1, maxLength: 2 }),
  facets: fc.constant([]),
  quality: fc.constant(0),
})
const documents = fc.uniqueArray(document, { maxLength: 9, selector: ({ id }) => id })

function indexOf(all: readonly SearchDocument[]): SearchIndex {
  const index = createSearchIndex()
  for (const each of all) index.put(each)
  return index
}

function named(...names: string[]): SearchIndex {
  return indexOf(names.map((name) => ({ id: name, texts: [{ field: 'name', text: name }], facets: [], quality: 0 })))
}

function find(index: SearchIndex, typed: string): { found: string[]; match: string } {
  const { hits, match } = index.search({ text: typed, count: EVERYTHING })
  return { found: idsOf(hits), match }
}

/** By how much a word may be wrong. */
function allowed({ length }: string): number {
  if (length < 4) return 0
  return length <= 7 ? 1 : 2
}

const termsOf = ({ texts }: SearchDocument): string[] => texts.flatMap((each) => each.text.split(' '))

describe('putting typos right', () => {
  it('is done only where nothing has every word as it was typed', () => {
    fc.assert(
      fc.property(documents, query, (all, typed) => {
        const hasExact = askSlowly(all, { text: typed }).length > 0
        const { found, match } = find(indexOf(all), typed)
        expect(match === 'all' && found.length > 0).toBe(hasExact)
      }),
      { numRuns: 300 },
    )
  })

  it('finds whoever has each word within the edits it is allowed, and nobody else', () => {
    fc.assert(
      fc.property(documents, query, (all, typed) => {
        const { found, match } = find(indexOf(all), typed)
        const isNear = (term: string) => (wanted: string) => {
          const { whole, beginning } = slowDistances(wanted, term)
          const longer = term.length > wanted.length ? term : wanted
          return beginning <= allowed(wanted) || (allowed(wanted) > 0 && whole <= allowed(longer))
        }
        const near = all.filter((each) =>
          typed.split(' ').every((wanted) => termsOf(each).some((term) => isNear(term)(wanted))),
        )
        if (match === 'close') {
          expect(near.map(({ id }) => id)).toEqual(expect.arrayContaining(found))
          expect(found).not.toEqual([])
        }
        // One word is put right wherever it can be; of several, only as many as must be.
        if (match === 'close' && !typed.includes(' ')) expect(new Set(found)).toEqual(new Set(near.map(({ id }) => id)))
        if (match === 'some' || found.length === 0) expect(near).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('takes no notice of words that only documents had which are gone', () => {
    fc.assert(
      fc.property(documents, documents, fc.array(query, { minLength: 1, maxLength: 5 }), (kept, gone, asked) => {
        const changed = indexOf(gone.map((each) => ({ ...each, id: `gone-${each.id}` })))
        for (const each of kept) changed.put(each)
        for (const { id } of gone) changed.remove(`gone-${id}`)
        const fresh = indexOf(kept)
        for (const typed of asked) expect(find(changed, typed)).toEqual(find(fresh, typed))
      }),
      { numRuns: 250 },
    )
  })

  it('does not depend on the order in which words became known', () => {
    fc.assert(
      fc.property(
        documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        query,
        ([all, shuffled], typed) => {
          expect(find(indexOf(shuffled), typed)).toEqual(find(indexOf(all), typed))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not depend on that order where more words are near than anybody would look at', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const names = letters.flatMap((one) => letters.map((other) => `kub${one}${other}net`))
    const typed = 'kub12net'
    const { found } = find(named(...names), typed)
    expect(find(named(...names.toReversed()), typed).found).toEqual(found)
  })

  it.each([
    { typed: 'lim', names: ['Lin'], found: [] },
    { typed: 'line', names: ['Linn'], found: ['Linn'] },
    { typed: 'leni', names: ['Elena', 'Lena'], found: ['Lena'] },
    { typed: 'joes', names: ['Joseph', 'José'], found: ['José', 'Joseph'] },
    { typed: 'smiht', names: ['Smith', 'Smythe'], found: ['Smith'] },
    { typed: 'kubrentes', names: ['Kubernetes'], found: ['Kubernetes'] },
    { typed: 'portugese', names: ['Porto', 'Portuguese', 'Portugal'], found: ['Portuguese'] },
    { typed: 'marina', names: ['Marine', 'Marina', 'Karina'], found: ['Marina'] },
    { typed: 'mar', names: ['Marine', 'Mra'], found: ['Marine'] },
  ])('makes of "$typed", among $names: $found', ({ typed, names, found }) => {
    expect(find(named(...names), typed).found).toEqual(found)
  })
})
