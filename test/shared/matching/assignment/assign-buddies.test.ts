import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignBuddies } from '../../../../shared/matching/assignment/assign-buddies.ts'
import type { BuddyRound } from '../../../../shared/matching/assignment/buddy-assignment.ts'
import { mayBeBuddy, weigh } from '../../../../shared/matching/buddies.ts'
import { BUDDY_WEIGHTS, loadPoints, type BuddyWeights } from '../../../../shared/matching/buddy-weights.ts'
import { settleTable } from '../../../../shared/matching/weight-table.ts'
import { buddy, drawRound, newHire, round } from './buddy-round.ts'
import { bruteForce, type DrawnCase } from './graphs.ts'

/** The same round as the rules pair by pair see it, without any index. */
function pairByPair({ newHires, candidates, weights: own, now }: BuddyRound): DrawnCase {
  const { weights } = settleTable(BUDDY_WEIGHTS, own)
  return {
    values: newHires.map((hire) =>
      candidates.map((candidate) =>
        mayBeBuddy(candidate, { ...hire, newHire: hire, now })
          ? weigh(hire, candidate, weights).score - loadPoints(weights, candidate.taken)
          : null,
      ),
    ),
    places: candidates.map(({ capacity, taken }) =>
      Array.from(
        { length: Math.max(0, capacity - taken) },
        (_, place) => loadPoints(weights, taken + place) - loadPoints(weights, taken),
      ),
    ),
  }
}

const pairs = (given: Partial<BuddyRound>) =>
  assignBuddies({ ...round, ...given }).placed.map(({ newHireId, buddyId }) => `${newHireId} ${buddyId}`)

describe('all new hires of a day', () => {
  it('gets as many placed as can be, and of these the best, as trying everything finds it', () => {
    fc.assert(
      fc.property(drawRound({ newHires: 4, candidates: 5 }), (drawn) => {
        const { placed, score } = assignBuddies(drawn)
        expect({ placed: placed.length, value: score }).toEqual(bruteForce(pairByPair(drawn)))
      }),
      { numRuns: 300 },
    )
  })

  it('breaks no rule, exceeds no capacity, and leaves nobody unmentioned', () => {
    fc.assert(
      fc.property(drawRound({ newHires: 8, candidates: 9 }), (drawn) => {
        const { placed, unplaced, score } = assignBuddies(drawn)
        const load = new Map(drawn.candidates.map(({ id, taken }) => [id, taken]))
        for (const match of placed) {
          const hire = drawn.newHires.find(({ id }) => id === match.newHireId)!
          const candidate = drawn.candidates.find(({ id }) => id === match.buddyId)!
          expect(mayBeBuddy(candidate, { ...hire, newHire: hire, now: drawn.now })).toBe(true)
          expect(match.terms.reduce((sum, { points }) => sum + points, 0)).toBe(match.score)
          load.set(candidate.id, load.get(candidate.id)! + 1)
          expect(load.get(candidate.id)).toBeLessThanOrEqual(candidate.capacity)
        }
        expect(placed.reduce((sum, match) => sum + match.score, 0)).toBe(score)
        const mentioned = [...placed, ...unplaced].map(({ newHireId }) => newHireId)
        expect(mentioned.toSorted()).toEqual(drawn.newHires.map(({ id }) => id).toSorted())
      }),
      { numRuns: 200 },
    )
  })

  it('answers alike whatever the order of the input', () => {
    fc.assert(
      fc.property(drawRound({ newHires: 8, candidates: 9 }), (drawn) => {
        const turned = {
          ...drawn,
          newHires: drawn.newHires.toReversed(),
          candidates: drawn.candidates.toReversed(),
        }
        expect(assignBuddies(turned)).toEqual(assignBuddies(drawn))
      }),
      { numRuns: 100 },
    )
  })

  it('gives a single new hire whoever shares most, of equals whoever looks after fewer, and never counts English', () => {
    const own = { languages: ['English', 'Igbo'], interests: ['Chess'], wantsToLearn: ['SQL'] }
    const order = [
      buddy('language', { languages: ['Igbo'] }, { capacity: 5, taken: 4 }),
      buddy('interest', { interests: ['chess'] }),
      buddy('busy', { interests: ['chess'] }, { taken: 1 }),
      buddy('skill', { skills: ['sql'] }),
      buddy('english', { languages: ['English'] }),
    ]
    for (let first = 0; first < order.length; first++) {
      const candidates = order.slice(first)
      const { placed } = assignBuddies({ ...round, newHires: [newHire('n', own)], candidates })
      expect(placed[0]?.buddyId).toBe(order[first]!.id)
    }
  })

  it('gives up the best of one so that two get a buddy', () => {
    const candidates = [
      buddy('both', { interests: ['Chess', 'Go'] }, { capacity: 1 }),
      buddy('design', {}, { department: 'Design' }),
      buddy('sales', {}, { department: 'Sales', capacity: 1 }),
    ]
    const newHires = [
      newHire('chess', { interests: ['Chess', 'Go'] }),
      newHire('narrow', {}, { excluded: new Set(['sales', 'design']) }),
    ]
    expect(pairs({ newHires, candidates })).toEqual(['chess sales', 'narrow both'])
  })
})

