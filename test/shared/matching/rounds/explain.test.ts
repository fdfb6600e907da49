import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { whyMatched, whyNotMatched, whyThisBefore } from '../../../../shared/matching/rounds/explain.ts'
import { matchRound } from '../../../../shared/matching/rounds/match-round.ts'
import { usualSettings, type RoundInput } from '../../../../shared/matching/rounds/round.ts'
import { anyRound, member, round, weekIn } from './arbitrary-round.ts'

const settings = { ...usualSettings, memory: 0, relaxations: [] }
const people = [
  member('ada', { department: 'Design', interests: ['Chess', 'Jazz'], office: 'London', level: 1 }),
  member('ben', { department: 'Sales', interests: ['jazz'], office: 'Pune', level: 4 }),
  member('cy', { department: 'Design', interests: ['Chess'] }),
  member('di', { department: 'Design', interests: ['Chess'] }),
]
const explain = (input: Partial<RoundInput> = {}) => {
  const asked = round(people, { settings, ...input })
  return { asked, result: matchRound(asked) }
}

describe('why this match', () => {
  it('names what the two share and where they differ, the strongest first', () => {
    const { result } = explain()
    expect(whyMatched(result, 'ada')).toEqual([
      { kind: 'other-department', with: 'ben', points: 300 },
      { kind: 'shared-hours', with: 'ben', minutesAWeek: 2400, points: 200 },
      { kind: 'shared-interests', with: 'ben', interests: ['Jazz'], points: 100 },
      { kind: 'other-office', with: 'ben', points: 100 },
      { kind: 'other-level', with: 'ben', points: 100 },
    ])
    expect(whyMatched(result, 'nobody')).toEqual([])
  })

  it('says through whom the ends of a trio meet', () => {
    const day = (id: string, from: number, until: number) => member(id, { week: weekIn('UTC', from * 60, until * 60) })
    const result = matchRound(round([day('early', 2, 8), day('noon', 6, 14), day('late', 12, 20)]))
    expect(whyMatched(result, 'early')).toContainEqual({
      kind: 'meets-through',
      with: 'late',
      through: 'noon',
      points: 0,
    })
  })
})

describe('why not matched', () => {
  it('gives the first reason that leaves nobody', () => {
    const odd = [...people, member('far', { week: weekIn('Asia/Tokyo') }), member('mute', { languages: ['Latin'] })]
    const result = matchRound(round(odd, { settings }))
    expect(whyNotMatched(result, 'far')).toEqual({ kind: 'no-shared-hours', nextTimeFirst: true })
    expect(whyNotMatched(result, 'mute')).toEqual({ kind: 'no-common-language', nextTimeFirst: true })
    expect(whyNotMatched(result, 'ada')).toEqual({ kind: 'matched' })
    expect(whyNotMatched(result, 'nobody')).toEqual({ kind: 'not-in-round' })
  })

  it('tells somebody who is kept apart what it tells anybody who found none', () => {
    const three = people.slice(0, 3)
    const free = matchRound(round(three, { settings }))
    const kept = matchRound(
      round(three, {
        settings,
        neverPairs: [
          ['cy', 'ada'],
          ['cy', 'ben'],
        ],
      }),
    )
    const [left] = free.leftOut
    expect(whyNotMatched(kept, 'cy')).toEqual(whyNotMatched(free, left!.id))
    expect(JSON.stringify(kept.notes)).not.toMatch(/never|cy/)
  })
})

describe('why this one before that one', () => {
  it('compares them term by term', () => {
    const { asked, result } = explain()
    expect(whyThisBefore(asked, result, 'ada', 'cy')).toEqual([
      {
        kind: 'worth-more',
        terms: [
          { term: 'otherDepartment', chosen: 300, other: 0 },
          { term: 'sharedInterests', chosen: 100, other: 50 },
          { term: 'levelGap', chosen: 100, other: 0 },
          { term: 'otherOffice', chosen: 100, other: 0 },
        ],
      },
    ])
    expect(whyThisBefore(asked, result, 'cy', 'ben')).toEqual([{ kind: 'better-for-everyone' }])
    expect(whyThisBefore(asked, result, 'ada', 'nobody')).toEqual([{ kind: 'not-in-round', person: 'nobody' }])
  })

  it('names the rule that forbids the other', () => {
    const odd = [...people, member('far', { week: weekIn('Asia/Tokyo') }), member('mute', { languages: ['Latin'] })]
    const asked = round(odd, {
      settings: { ...settings, memory: 9 },
      meetings: [{ first: 'ada', second: 'cy', round: 29 }],
    })
    const result = matchRound(asked)
    const kinds = (other: string) => whyThisBefore(asked, result, 'ada', other).map(({ kind }) => kind)
    expect([kinds('far'), kinds('mute'), kinds('cy')]).toEqual([
      ['no-shared-hours'],
      ['no-common-language'],
      ['met-lately'],
    ])
  })

  it('reads no never-pair: a blocked colleague is one whom the round placed elsewhere', () => {
    const { asked, result } = explain({ neverPairs: [['ben', 'ada']] })
    expect(result.matches.some(({ members }) => members.includes('ada') && members.includes('ben'))).toBe(false)
    expect(whyThisBefore(asked, result, 'ada', 'ben')).toEqual([{ kind: 'better-for-everyone' }])
  })

  it('answers for any two', () => {
    fc.assert(
      fc.property(anyRound(9), fc.nat(8), fc.nat(8), (input, a, b) => {
        const result = matchRound(input)
        const reasons = whyThisBefore(input, result, `p${String(a)}`, `p${String(b)}`)
        expect(reasons.length).toBeGreaterThan(0)
        expect(JSON.stringify(reasons)).not.toContain('never')
      }),
      { numRuns: 50 },
    )
  })
})
