import { matchRound } from '../../../shared/matching/rounds/match-round.ts'
import type { Pool } from '../../../shared/matching/rounds/pool.ts'
import type { Meeting, RoundInput, RoundMember, RoundResult } from '../../../shared/matching/rounds/round.ts'
import { shareLanguage } from '../../../shared/matching/rounds/languages.ts'
import { roundsSince, sharedMinutes } from '../../../shared/matching/rounds/weigh-pair.ts'
import { elasticPoolOf, poolOf } from './rounds-exact.ts'
import { couldMeetSomebody, leastRepeats } from './rounds-least.ts'

/** Groups of one round, by id; whoever is in none was left out. */
export interface MatchedRound {
  groups: readonly (readonly string[])[]
  /** Pairs among the groups that the matcher said break a rule, as a last resort. */
  admitted: ReadonlySet<string>
  result: RoundResult | null
}

/** What a year of weekly rounds came to. */
export interface Year {
  /** Pairs that met again within the memory of the settings, however the pool shortens it. */
  repeats: number
  /** Of these, those within the elastic memory that were not the last resort: there have to be none. */
  avoidableRepeats: number
  /** Of all of them, those of two who were paired, and not of a third who joined them. */
  pairRepeats: number
  /** Below what those of two could not be, given each round's people and the rounds before. */
  leastPairRepeats: number
  leftOut: number
  leftOutTwiceRunning: number
  /** Of these, those for whom there was a single colleague in the round whom any relaxation allows. */
  avoidablyLeftOutTwice: number
  /** Pairs under the minimum of shared hours, without a language, or never to be paired; and their share. */
  infeasible: number
  infeasibleShare: number
  /** Pairs of trios in which two do not meet each other properly, told so. */
  admitted: number
  crossDepartmentShare: number
  sharedInterestShare: number
}

export type Matcher = (input: RoundInput) => MatchedRound

export function matchByHallway(input: RoundInput): MatchedRound {
  const result = matchRound(input)
  const broken = result.matches.flatMap(({ links }) => links.filter((link) => link.broken.length > 0))
  return {
    groups: result.matches.map(({ members }) => members),
    admitted: new Set(broken.map(({ first, second }) => keyOf(first, second))),
    result,
  }
}

/** Weekly rounds of the same people, each knowing the ones before. */
export function simulateYear(first: RoundInput, rounds: number, match: Matcher): Year {
  const tally = new YearTally()
  let members = first.members
  let meetings: Meeting[] = []
  for (let round = 1; round <= rounds; round++) {
    const input = { ...first, id: `${first.id}, number ${String(round)}`, round, members, meetings }
    const matched = match(input)
    tally.add(input, matched)
    const met = pairsOf(matched.groups).map(([first, second]): Meeting => ({ first, second, round }))
    meetings = [...meetings.filter((meeting) => round - meeting.round < first.settings.memory), ...met]
    members = members.map((member) => afterRound(member, matched, round))
  }
  return tally.year()
}

function afterRound(member: RoundMember, matched: MatchedRound, round: number): RoundMember {
  const { groupOf, organisers } = indexOf(matched)
  const group = groupOf.get(member.id)
  return {
    ...member,
    roundsWaited: group === undefined ? member.roundsWaited + 1 : 0,
    wasInTrio: group !== undefined && group.length > 2,
    lastOrganised: organisers.has(member.id) ? round : member.lastOrganised,
  }
}

interface RoundIndex {
  groupOf: Map<string, readonly string[]>
  organisers: Set<string>
}
const indexes = new WeakMap<MatchedRound, RoundIndex>()

function indexOf(matched: MatchedRound): RoundIndex {
  const known = indexes.get(matched)
  if (known !== undefined) return known
  const index: RoundIndex = {
    groupOf: new Map(matched.groups.flatMap((group) => group.map((id) => [id, group] as const))),
    organisers: new Set(matched.result?.matches.map(({ organiser }) => organiser)),
  }
  indexes.set(matched, index)
  return index
}

