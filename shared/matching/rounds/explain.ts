import { createPool, type Pool } from './pool.ts'
import type { LeftOutReason, Link, Match, PairTerms, RoundInput, RoundResult } from './round.ts'
import { brokenRules, roundsSince, sharedMinutes, termsOfPair } from './weigh-pair.ts'

/** Why these two, from data that both may see of each other; texts are made of it elsewhere. */
export type MatchReason =
  | { kind: 'shared-interests'; with: string; interests: readonly string[]; points: number }
  | { kind: 'other-department'; with: string; points: number }
  | { kind: 'shared-hours'; with: string; minutesAWeek: number; points: number }
  | { kind: 'other-office'; with: string; points: number }
  | { kind: 'other-level'; with: string; points: number }
  /** The two of a trio who may not meet apart: they do through the third. */
  | { kind: 'meets-through'; with: string; through: string; points: 0 }
  | { kind: 'met-before'; with: string; round: number; points: number }

export type NotMatchedReason =
  { kind: LeftOutReason; nextTimeFirst: true } | { kind: 'matched' } | { kind: 'not-in-round' }

/** What speaks for a pair; who waited or was in a trio is nobody else's business. */
const visibleTerms = [
  'otherDepartment',
  'sharedHour',
  'sharedInterests',
  'levelGap',
  'otherOffice',
  'sameTeam',
  'metBefore',
] as const satisfies readonly (keyof PairTerms)[]

type VisibleTerm = (typeof visibleTerms)[number]

export type BeforeReason =
  | { kind: 'not-matched-with'; person: string }
  | { kind: 'not-in-round'; person: string }
  | { kind: 'no-shared-hours'; minutesAWeek: number; wantedMinutes: number }
  | { kind: 'no-common-language' }
  | { kind: 'met-lately'; round: number }
  /** Term by term, where the chosen one is worth more. */
  | { kind: 'worth-more'; terms: { term: VisibleTerm; chosen: number; other: number }[] }
  /** The other would have been as good or better for this person alone. */
  | { kind: 'better-for-everyone' }

/** Why somebody is matched as they are, the strongest reason first; empty for somebody who is not. */
export function whyMatched({ matches }: RoundResult, person: string): MatchReason[] {
  const match = matches.find(({ members }) => members.includes(person))
  if (match === undefined) return []
  return match.links
    .filter(({ first, second }) => first === person || second === person)
    .flatMap((link) => reasonsOf(match, link, link.first === person ? link.second : link.first, person))
    .toSorted((a, b) => b.points - a.points)
}

/** Says the same to somebody who is kept apart from the last free colleague as to anybody who found none. */
export function whyNotMatched({ matches, leftOut }: RoundResult, person: string): NotMatchedReason {
  const own = leftOut.find(({ id }) => id === person)
  if (own !== undefined) return { kind: own.reason, nextTimeFirst: true }
  return { kind: matches.some(({ members }) => members.includes(person)) ? 'matched' : 'not-in-round' }
}

/**
 * Why somebody was matched with `chosen` rather than with `other`. Never-pairs are not looked at: a blocked
 * colleague reads like one whom the round as a whole placed elsewhere.
 */
export function whyThisBefore(input: RoundInput, result: RoundResult, person: string, other: string): BeforeReason[] {
  const match = result.matches.find(({ members }) => members.includes(person))
  if (match === undefined) return [{ kind: 'not-matched-with', person }]
  const pool = poolWithoutNever(input, result)
  const [a, b] = [pool.numberOf.get(person), pool.numberOf.get(other)]
  if (a === undefined || b === undefined || a === b)
    return [{ kind: 'not-in-round', person: b === undefined ? other : person }]
  const obstacles = obstaclesOf(pool, a, b)
  return obstacles.length > 0 ? obstacles : [compare(match, termsOfPair(pool, a, b), person)]
}

function reasonsOf({ members }: Match, link: Link, other: string, person: string): MatchReason[] {
  const { terms } = link
  if (link.broken.some((rule) => rule !== 'memory')) {
    const through = members.find((member) => member !== person && member !== other)
    return through === undefined ? [] : [{ kind: 'meets-through', with: other, through, points: 0 }]
  }
  const reasons: MatchReason[] = [
    { kind: 'shared-interests', with: other, interests: link.sharedInterests, points: terms.sharedInterests },
    { kind: 'other-department', with: other, points: terms.otherDepartment },
    { kind: 'shared-hours', with: other, minutesAWeek: link.sharedMinutes, points: terms.sharedHour },
    { kind: 'other-office', with: other, points: terms.otherOffice },
    { kind: 'other-level', with: other, points: terms.levelGap },
  ]
  const worthy = reasons.filter(({ points }) => points > 0)
  return link.lastMet === null
    ? worthy
    : [...worthy, { kind: 'met-before', with: other, round: link.lastMet, points: terms.metBefore }]
}

function obstaclesOf(pool: Pool, a: number, b: number): BeforeReason[] {
  return brokenRules(pool, a, b).map((rule): BeforeReason => {
    switch (rule) {
      case 'hours':
        return { kind: 'no-shared-hours', minutesAWeek: sharedMinutes(pool, a, b), wantedMinutes: pool.minimumMinutes }
      case 'language':
        return { kind: 'no-common-language' }
      case 'memory':
        return { kind: 'met-lately', round: pool.round - (roundsSince(pool, a, b) ?? 1) }
    }
  })
}

/** With the best of the links the person has. */
function compare(match: Match, other: PairTerms, person: string): BeforeReason {
  const own = match.links.filter(({ first, second }) => first === person || second === person)
  const chosen = own.map(({ terms }) => terms).toSorted((x, y) => sumOf(y) - sumOf(x))[0] ?? other
  if (sumOf(chosen) <= sumOf(other)) return { kind: 'better-for-everyone' }
  const terms = visibleTerms
    .filter((term) => chosen[term] > other[term])
    .map((term) => ({ term, chosen: chosen[term], other: other[term] }))
  return { kind: 'worth-more', terms }
}

function sumOf(terms: PairTerms): number {
  return visibleTerms.reduce((sum, term) => sum + terms[term], 0)
}

/** With the memories of the round, and without never-pairs. */
function poolWithoutNever(input: RoundInput, { shortenedMemories }: RoundResult): Pool {
  const pool = createPool({ ...input, neverPairs: [] }, [])
  for (const { id, memory } of shortenedMemories) pool.memory[pool.numberOf.get(id) ?? -1] = memory
  return pool
}
