import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignBuddies } from '../../../../shared/matching/assignment/assign-buddies.ts'
import { assignMentors } from '../../../../shared/matching/assignment/assign-mentors.ts'
import { explainBuddy } from '../../../../shared/matching/assignment/explain-buddies.ts'
import { explainMentors } from '../../../../shared/matching/assignment/explain-mentors.ts'
import { mayBeBuddy } from '../../../../shared/matching/buddies.ts'
import { buddy, drawRound, london, newHire, round } from './buddy-round.ts'
import { drawMentorRound, mentee, mentor, mentorRound } from './mentor-round.ts'

const tokyo = { ...london, timeZone: 'Asia/Tokyo' }
const chess = { interests: ['Chess'] }

describe('why a new hire has this buddy and not that one', () => {
  const why = (given: Partial<typeof round>, buddyId: string, newHireId = 'n') => {
    const full = { ...round, newHires: [newHire('n', chess)], ...given }
    return explainBuddy(full, assignBuddies(full), { newHireId, buddyId })
  }

  it('says what the two have in common', () => {
    expect(why({ candidates: [buddy('a', chess)] }, 'a')).toEqual({
      kind: 'is-your-buddy',
      terms: [{ name: 'interest', points: 300 }],
    })
  })

  it('says by which rule that everybody knows somebody cannot be it', () => {
    const design = buddy('design', chess, { department: 'Design' })
    const far = buddy('far', chess, { workingHours: tokyo })
    const candidates = [buddy('a', chess), design, far]
    expect(why({ candidates }, 'design')).toEqual({ kind: 'own-department' })
    expect(why({ candidates }, 'far')).toEqual({ kind: 'no-shared-hours' })
  })

  it('compares the two where the other one had a place', () => {
    const candidates = [buddy('a', chess), buddy('b'), buddy('c', chess, { taken: 1 })]
    expect(why({ candidates }, 'b')).toEqual({
      kind: 'less-in-common',
      own: [{ name: 'interest', points: 300 }],
      theirs: [],
    })
    expect(why({ candidates }, 'c')).toEqual({ kind: 'more-to-look-after' })
    const equals = { candidates: [buddy('a', chess), buddy('b', chess)] }
    expect([why(equals, 'a').kind, why(equals, 'b').kind].toSorted()).toEqual(['drawn', 'is-your-buddy'])
  })

  it('says that others fit better, or that all have more of it, where the places are gone', () => {
    const candidates = [buddy('a', { interests: ['Chess', 'Go'] }, { capacity: 1 }), buddy('b')]
    const strong = newHire('strong', { interests: ['Chess', 'Go'] })
    const newHires = [newHire('n', chess), strong]
    expect(why({ candidates, newHires }, 'a')).toEqual({ kind: 'taken-by-stronger-fit' })
    const narrow = newHire('narrow', {}, { excluded: new Set(['b']) })
    expect(why({ candidates, newHires: [newHire('n', chess), narrow] }, 'a')).toEqual({
      kind: 'better-for-all-together',
    })
  })

  it('says the same of a pause, of a full buddy, of somebody new, of the chain and of two kept apart', () => {
    const closed = [
      { candidates: [buddy('a', chess, { pausedUntil: '2027-01-01' }), buddy('b')] },
      { candidates: [buddy('a', chess, { taken: 2 }), buddy('b')] },
      { candidates: [buddy('a', { ...chess, hireDate: '2026-10-01' }), buddy('b')] },
      {
        candidates: [buddy('a', chess), buddy('b')],
        newHires: [newHire('n', chess, { managementChain: new Set(['a']) })],
      },
      { candidates: [buddy('a', chess), buddy('b')], newHires: [newHire('n', chess, { excluded: new Set(['a']) })] },
      { candidates: [buddy('b')] },
    ]
    for (const given of closed) expect(why(given, 'a')).toEqual({ kind: 'not-available' })
  })

  it('has a true answer for every pair, and never says that two who may not be paired came close', () => {
    fc.assert(
      fc.property(drawRound({ newHires: 5, candidates: 6 }), (drawn) => {
        const result = assignBuddies(drawn)
        for (const hire of drawn.newHires) {
          for (const candidate of drawn.candidates) {
            const { kind } = explainBuddy(drawn, result, { newHireId: hire.id, buddyId: candidate.id })
            const isAllowed = mayBeBuddy(candidate, { ...hire, newHire: hire, now: drawn.now })
            if (isAllowed) expect(kind).not.toBe('not-available')
            else expect(['drawn', 'more-to-look-after', 'better-for-all-together', 'is-your-buddy']).not.toContain(kind)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('why a mentee has this mentor and not that one', () => {
  const why = (given: Partial<typeof mentorRound>, mentorId: string) => {
    const full = { ...mentorRound, mentees: [mentee('n')], ...given }
    return explainMentors(full, assignMentors(full).heaviest).of('n', mentorId)
  }

  it('says what speaks for the match', () => {
    const mentees = [mentee('n', { wishes: ['m'] })]
    expect(why({ mentees, mentors: [mentor('m')] }, 'm')).toMatchObject({
      kind: 'is-your-mentor',
      wish: 1,
      topics: ['SQL'],
      terms: [{ name: 'firstWish' }, { name: 'goalTopic' }, { name: 'sharedHour' }],
    })
  })

  it('says by which rule that everybody knows somebody cannot be it', () => {
    const mentors = [
      mentor('go', { topics: ['Go'] }),
      mentor('far', { workingHours: tokyo }),
      mentor('igbo', { languages: ['Igbo'] }),
      mentor('full', { taken: 1 }),
    ]
    expect(['go', 'far', 'igbo', 'full'].map((id) => why({ mentors }, id).kind)).toEqual([
      'no-topic',
      'no-shared-hours',
      'no-common-language',
      'full-before',
    ])
  })

  it('says what became of each wish', () => {
    const mentors = [mentor('first'), mentor('second'), mentor('third')]
    const strong = mentee('strong', { wishes: ['first'], wantsToLearn: ['SQL'], office: 'Lagos', department: 'Sales' })
    const full = { ...mentorRound, mentors, mentees: [mentee('n', { wishes: ['first', 'second', 'third'] }), strong] }
    expect(
      explainMentors(full, assignMentors(full).heaviest)
        .ofWishes('n')
        .map(({ reason }) => reason.kind),
    ).toEqual(['taken-by-stronger-fit', 'is-your-mentor', 'earlier-wish-met'])
  })

  it('says the same of a pause and of two kept apart', () => {
    const mentors = [mentor('m'), mentor('other', { topics: [] })]
    const wishes = ['m', 'other']
    const apart = why({ mentors, mentees: [mentee('n', { wishes, excluded: new Set(['m']) })] }, 'm')
    const paused = [mentor('m', { pausedUntil: '2027-01-01' }), mentor('other', { topics: [] })]
    expect(apart).toEqual({ kind: 'not-available' })
    expect(why({ mentors: paused, mentees: [mentee('n', { wishes })] }, 'm')).toEqual(apart)
  })

  it('has an answer for every pair of both solutions, and never lets on that a pair kept apart was close', () => {
    fc.assert(
      fc.property(drawMentorRound({ mentees: 6, mentors: 6 }), (drawn) => {
        const { heaviest, stable } = assignMentors(drawn)
        for (const solution of [heaviest, stable]) {
          const reasons = explainMentors(drawn, solution)
          for (const { id: menteeId, excluded } of drawn.mentees) {
            for (const { id: mentorId } of drawn.mentors) {
              const { kind } = reasons.of(menteeId, mentorId)
              if (excluded.has(mentorId)) {
                const close = ['drawn', 'more-to-look-after', 'better-for-all-together', 'is-your-mentor']
                expect(close).not.toContain(kind)
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('any wish', () => {
  it('outweighs all the rest together', () => {
    const everything = { topics: ['A', 'B', 'C', 'D'], languages: ['Igbo'], office: 'Lagos', department: 'Sales' }
    const one = { goal: 'A and B', wantsToLearn: ['C', 'D'], languages: ['Igbo'], office: 'Lagos' }
    const mentors = [mentor('all', everything), mentor('wished', { topics: [], languages: ['Igbo'] })]
    const mentees = [mentee('n', { ...one, wishes: ['x', 'y', 'wished'] })]
    expect(assignMentors({ ...mentorRound, mentors, mentees }).heaviest.matched[0]?.mentorId).toBe('wished')
  })
})