class YearTally {
  #pairs = 0
  #crossDepartment = 0
  #sharedInterest = 0
  #year = {
    repeats: 0,
    avoidableRepeats: 0,
    pairRepeats: 0,
    leastPairRepeats: 0,
    leftOut: 0,
    leftOutTwiceRunning: 0,
    avoidablyLeftOutTwice: 0,
    infeasible: 0,
    admitted: 0,
  }

  add(input: RoundInput, matched: MatchedRound): void {
    const pool = poolOf(input, matched.result)
    const elastic = elasticPoolOf(input)
    const never = new Set([...input.neverPairs].map(([a, b]) => keyOf(a, b)))
    const metIn = new Map([...input.meetings].map(({ first, second, round }) => [keyOf(first, second), round]))
    const ageOf = (key: string) => input.round - (metIn.get(key) ?? -Infinity)
    const year = this.#year
    for (const [first, second] of pairsOf(matched.groups)) {
      const [a, b] = numbersOf(pool, first, second)
      const key = keyOf(first, second)
      const isAdmitted = matched.admitted.has(key)
      const age = ageOf(key)
      if (age <= input.settings.memory) year.repeats++
      if (isAdmitted) year.admitted++
      else if (age <= shorterMemory(elastic, a, b)) year.avoidableRepeats++
      if (never.has(key) || (!isAdmitted && !mayMeet(pool, a, b))) year.infeasible++
      this.#countGood(pool, a, b)
    }
    this.#countPairRepeats(matched, elastic)
    this.#countLeftOut(input, matched, elastic)
  }

  #countGood(pool: Pool, a: number, b: number): void {
    this.#pairs++
    if (pool.department[a] !== pool.department[b]) this.#crossDepartment++
    const likes = new Set(pool.members[a]?.interests)
    if (pool.members[b]?.interests.some((interest) => likes.has(interest)) === true) this.#sharedInterest++
  }

  #countPairRepeats(matched: MatchedRound, elastic: Pool): void {
    const joined = new Set(matched.result?.matches.map((match) => match.joined))
    const paired = matched.groups.map((group) => group.filter((id) => !joined.has(id)))
    const repeats = pairsOf(paired).filter((pair) => roundsSince(elastic, ...numbersOf(elastic, ...pair)) !== null)
    if (repeats.length === 0) return
    this.#year.pairRepeats += repeats.length
    const people = paired.flat().map((id) => elastic.numberOf.get(id) ?? 0)
    this.#year.leastPairRepeats += leastRepeats(elastic, people)
  }

  #countLeftOut({ members }: RoundInput, matched: MatchedRound, elastic: Pool): void {
    const { groupOf } = indexOf(matched)
    for (const { id, roundsWaited } of members) {
      if (groupOf.has(id)) continue
      this.#year.leftOut++
      if (roundsWaited === 0) continue
      this.#year.leftOutTwiceRunning++
      if (couldMeetSomebody(elastic, elastic.numberOf.get(id) ?? 0)) this.#year.avoidablyLeftOutTwice++
    }
  }

  year(): Year {
    const share = (count: number) => (this.#pairs === 0 ? 0 : (100 * count) / this.#pairs)
    return {
      ...this.#year,
      infeasibleShare: share(this.#year.infeasible),
      crossDepartmentShare: share(this.#crossDepartment),
      sharedInterestShare: share(this.#sharedInterest),
    }
  }
}

function numbersOf({ numberOf }: Pool, first: string, second: string): [number, number] {
  return [numberOf.get(first) ?? 0, numberOf.get(second) ?? 0]
}

function mayMeet(pool: Pool, a: number, b: number): boolean {
  return sharedMinutes(pool, a, b) >= pool.minimumMinutes && shareLanguage(pool.languages, a, b)
}

function shorterMemory({ memory }: Pool, a: number, b: number): number {
  return Math.min(memory[a] ?? 0, memory[b] ?? 0)
}

function pairsOf(groups: readonly (readonly string[])[]): [string, string][] {
  return groups.flatMap((group) =>
    group.flatMap((first, place) => group.slice(place + 1).map((second): [string, string] => [first, second])),
  )
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
