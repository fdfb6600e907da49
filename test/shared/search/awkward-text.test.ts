import { beforeAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { createSearchIndex } from '../../../shared/search/create-search-index.ts'
import { facet } from '../../../shared/search/document.ts'
import type { SearchIndex } from '../../../shared/search/search-index.ts'
import { awkwardTexts } from '../../kit/awkward-texts.ts'
import { idsOf } from './ask-slowly.ts'

/** Generous for a busy machine; a text that made the index work by its length would pass it by far. */
const LONGEST_MS = 50
const COUNT = 10

const names = ['Ana Maria Costa', 'Xavier Ünal', 'שלום כהן', 'Percy Wool_Sock 100%', 'C++ Node.js .NET C#']
let index: SearchIndex

beforeAll(() => {
  index = createSearchIndex()
  names.forEach((text, place) =>
    index.put({ id: String(place), texts: [{ field: 'name', text }], facets: [], quality: 0 }),
  )
  for (let number = 0; number < 2_000; number++) {
    const text = `filler${String(number)} ${'abcdefghij'.slice(number % 10)}`
    index.put({ id: `filler-${String(number)}`, texts: [{ field: 'text', text }], facets: [], quality: 0 })
  }
  index.search({ text: 'warm', count: COUNT })
})

describe('awkward text', () => {
  it.each(Object.entries(awkwardTexts))('has an answer at once: %s', (_name, text) => {
    const times = Array.from({ length: 3 }, () => {
      const begin = performance.now()
      index.search({ text, count: COUNT })
      return performance.now() - begin
    })
    expect(Math.min(...times)).toBeLessThan(LONGEST_MS)
    const { hits, total } = index.search({ text, count: COUNT })
    expect(hits.length).toBe(Math.min(total, COUNT))
  })

  it.each([
    { text: '%', found: [] },
    { text: '___', found: [] },
    { text: '?!', found: [] },
    { text: '🎉', found: [] },
    { text: '\u0301', found: [] },
  ])('finds nothing by "$text", which has no letter and no digit', ({ text, found }) => {
    expect(idsOf(index.search({ text, count: COUNT }).hits)).toEqual(found)
  })

  it.each([
    { text: '100%', found: '3' },
    { text: 'wool_s', found: '3' },
    { text: "ana'; costa--", found: '0' },
    { text: 'ana & maria | (costa):*', found: '0' },
    { text: 'unal 👩🏽‍💻', found: '1' },
    { text: '🎉costa🎉', found: '0' },
    { text: 'co\ud800sta', found: null },
    { text: 'שלו', found: '2' },
    { text: 'ＡＮＡ　ｍａｒｉａ', found: '0' },
    { text: 'ana\u202e maria', found: '0' },
  ])('sees the words in "$text"', ({ text, found }) => {
    const { hits } = index.search({ text, count: COUNT })
    if (found !== null) expect(hits[0]?.id).toBe(found)
  })

  it('answers any text, and the same text the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const answer = index.search({ text, count: COUNT })
        expect(index.search({ text, count: COUNT })).toEqual(answer)
      }),
      { numRuns: 500 },
    )
  })

  it('takes documents of any text, and finds what is a word in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 }), (texts) => {
        const changing = createSearchIndex()
        texts.forEach((text, place) => {
          const facets = [facet('skill', text)]
          changing.put({ id: String(place), texts: [{ field: 'skill', text }], facets, quality: 0 })
        })
        for (const [place, text] of texts.entries()) {
          const { hits, total } = changing.search({ text: '', required: [facet('skill', text)], count: COUNT })
          expect(idsOf(hits)).toContain(String(place))
          expect(total).toBeGreaterThan(0)
        }
        for (const place of texts.keys()) changing.remove(String(place))
        expect(changing.size).toBe(0)
        expect(changing.search({ text: '', count: COUNT })).toMatchObject({ hits: [], total: 0 })
      }),
      { numRuns: 300 },
    )
  })

  it('takes ids, pages and counts that make no sense', () => {
    index.remove('never there')
    expect(index.search({ text: 'ana', count: 0 }).hits).toEqual([])
    expect(index.search({ text: 'ana', count: COUNT, skip: 1_000_000 }).hits).toEqual([])
    expect(index.search({ text: 'ana', count: COUNT, after: { score: -1, id: '' } }).hits).toEqual([])
    expect(index.search({ text: 'ana', count: COUNT, required: ['no such facet'] }).hits).toEqual([])
    expect(index.countFacets('toString', ['constructor'])).toEqual(new Map())
  })
})