describe('what each weight means', () => {
  const choice = (weights: Partial<BuddyWeights>, first: object, second: object) => {
    const own = { languages: ['Igbo'], interests: ['Chess'], skills: ['SQL'], wantsToLearn: ['Go'], office: 'Lagos' }
    const candidates = [buddy('first', first), buddy('second', second)]
    return assignBuddies({ ...round, weights, newHires: [newHire('n', own)], candidates }).placed[0]
  }
  const kinds: [keyof BuddyWeights, object, number][] = [
    ['language', { languages: ['igbo'] }, 400],
    ['interest', { interests: ['chess'] }, 300],
    ['teaches', { skills: ['go'] }, 200],
    ['learns', { wantsToLearn: ['sql'] }, 200],
    ['skill', { skills: ['sql'] }, 20],
    ['office', { office: 'Lagos' }, 10],
  ]

  it.each(kinds)(
    '%s counts as much as the table says, and nothing where it is set to nothing',
    (name, facts, usual) => {
      expect(choice({}, facts, {})).toMatchObject({ buddyId: 'first', terms: [{ name, points: usual }] })
      expect(choice({ [name]: 33 }, facts, {})).toMatchObject({ buddyId: 'first', terms: [{ name, points: 33 }] })
      expect(choice({ [name]: 0 }, facts, {})).toMatchObject({ score: 0 })
    },
  )

  it('counts three of a kind at most', () => {
    const many = { languages: ['A', 'B', 'C', 'D'] }
    const { placed } = assignBuddies({ ...round, newHires: [newHire('n', many)], candidates: [buddy('b', many)] })
    expect(placed[0]?.score).toBe(1200)
  })

  it('decides between equals by load alone, and by more where the programme spreads new hires', () => {
    const newHires = [newHire('n1', { interests: ['Chess'] }), newHire('n2', { interests: ['Chess'] })]
    const equals = [buddy('a', { interests: ['Chess'] }), buddy('b', { interests: ['Chess'] })]
    expect(
      new Set(assignBuddies({ ...round, newHires, candidates: equals }).placed.map((one) => one.buddyId)).size,
    ).toBe(2)
    const candidates = [buddy('strong', { interests: ['Chess'] }), buddy('weak')]
    const loads = (load: number) =>
      assignBuddies({ ...round, weights: { load }, newHires, candidates }).placed.filter(
        ({ buddyId }) => buddyId === 'strong',
      ).length
    expect([loads(2), loads(299), loads(301)]).toEqual([2, 2, 1])
  })

  it('costs more with every new hire that a buddy has already', () => {
    const newHires = ['n1', 'n2', 'n3'].map((id) => newHire(id))
    const { placed } = assignBuddies({ ...round, newHires, candidates: [buddy('b', {}, { capacity: 4, taken: 1 })] })
    expect(placed.map(({ score }) => score).toSorted((a, b) => b - a)).toEqual([-2, -4, -6])
  })

  it('takes the nearest allowed value of a weight out of bounds, and says so', () => {
    expect(assignBuddies({ ...round, weights: { language: 5000, load: -1, skill: Number.NaN } }).notes).toEqual([
      { kind: 'nobody-to-place' },
      { kind: 'weight-out-of-bounds', weight: 'language', wanted: 5000, used: 1000 },
      { kind: 'weight-out-of-bounds', weight: 'skill', wanted: Number.NaN, used: 20 },
      { kind: 'weight-out-of-bounds', weight: 'load', wanted: -1, used: 0 },
    ])
  })
})

