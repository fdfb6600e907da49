import { stableHash } from '../stable-hash.ts'
import { settleTable } from '../weight-table.ts'
import { createCodes, createInterestTable, selectInterests, type InterestTable } from './interests.ts'
import { createLanguages, selectLanguages, type Languages } from './languages.ts'
import { NEVER, PairTable } from './pair-table.ts'
import type { RoundInput, RoundMember, RoundNote } from './round.ts'
import { ROUND_WEIGHTS, type RoundWeights } from './weights.ts'
import { sharedWeekMinutes, WEEK_WORDS, type WorkWeek } from './work-week.ts'

/** The round's people as numbers and typed arrays, in an order that only the seed and the ids decide. */
export interface Pool {
  size: number
  members: readonly RoundMember[]
  /** Number in the whole round, by which pairs and managers are known; in the whole round the number itself. */
  self: Int32Array
  numberOf: ReadonlyMap<string, number>
  round: number
  weights: RoundWeights
  minimumMinutes: number
  languages: Languages
  interests: InterestTable
  department: Int32Array
  office: Int32Array
  /** -1 where unknown. */
  level: Int32Array
  /** Number of the manager in the whole round; managers outside of it count on from its size, -1 is none. */
  manager: Int32Array
  /** Which of the distinct weeks is theirs. */
  week: Int32Array
  weekWords: Int32Array
  /** Shared minutes of any two of the weeks, row by row; empty where there are too many kinds of weeks. */
  weekMinutes: Uint16Array
  /** What it adds to a match that this person is in it. */
  priority: Int32Array
  /** Stamps: number of the last round in which they met, plus one; or never. */
  pairs: PairTable
  /** Rounds within which the person meets nobody again: elastic. */
  memory: Int32Array
  configuredMemory: number
}

/** Beyond so many rounds of waiting the priority grows no more, so that a pair's score fits 16 bits. */
export const MOST_WAITED = 4
const UNKNOWN = -1
const MOST_TABLED_WEEKS = 1000

export function createPool(input: RoundInput, notes: RoundNote[]): Pool {
  const { settings } = input
  const members = inSeededOrder(input, notes)
  const numberOf = new Map(members.map((member, number) => [member.id, number]))
  const { weights, notes: bounded } = settleTable(ROUND_WEIGHTS, settings.weights)
  notes.push(...bounded)
  const configuredMemory = settleMemory(settings.memory, notes)
  const departments = createCodes()
  const offices = createCodes()
  const managers = createCodes(numberOf)
  return {
    size: members.length,
    members,
    self: Int32Array.from(members.keys()),
    numberOf,
    round: input.round,
    weights,
    minimumMinutes: Math.max(0, settings.minimumSharedMinutes),
    languages: createLanguages(members, settings.needsCommonLanguage ? settings.everydayLanguage : null),
    interests: createInterestTable(members, weights.sharedInterests),
    department: Int32Array.from(members, ({ department }) => departments(department)),
    office: Int32Array.from(members, ({ office }) => offices(office)),
    level: Int32Array.from(members, ({ level }) => level ?? UNKNOWN),
    manager: Int32Array.from(members, ({ managerId }) => managers(managerId)),
    ...distinctWeeks(members),
    priority: Int32Array.from(members, (member) => priorityOf(member, weights)),
    pairs: readPairs(input, numberOf, configuredMemory),
    memory: new Int32Array(members.length).fill(configuredMemory),
    configuredMemory,
  }
}

/** Some of the round's people as a pool of their own. */
export function selectPool(pool: Pool, people: readonly number[]): Pool {
  if (people.length === pool.size) return pool
  const pick = (values: Int32Array) => Int32Array.from(people, (person) => values[person] as number)
  return {
    ...pool,
    size: people.length,
    members: people.map((person) => pool.members[person] as RoundMember),
    self: pick(pool.self),
    languages: selectLanguages(pool.languages, people),
    interests: selectInterests(pool.interests, people),
    department: pick(pool.department),
    office: pick(pool.office),
    level: pick(pool.level),
    manager: pick(pool.manager),
    week: pick(pool.week),
    priority: pick(pool.priority),
    memory: pick(pool.memory),
  }
}

export function waitedRounds({ roundsWaited }: RoundMember): number {
  return Math.min(MOST_WAITED, Math.max(0, Math.floor(roundsWaited)))
}

function priorityOf(member: RoundMember, { waiting, afterTrio }: RoundWeights): number {
  return waitedRounds(member) * waiting + (member.wasInTrio ? afterTrio : 0)
}

/** By a hash of seed and id: the order in which people are handed in decides nothing. */
function inSeededOrder({ id: seed, members }: RoundInput, notes: RoundNote[]): RoundMember[] {
  const byId = new Map<string, RoundMember>()
  for (const member of members) if (!byId.has(member.id)) byId.set(member.id, member)
  const people = members.length - byId.size
  if (people > 0) notes.push({ kind: 'same-person-twice', people })
  return [...byId.values()]
    .map((member) => ({ member, key: stableHash(`${seed} ${member.id}`) }))
    .toSorted((a, b) => a.key - b.key || (a.member.id < b.member.id ? -1 : 1))
    .map(({ member }) => member)
}

function settleMemory(wanted: number, notes: RoundNote[]): number {
  const used = Number.isFinite(wanted) ? Math.max(0, Math.floor(wanted)) : 0
  if (used !== wanted) notes.push({ kind: 'memory-not-a-number', wanted, used })
  return used
}

function distinctWeeks(members: readonly RoundMember[]): Pick<Pool, 'week' | 'weekWords' | 'weekMinutes'> {
  const known = new Map<WorkWeek, number>()
  const byBits = new Map<string, number>()
  const distinct: WorkWeek[] = []
  const numberOf = (week: WorkWeek): number => {
    const bits = week.join(' ')
    const number = byBits.get(bits) ?? distinct.push(week) - 1
    byBits.set(bits, number)
    known.set(week, number)
    return number
  }
  const week = Int32Array.from(members, (member) => known.get(member.week) ?? numberOf(member.week))
  const weekWords = new Int32Array(distinct.length * WEEK_WORDS)
  for (const [number, words] of distinct.entries()) weekWords.set(words, number * WEEK_WORDS)
  return { week, weekWords, weekMinutes: distinct.length > MOST_TABLED_WEEKS ? new Uint16Array(0) : tabulate(distinct) }
}

function tabulate(weeks: readonly WorkWeek[]): Uint16Array {
  const minutes = new Uint16Array(weeks.length ** 2)
  for (const [row, a] of weeks.entries()) {
    for (const [column, b] of weeks.entries()) minutes[row * weeks.length + column] = sharedWeekMinutes(a, b)
  }
  return minutes
}

/** Meetings longer ago than the memory are nobody's business any more and cost no room. */
function readPairs(
  { round, meetings, neverPairs }: RoundInput,
  numberOf: ReadonlyMap<string, number>,
  memory: number,
): PairTable {
  const pairs = new PairTable(numberOf.size)
  const raise = (first: string, second: string, stamp: number): void => {
    const a = numberOf.get(first)
    const b = numberOf.get(second)
    if (a !== undefined && b !== undefined && a !== b) pairs.raise(a, b, stamp)
  }
  for (const meeting of meetings) {
    if (round - meeting.round <= memory) raise(meeting.first, meeting.second, Math.max(0, meeting.round) + 1)
  }
  for (const [first, second] of neverPairs) raise(first, second, NEVER)
  return pairs
}
