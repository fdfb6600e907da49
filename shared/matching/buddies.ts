import type { WorkingHours } from '../people/schemas.ts'
import { sharedGround, type Ground, type VisibleFacts } from '../people/shared-ground.ts'
import { addDays, localDate, sharedWorkingMinutes } from '../time/working-hours.ts'
import { BUDDY_WEIGHTS, MOST_PER_KIND, type GroundWeights } from './buddy-weights.ts'

export interface MatchPerson {
  id: string
  department: string | null
  workingHours: WorkingHours
  facts: VisibleFacts
}

/** Somebody active who has opted in to being a buddy. */
export interface BuddyCandidate extends MatchPerson {
  /** New hires at a time. */
  capacity: number
  /** Buddy introductions that are open or asked for. */
  taken: number
  /** ISO date of the first day after a pause, or null. */
  pausedUntil: string | null
}

export interface BuddySearch {
  newHire: MatchPerson
  /** Everybody above and below the new hire in the management chain. */
  managementChain: ReadonlySet<string>
  /** Never-pair in either direction, asked already, or a buddy of this new hire before. */
  excluded: ReadonlySet<string>
  now: Date
}

/** A buddy has been here this long. */
const MONTHS_HERE = 6
/** Mean over the new hire's working days. */
const SHARED_MINUTES_A_DAY = 4 * 60

const USUAL_WEIGHTS: GroundWeights = {
  language: BUDDY_WEIGHTS.language.usual,
  interest: BUDDY_WEIGHTS.interest.usual,
  teaches: BUDDY_WEIGHTS.teaches.usual,
  learns: BUDDY_WEIGHTS.learns.usual,
  skill: BUDDY_WEIGHTS.skill.usual,
  office: BUDDY_WEIGHTS.office.usual,
  'joined-together': BUDDY_WEIGHTS['joined-together'].usual,
}

/** Points that one kind of shared ground brings. */
export interface GroundTerm {
  name: Ground['kind']
  points: number
}

export function mayBeBuddy(candidate: BuddyCandidate, search: BuddySearch): boolean {
  const { newHire, managementChain, excluded, now } = search
  return (
    candidate.id !== newHire.id &&
    candidate.department !== newHire.department &&
    !managementChain.has(candidate.id) &&
    !excluded.has(candidate.id) &&
    availability(candidate, dayOf(localDate(now, candidate.workingHours.timeZone))) === 'open' &&
    canMeet(newHire, candidate, now)
  )
}

/** Whether somebody can take a new hire at all, and what stands against it. */
export type Availability = 'open' | 'paused' | 'no-capacity' | 'full' | 'too-new'

/** ISO dates: a day, and the last one on which somebody began who may be a buddy on it. */
export interface BuddyDay {
  today: string
  hiredBy: string
}

export function dayOf(today: string): BuddyDay {
  return { today, hiredBy: monthsBefore(today, MONTHS_HERE) }
}

/** The day is the one where the candidate is. An unknown hire date proves no six months. */
export function availability(candidate: BuddyCandidate, { today, hiredBy }: BuddyDay): Availability {
  const { hireDate } = candidate.facts
  if (!(candidate.capacity >= 1)) return 'no-capacity'
  if (candidate.pausedUntil !== null && today < candidate.pausedUntil) return 'paused'
  if (hireDate === null || hireDate > hiredBy) return 'too-new'
  return candidate.capacity - candidate.taken >= 1 ? 'open' : 'full'
}

/** Shared ground with its weight, strongest first. */
export function weigh(
  viewer: MatchPerson,
  other: MatchPerson,
  weights: GroundWeights = USUAL_WEIGHTS,
): { score: number; ground: Ground[]; terms: GroundTerm[] } {
  const ground = strongestFirst(sharedGround(viewer.facts, other.facts), weights)
  const kinds = [...new Set(ground.map(({ kind }) => kind))]
  const terms = kinds.map((name): GroundTerm => {
    const count = ground.filter(({ kind }) => kind === name).length
    return { name, points: weights[name] * Math.min(count, MOST_PER_KIND) }
  })
  return { score: terms.reduce((sum, { points }) => sum + points, 0), ground, terms }
}

export function strongestFirst(ground: readonly Ground[], weights: GroundWeights = USUAL_WEIGHTS): Ground[] {
  return ground.toSorted((a, b) => weights[b.kind] - weights[a.kind])
}

export function canMeet(newHire: MatchPerson, candidate: BuddyCandidate, now: Date): boolean {
  if (newHire.facts.office !== null && newHire.facts.office === candidate.facts.office) return true
  const minutes = sharedWorkingMinutes(newHire.workingHours, candidate.workingHours, midweek(now))
  return isEnoughTime(minutes, newHire)
}

/** @param sharedMinutes over the new hire's week. */
export function isEnoughTime(sharedMinutes: number, { workingHours: { days } }: MatchPerson): boolean {
  return days.length > 0 && sharedMinutes / days.length >= SHARED_MINUTES_A_DAY
}

/** Noon of the UTC week's Wednesday lies in the same calendar week in every time zone. */
export function midweek(now: Date): Date {
  const date = now.toISOString().slice(0, 10)
  const weekday = (now.getUTCDay() + 6) % 7
  return new Date(`${addDays(date, 2 - weekday)}T12:00:00Z`)
}

/** The last day of a shorter month stands in for a day it does not have. */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
