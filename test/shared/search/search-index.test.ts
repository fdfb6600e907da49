import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createSearchIndex } from '../../../shared/search/create-search-index.ts'
import type { FieldText, SearchDocument } from '../../../shared/search/document.ts'
import type { Position, SearchIndex, SearchRequest } from '../../../shared/search/search-index.ts'
import { document, documents, facetText, preferences, query } from './arbitrary-documents.ts'
import { askSlowly, idsOf } from './ask-slowly.ts'

const EVERYTHING = 1_000

function indexOf(all: readonly SearchDocument[]): SearchIndex {
  const index = createSearchIndex()
  for (const each of all) index.put(each)
  return index
}

/** What was typed is sometimes nothing: then everything matches. */
const typed = fc.oneof({ weight: 9, arbitrary: query }, { weight: 1, arbitrary: fc.constant('') })

describe('a search index', () => {
  it('finds what the rules say, as many and in that order', () => {
    fc.assert(
      fc.property(documents, typed, preferences, (all, text, preferred) => {
        const expected = askSlowly(all, { text, preferred })
        const answer = indexOf(all).search({ text, preferred, count: EVERYTHING })
        if (expected.length === 0) {
          expect(answer.total === 0 || answer.match !== 'all').toBe(true)
        } else {
          expect({ ids: idsOf(answer.hits), total: answer.total, match: answer.match }).toEqual({
            ids: expected,
            total: expected.length,
            match: 'all',
          })
        }
      }),
      { numRuns: 400 },
    )
  })

  it('puts a whole name before a longer one, and a name before all else', () => {
    const part = fc.constantFrom('bo', 'boz', 'zo', 'ozo')
    const name = fc.uniqueArray(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    const named = fc.record({
      texts: fc.tuple(name, name).map(([text, other]): FieldText[] => [
        { field: 'name', text },
        { field: 'skill', text: other },
      ]),
      quality: fc.constantFrom(0, 1),
    })
    fc.assert(
      fc.property(fc.array(named, { maxLength: 8 }), name, (people, text) => {
        const all = people.map((person, place) => ({ ...person, id: `id-${String(place)}`, facets: [] }))
        const expected = askSlowly(all, { text })
        const { hits } = indexOf(all).search({ text, count: EVERYTHING })
        if (expected.length > 0) expect(idsOf(hits)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('requires a facet as if what lacks it were not there', () => {
    fc.assert(
      fc.property(documents, typed, fc.uniqueArray(facetText, { maxLength: 2 }), (all, text, required) => {
        const having = all.filter(({ facets }) => required.every((facet) => facets.includes(facet)))
        const answer = indexOf(all).search({ text, required, count: EVERYTHING })
        const expected = askSlowly(having, { text })
        if (expected.length > 0 || answer.match === 'all') expect(idsOf(answer.hits)).toEqual(expected)
        for (const { id } of answer.hits) expect(having.map((each) => each.id)).toContain(id)
        expect(answer.total).toBe(answer.hits.length)
      }),
      { numRuns: 250 },
    )
  })

  it('leaves out whom it is told to, whatever they match', () => {
    fc.assert(
      fc.property(documents, typed, fc.uniqueArray(document, { maxLength: 8 }), (all, text, unwanted) => {
        const excluded = new Set(unwanted.map(({ id }) => id))
        const expected = askSlowly(all, { text, excluded })
        const answer = indexOf(all).search({ text, excluded, count: EVERYTHING })
        for (const { id } of answer.hits) expect(excluded.has(id)).toBe(false)
        expect(answer.total).toBe(answer.hits.length)
        if (expected.length > 0) expect(idsOf(answer.hits)).toEqual(expected)
      }),
      { numRuns: 250 },
    )
  })

  it('answers after any changes as if it had been filled afresh', () => {
    const change = fc.oneof(
      { weight: 3, arbitrary: document.map((put) => ({ put, id: put.id })) },
      { weight: 1, arbitrary: document.map(({ id }) => ({ put: null, id })) },
    )
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        fc.array(typed, { minLength: 1, maxLength: 4 }),
        (changes, asked) => {
          const changed = createSearchIndex()
          const left = new Map<string, SearchDocument>()
          for (const { put, id } of changes) {
            if (put === null) {
              changed.remove(id)
              left.delete(id)
            } else {
              changed.put(put)
              left.set(id, put)
            }
          }
          const fresh = indexOf([...left.values()])
          expect(changed.size).toBe(left.size)
          for (const text of asked) {
            const request: SearchRequest = { text, count: EVERYTHING }
            expect(changed.search(request)).toEqual(fresh.search(request))
          }
          expect(changed.countFacets('office', [])).toEqual(fresh.countFacets('office', []))
        },
      ),
      { numRuns: 250 },
    )
  })

  it('answers the same in whatever order its documents came', () => {
    fc.assert(
      fc.property(
        documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        typed,
        ([all, shuffled], text) => {
          const request: SearchRequest = { text, count: EVERYTHING }
          expect(indexOf(shuffled).search(request)).toEqual(indexOf(all).search(request))
        },
      ),
      { numRuns: 250 },
    )
  })

  it('shows everything once over its pages, in the order of one long page', () => {
    fc.assert(
      fc.property(documents, typed, preferences, fc.integer({ min: 1, max: 4 }), (all, text, preferred, count) => {
        const index = indexOf(all)
        const whole = index.search({ text, preferred, count: EVERYTHING })
        const paged: Position[] = []
        const skipped: Position[] = []
        for (;;) {
          const page = index.search({ text, preferred, count, after: paged.at(-1) ?? null })
          expect(page.total).toBe(whole.total)
          skipped.push(...index.search({ text, preferred, count, skip: paged.length }).hits)
          paged.push(...page.hits)
          if (page.hits.length === 0 || paged.length > all.length) break
        }
        expect(paged).toEqual(whole.hits)
        expect(skipped).toEqual(whole.hits)
      }),
      { numRuns: 250 },
    )
  })

  it('counts the values of a facet as one would by hand', () => {
    fc.assert(
      fc.property(documents, fc.uniqueArray(facetText, { maxLength: 2 }), (all, required) => {
        const counts = new Map<string, number>()
        for (const { facets } of all) {
          if (!required.every((facet) => facets.includes(facet))) continue
          for (const facet of facets) {
            if (facet.startsWith('office:')) counts.set(facet.slice(7), (counts.get(facet.slice(7)) ?? 0) + 1)
          }
        }
        expect(indexOf(all).countFacets('office', required)).toEqual(counts)
      }),
      { numRuns: 300 },
    )
  })
})
