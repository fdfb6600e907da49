import { sharedInterestPoints } from './interests.ts'
import { shareLanguage } from './languages.ts'
import { NEVER } from './pair-table.ts'
import type { Pool } from './pool.ts'
import type { BrokenRule, PairTerms } from './round.ts'
import { bitsIn, WEEK_WORDS } from './work-week.ts'

const MOST_HOURS_A_DAY = 4
const MINUTES_PER_DAILY_HOUR = 5 * 60
const MOST_LEVELS = 3

/** Points of a pair that may be matched; 0 where a hard rule forbids it. Never above 2^16. */
export function weighPair(pool: Pool, a: number, b: number): number {
  const minutes = sharedMinutes(pool, a, b)
  if (minutes < pool.minimumMinutes || !shareLanguage(pool.languages, a, b)) return 0
  const stamp = stampOf(pool, a, b)
  if (stamp !== 0 && blocks(pool, stamp, a, b)) return 0
  return pointsOf(pool, a, b, minutes, stamp)
}

/** Points of a pair whatever the hard rules say, for relaxed matches and explanations. */
export function weighAnyway(pool: Pool, a: number, b: number): number {
  const stamp = stampOf(pool, a, b)
  return pointsOf(pool, a, b, sharedMinutes(pool, a, b), stamp === NEVER ? 0 : stamp)
}

/** The same points by their names. A never-pair reads like any other. */
export function termsOfPair(pool: Pool, a: number, b: number): PairTerms {
  const stamp = stampOf(pool, a, b)
  return {
    pair: pool.weights.pair,
    otherDepartment: departmentPoints(pool, a, b),
    sharedHour: hourPoints(pool, sharedMinutes(pool, a, b)),
    sharedInterests: interestPoints(pool, a, b),
    levelGap: levelPoints(pool, a, b),
    otherOffice: officePoints(pool, a, b),
    sameTeam: teamPoints(pool, a, b),
    metBefore: repeatPoints(pool, stamp === NEVER ? 0 : stamp, worthOf(pool, a, b, sharedMinutes(pool, a, b))),
    ...waitingPoints(pool, a, b),
  }
}

/** Which hard rules forbid the pair; never-pairs are not among them, ask {@link isNever}. */
export function brokenRules(pool: Pool, a: number, b: number): BrokenRule[] {
  const broken: BrokenRule[] = []
  if (sharedMinutes(pool, a, b) < pool.minimumMinutes) broken.push('hours')
  if (!shareLanguage(pool.languages, a, b)) broken.push('language')
  const stamp = stampOf(pool, a, b)
  if (stamp !== 0 && stamp !== NEVER && blocks(pool, stamp, a, b)) broken.push('memory')
  return broken
}

export function isNever(pool: Pool, a: number, b: number): boolean {
  return stampOf(pool, a, b) === NEVER
}

/** Rounds since the two met, at least 1; null where that is beyond the memory or they never did. */
export function roundsSince(pool: Pool, a: number, b: number): number | null {
  const stamp = stampOf(pool, a, b)
  return stamp === 0 || stamp === NEVER ? null : ageOf(pool, stamp)
}

export function sharedMinutes({ week, weekWords, weekMinutes }: Pool, a: number, b: number): number {
  if (weekMinutes.length > 0) {
    return weekMinutes[((week[a] as number) * weekWords.length) / WEEK_WORDS + (week[b] as number)] as number
  }
  const mine = (week[a] as number) * WEEK_WORDS
  const theirs = (week[b] as number) * WEEK_WORDS
  let quarters = 0
  for (let word = 0; word < WEEK_WORDS; word++) {
    quarters += bitsIn((weekWords[mine + word] as number) & (weekWords[theirs + word] as number))
  }
  return quarters * 15
}

function stampOf({ pairs, self }: Pool, a: number, b: number): number {
  return pairs.get(self[a] as number, self[b] as number)
}

function pointsOf(pool: Pool, a: number, b: number, minutes: number, stamp: number): number {
  const worth = worthOf(pool, a, b, minutes)
  return worth + repeatPoints(pool, stamp, worth) + (pool.priority[a] as number) + (pool.priority[b] as number)
}

/** Without what hangs on the rounds before. */
function worthOf(pool: Pool, a: number, b: number, minutes: number): number {
  return (
    pool.weights.pair +
    departmentPoints(pool, a, b) +
    hourPoints(pool, minutes) +
    interestPoints(pool, a, b) +
    levelPoints(pool, a, b) +
    officePoints(pool, a, b) +
    teamPoints(pool, a, b)
  )
}

/** The shorter memory of the two counts, so that the rule reads the same from both sides. */
function blocks(pool: Pool, stamp: number, a: number, b: number): boolean {
  if (stamp === NEVER) return true
  return ageOf(pool, stamp) <= Math.min(pool.memory[a] as number, pool.memory[b] as number)
}

/** A stamp of this round, or of a later one by a mistake in the data, counts as the last round's. */
function ageOf({ round }: Pool, stamp: number): number {
  return Math.max(1, round - (stamp - 1))
}

function departmentPoints({ department, weights }: Pool, a: number, b: number): number {
  return differ(department, a, b) ? weights.otherDepartment : 0
}

function officePoints({ office, weights }: Pool, a: number, b: number): number {
  return differ(office, a, b) ? weights.otherOffice : 0
}

/** Nothing is known to be different from the unknown. */
function differ(codes: Int32Array, a: number, b: number): boolean {
  const mine = codes[a] as number
  const theirs = codes[b] as number
  return mine !== theirs && mine >= 0 && theirs >= 0
}

function hourPoints({ weights: { sharedHour } }: Pool, minutes: number): number {
  return Math.floor(
    (Math.min(minutes, MOST_HOURS_A_DAY * MINUTES_PER_DAILY_HOUR) * sharedHour) / MINUTES_PER_DAILY_HOUR,
  )
}

function interestPoints({ interests, weights }: Pool, a: number, b: number): number {
  return Math.min(weights.sharedInterests, sharedInterestPoints(interests, a, b))
}

function levelPoints({ level, weights }: Pool, a: number, b: number): number {
  const mine = level[a] as number
  const theirs = level[b] as number
  if (mine < 0 || theirs < 0) return 0
  return Math.floor((Math.min(MOST_LEVELS, Math.abs(mine - theirs)) * weights.levelGap) / MOST_LEVELS)
}

function teamPoints({ manager, self, weights }: Pool, a: number, b: number): number {
  const mine = manager[a] as number
  const theirs = manager[b] as number
  return mine === self[b] || theirs === self[a] || (mine === theirs && mine >= 0) ? -weights.sameTeam : 0
}

/** At most what the pair is worth; a point for each round since is left, so that it may be matched, and older ones first. */
function repeatPoints(pool: Pool, stamp: number, worth: number): number {
  if (stamp === 0) return 0
  const age = ageOf(pool, stamp)
  return age > pool.configuredMemory ? 0 : -Math.max(0, Math.min(pool.weights.metBefore, worth) - age)
}

function waitingPoints(
  { members, weights, priority }: Pool,
  a: number,
  b: number,
): Pick<PairTerms, 'waiting' | 'afterTrio'> {
  const trios = (members[a]?.wasInTrio === true ? 1 : 0) + (members[b]?.wasInTrio === true ? 1 : 0)
  const afterTrio = trios * weights.afterTrio
  return { afterTrio, waiting: (priority[a] as number) + (priority[b] as number) - afterTrio }
}
