import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { editDistances } from '../../../shared/search/edit-distance.ts'
import { slowDistances } from './slow-distances.ts'

const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 })

describe('the distance of two words', () => {
  it.each([
    { word: 'kubernetes', term: 'kubernetes', whole: 0, beginning: 0 },
    { word: 'kuberntes', term: 'kubernetes', whole: 1, beginning: 1 },
    { word: 'kubernettes', term: 'kubernetes', whole: 1, beginning: 1 },
    { word: 'kubermetes', term: 'kubernetes', whole: 1, beginning: 1 },
    { word: 'kuberentes', term: 'kubernetes', whole: 1, beginning: 1 },
    { word: 'kubre', term: 'kubernetes', whole: 5, beginning: 1 },
    { word: 'portugese', term: 'porto', whole: 5, beginning: 5 },
    { word: 'ca', term: 'abc', whole: 3, beginning: 1 },
  ])('of $word and $term is $whole, and $beginning to its beginning', ({ word, term, whole, beginning }) => {
    expect(slowDistances(word, term)).toEqual({ whole, beginning })
    expect({ ...editDistances(word, term, 9) }).toEqual({ whole, beginning })
  })

  it('is the one of the plain table, as far as it is asked for', () => {
    fc.assert(
      fc.property(fewLetters, fewLetters, fc.integer({ min: 0, max: 3 }), (word, term, limit) => {
        const slow = slowDistances(word, term)
        expect({ ...editDistances(word, term, limit) }).toEqual({
          whole: Math.min(slow.whole, limit + 1),
          beginning: Math.min(slow.beginning, limit + 1),
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is small after few edits, wherever they are', () => {
    const edit = fc.tuple(
      fc.constantFrom('insert', 'delete', 'substitute', 'swap'),
      fc.nat(30),
      fc.constantFrom('x', 'y'),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 2, maxLength: 30 }),
        edit,
        (term, [kind, place, letter]) => {
          const at = place % (term.length - 1)
          const edits: Record<typeof kind, string> = {
            insert: term.slice(0, at) + letter + term.slice(at),
            delete: term.slice(0, at) + term.slice(at + 1),
            substitute: term.slice(0, at) + letter + term.slice(at + 1),
            swap: term.slice(0, at) + (term[at + 1] ?? '') + (term[at] ?? '') + term.slice(at + 2),
          }
          expect(editDistances(edits[kind], term, 2).whole).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('calls no two long words alike that differ in their ends', () => {
    const long = 'abcdefgh'.repeat(8)
    expect(editDistances(`${long}xyzxyz`, long, 2).whole).toBe(3)
    expect(editDistances(long, `${long}xyzxyz`, 2).whole).toBe(3)
  })
})
