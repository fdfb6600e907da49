import type { Pool } from './pool.ts'
import { foldTerm } from './interests.ts'
import type { Link, RoundMember } from './round.ts'
import { brokenRules, roundsSince, sharedMinutes, termsOfPair } from './weigh-pair.ts'

/** Everything that a reason may later be made of. */
export function describeLink(pool: Pool, a: number, b: number): Link {
  const first = pool.members[a] as RoundMember
  const second = pool.members[b] as RoundMember
  const since = roundsSince(pool, a, b)
  return {
    first: first.id,
    second: second.id,
    terms: termsOfPair(pool, a, b),
    sharedMinutes: sharedMinutes(pool, a, b),
    sharedInterests: sharedInterests(pool, first, second),
    lastMet: since === null ? null : pool.round - since,
    broken: brokenRules(pool, a, b),
  }
}

function sharedInterests({ interests: { pointsOf } }: Pool, first: RoundMember, second: RoundMember): string[] {
  const theirs = new Set(second.interests.map(foldTerm))
  const shared = first.interests.filter((interest) => theirs.has(foldTerm(interest)))
  return shared.toSorted((x, y) => pointsOf(y) - pointsOf(x) || (x < y ? -1 : 1))
}