describe('what cannot be', () => {
  const closed = (change: Parameters<typeof buddy>[2], facts: Parameters<typeof buddy>[1] = {}) =>
    assignBuddies({
      ...round,
      newHires: [newHire('n')],
      candidates: [buddy('a', facts, change), buddy('b', facts, change)],
    })

  it.each<[string, Parameters<typeof buddy>[2], Parameters<typeof buddy>[1], string]>([
    ['everybody is paused', { pausedUntil: '2027-01-01' }, {}, 'everybody-paused'],
    ['nobody takes anybody', { capacity: 0 }, {}, 'no-capacity'],
    ['all places are taken', { taken: 2 }, {}, 'everybody-full'],
    ['all have begun lately', {}, { hireDate: '2026-10-01' }, 'everybody-too-new'],
  ])('says that %s', (_case, change, facts, kind) => {
    expect(closed(change, facts)).toMatchObject({
      placed: [],
      unplaced: [{ newHireId: 'n', reason: 'no-fitting-place' }],
      notes: [{ kind }],
    })
  })

  it('says why a new hire is without a buddy as far as everybody may know it', () => {
    const reason = (candidates: BuddyRound['candidates'], hire = newHire('n')) =>
      assignBuddies({ ...round, newHires: [hire], candidates }).unplaced[0]?.reason
    const tokyo = { ...newHire('n').workingHours, timeZone: 'Asia/Tokyo' }
    expect(reason([])).toBe('nobody-volunteers')
    expect(reason([buddy('n')])).toBe('nobody-volunteers')
    expect(reason([buddy('a', {}, { department: 'Design' })])).toBe('nobody-in-another-department')
    expect(reason([buddy('a', {}, { workingHours: tokyo })])).toBe('nobody-shares-hours')
  })

  it('tells of a pair kept apart nothing that a pause would not tell as well', () => {
    const kept = newHire('n', {}, { excluded: new Set(['a']) })
    const blocked = assignBuddies({ ...round, newHires: [kept], candidates: [buddy('a')] })
    const candidates = [buddy('a', {}, { pausedUntil: '2027-01-01' })]
    const paused = assignBuddies({ ...round, newHires: [newHire('n')], candidates })
    expect(blocked.unplaced).toEqual(paused.unplaced)
  })

  it('goes on with an empty pool, one person, too few places, people listed twice and unknown zones', () => {
    expect(assignBuddies(round).notes).toEqual([{ kind: 'nobody-to-place' }])
    expect(assignBuddies({ ...round, newHires: [newHire('n')] }).notes).toEqual([{ kind: 'empty-pool' }])
    const alone = assignBuddies({ ...round, newHires: [newHire('n')], candidates: [buddy('n')] })
    expect(alone.notes).toEqual([{ kind: 'only-oneself' }])
    const twice = { ...round, newHires: [newHire('n'), newHire('n')], candidates: [buddy('a'), buddy('a')] }
    expect(assignBuddies(twice)).toMatchObject({
      placed: [{ newHireId: 'n' }],
      notes: [{ kind: 'listed-twice', people: 2 }],
    })
    const newHires = ['n1', 'n2', 'n3'].map((id) => newHire(id))
    expect(assignBuddies({ ...round, newHires, candidates: [buddy('a')] })).toMatchObject({
      unplaced: [{ reason: 'no-fitting-place' }],
      notes: [{ kind: 'fewer-places-than-people', places: 2, people: 3 }],
    })
    const nowhere = { ...newHire('n').workingHours, timeZone: 'Nowhere/At-all' }
    const lost = { ...round, newHires: [newHire('n')], candidates: [buddy('a', {}, { workingHours: nowhere })] }
    expect(assignBuddies(lost).unplaced).toEqual([{ newHireId: 'n', reason: 'nobody-shares-hours' }])
  })
})
