import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import type { StandingMatch } from '../../../../shared/matching/rounds/round.ts'
import { anyRound, member, round } from './arbitrary-round.ts'

const people = ['a', 'b', 'c', 'd', 'e'].map((id) => member(id))
const pair = (first: string, second: string, isAccepted: boolean): StandingMatch => ({
  members: [first, second],
  isAccepted,
})
const sets = (matches: readonly { members: string[] }[]) =>
  matches.map(({ members }) => members.toSorted()).toSorted((a, b) => a.join().localeCompare(b.join()))

describe('late and freed people', () => {
  it('are matched among themselves', () => {
    const { matches } = matchRound(round(people.slice(0, 4), { standing: [pair('a', 'b', false)] }))
    expect(sets(matches)).toEqual([['c', 'd']])
  })

  it('join a pair that is not accepted yet', () => {
    const { matches, leftOut } = matchRound(round(people, { standing: [pair('a', 'b', true), pair('c', 'd', false)] }))
    expect(sets(matches)).toEqual([['c', 'd', 'e']])
    expect(matches[0]?.joined).toBe('e')
    expect(leftOut).toEqual([])
  })

  it('never change what was accepted', () => {
    const { matches, leftOut } = matchRound(round(people, { standing: [pair('a', 'b', true), pair('c', 'd', true)] }))
    expect(matches).toEqual([])
    expect(leftOut.map(({ id }) => id)).toEqual(['e'])
  })

  it.each<[string, StandingMatch]>([
    ['somebody who is gone', pair('a', 'gone', true)],
    ['nobody else', { members: ['a'], isAccepted: true }],
    ['the same person twice', pair('a', 'a', true)],
    ['somebody who has a match', pair('a', 'c', true)],
    ['somebody never to be paired with', pair('a', 'b', true)],
  ])('are free again where their match has %s', (_case, broken) => {
    const standing = [pair('c', 'd', true), broken]
    const neverPairs = [['b', 'a'] as const]
    const { matches, notes } = matchRound(round(people, { standing, neverPairs }))
    expect(notes).toContainEqual({ kind: 'standing-match-dropped', matches: 1 })
    expect(matches.flatMap(({ members }) => members)).toContain('a')
  })

  it('leave each standing match whole', () => {
    fc.assert(
      fc.property(anyRound(14), fc.array(fc.boolean(), { maxLength: 4 }), (input, accepted) => {
        const before = matchRound({ ...input, neverPairs: [] }).matches.slice(0, accepted.length)
        const standing = before.map(({ members }, place) => ({ members, isAccepted: accepted[place] ?? true }))
        const { matches } = matchRound({ ...input, neverPairs: [], standing })
        for (const { members, isAccepted } of standing) {
          const touching = matches.filter((match) => match.members.some((id) => members.includes(id)))
          expect(touching.length).toBeLessThanOrEqual(isAccepted ? 0 : 1)
          for (const match of touching) expect(match.members).toEqual(expect.arrayContaining(members))
        }
      }),
    )
  })
})
