import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createPool } from '../../../../shared/matching/rounds/pool.ts'
import { usualSettings, type PairTerms, type RoundMember } from '../../../../shared/matching/rounds/round.ts'
import { brokenRules, termsOfPair, weighPair } from '../../../../shared/matching/rounds/weigh-pair.ts'
import { ROUND_WEIGHTS, type RoundWeights } from '../../../../shared/matching/rounds/weights.ts'
import { poolOf } from '../../../bench/matching/rounds-exact.ts'
import { anyRound, member, round, weekIn } from './arbitrary-round.ts'

const nothing: PairTerms = {
  pair: 1000,
  otherDepartment: 0,
  sharedHour: 200,
  sharedInterests: 0,
  levelGap: 0,
  otherOffice: 0,
  sameTeam: 0,
  metBefore: 0,
  waiting: 0,
  afterTrio: 0,
}

/** Terms of Ada and Ben among eight who share nothing else with them. */
function termsOf(ada: Partial<RoundMember>, ben: Partial<RoundMember>, weights: Partial<RoundWeights> = {}): PairTerms {
  const others = ['c', 'd', 'e', 'f', 'g', 'h'].map((id) => member(id, { interests: ['Chess'] }))
  const input = round([member('ada', ada), member('ben', ben), ...others])
  const pool = createPool({ ...input, settings: { ...usualSettings, weights } }, [])
  return termsOfPair(pool, pool.numberOf.get('ada')!, pool.numberOf.get('ben')!)
}

describe('what a pair is worth', () => {
  it.each<[string, Partial<RoundMember>, Partial<RoundMember>, Partial<PairTerms>]>([
    ['nothing known', {}, {}, {}],
    ['two departments', { department: 'Design' }, { department: 'Sales' }, { otherDepartment: 300 }],
    ['one department', { department: 'Design' }, { department: 'Design' }, {}],
    ['a department and an unknown one', { department: 'Design' }, {}, {}],
    ['two offices', { office: 'London' }, { office: 'Pune' }, { otherOffice: 100 }],
    ['one level apart', { level: 2 }, { level: 1 }, { levelGap: 33 }],
    ['three levels apart', { level: 0 }, { level: 3 }, { levelGap: 100 }],
    ['five levels apart', { level: 5 }, { level: 0 }, { levelGap: 100 }],
    ['one manager', { managerId: 'x' }, { managerId: 'x' }, { sameTeam: -100 }],
    ['manager and report', { managerId: 'ben' }, { managerId: 'x' }, { sameTeam: -100 }],
    ['two managers', { managerId: 'y' }, { managerId: 'x' }, {}],
    ['two and a half hours a day', {}, { week: weekIn('Europe/London', 14 * 60 + 30, 22 * 60) }, { sharedHour: 125 }],
    ['an interest of two in eight', { interests: ['Jazz'] }, { interests: ['jazz '] }, { sharedInterests: 150 }],
    ['an interest of all', { interests: ['Chess'] }, { interests: ['Chess'] }, { sharedInterests: 50 }],
    [
      'more interests than count',
      { interests: ['Jazz', 'Bread', 'Go'] },
      { interests: ['Bread', 'Go', 'Jazz'] },
      { sharedInterests: 300 },
    ],
    ['one who waited', { roundsWaited: 1 }, {}, { waiting: 1000 }],
    ['two who waited long', { roundsWaited: 3 }, { roundsWaited: 9 }, { waiting: 7000 }],
    ['one after a trio', { wasInTrio: true }, {}, { afterTrio: 150 }],
  ])('%s', (_case, ada, ben, terms) => {
    expect(termsOf(ada, ben)).toEqual({ ...nothing, ...terms })
  })

  it('takes off all but a point a round for a repeat within the configured memory', () => {
    const met = (since: number) => {
      const input = round([member('a'), member('b')], { meetings: [{ first: 'a', second: 'b', round: 30 - since }] })
      return termsOfPair(poolOf(input), 0, 1).metBefore
    }
    expect([met(1), met(13), met(26), met(27)]).toEqual([-1199, -1187, -1174, 0])
  })

  it.each<[keyof RoundWeights, Partial<RoundMember>, Partial<RoundMember>, number]>([
    ['pair', {}, {}, 2000],
    ['otherDepartment', { department: 'Design' }, { department: 'Sales' }, 600],
    ['sharedHour', {}, {}, 400],
    ['sharedInterests', { interests: ['Jazz'] }, { interests: ['Jazz'] }, 300],
    ['levelGap', { level: 0 }, { level: 3 }, 200],
    ['otherOffice', { office: 'London' }, { office: 'Pune' }, 200],
    ['sameTeam', { managerId: 'x' }, { managerId: 'x' }, -200],
    ['waiting', { roundsWaited: 1 }, {}, 2000],
    ['afterTrio', { wasInTrio: true }, {}, 300],
  ])('doubles with its weight: %s', (weight, ada, ben, doubled) => {
    expect(termsOf(ada, ben, { [weight]: ROUND_WEIGHTS[weight].usual * 2 })[weight]).toBe(doubled)
  })

  it('is the sum of its terms, the same from both sides, and fits 16 bits at any weights', () => {
    const weights = fc.record(
      Object.fromEntries(
        Object.entries(ROUND_WEIGHTS).map(([name, { from, to }]) => [name, fc.integer({ min: from, max: to })]),
      ),
    )
    fc.assert(
      fc.property(anyRound(8), weights, (input, own) => {
        const pool = poolOf({ ...input, settings: { ...input.settings, weights: own } })
        for (let a = 0; a < pool.size; a++) {
          for (let b = 0; b < a; b++) {
            const points = weighPair(pool, a, b)
            expect(weighPair(pool, b, a)).toBe(points)
            expect(termsOfPair(pool, a, b)).toEqual(termsOfPair(pool, b, a))
            if (points === 0) continue
            expect(Object.values(termsOfPair(pool, a, b)).reduce((sum, term) => sum + term, 0)).toBe(points)
            expect(points).toBeGreaterThan(0)
            expect(points).toBeLessThan(2 ** 16)
          }
        }
      }),
    )
  })
})

describe('what forbids a pair', () => {
  it.each<[string, Partial<RoundMember>, Partial<RoundMember>, string[]]>([
    ['nothing', {}, {}, []],
    ['ten shared hours a week', {}, { week: weekIn('Europe/London', 15 * 60, 23 * 60) }, []],
    ['a quarter of an hour less a day', {}, { week: weekIn('Europe/London', 15 * 60 + 15, 23 * 60) }, ['hours']],
    ['no language in common', { languages: ['Hindi'] }, { languages: ['French', 'English'] }, ['language']],
    ['none named is the everyday one', {}, { languages: ['english'] }, []],
    ['none named is not any', {}, { languages: ['French'] }, ['language']],
  ])('%s', (_case, ada, ben, rules) => {
    const pool = poolOf(round([member('ada', ada), member('ben', ben)]))
    expect(brokenRules(pool, 0, 1)).toEqual(rules)
    expect(weighPair(pool, 0, 1) > 0).toBe(rules.length === 0)
  })

  it('a meeting within the memory, seen from both', () => {
    const people = Array.from({ length: 60 }, (_, number) => member(`p${String(number)}`))
    const met = (since: number) => {
      const pool = poolOf(round(people, { meetings: [{ first: 'p1', second: 'p2', round: 30 - since }] }))
      return brokenRules(pool, pool.numberOf.get('p2')!, pool.numberOf.get('p1')!)
    }
    expect([met(0), met(26), met(27)]).toEqual([['memory'], ['memory'], []])
  })
})
