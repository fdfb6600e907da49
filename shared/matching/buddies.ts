import type { WorkingHours } from '../people/schemas.ts'
import { sharedGround, type Ground, type VisibleFacts } from '../people/shared-ground.ts'
import { addDays, localDate, sharedWorkingMinutes } from '../time/working-hours.ts'
import { stableHash } from './stable-hash.ts'

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
  candidates: readonly BuddyCandidate[]
  /** Everybody above and below the new hire in the management chain. */
  managementChain: ReadonlySet<string>
  /** Never-pair in either direction, asked already, or a buddy of this new hire before. */
  excluded: ReadonlySet<string>
  now: Date
}

export interface BuddyMatch {
  buddyId: string
  score: number
  /** From the new hire's side, strongest first: what the introduction's sentence is made of. */
  ground: Ground[]
}

/** A buddy has been here this long. */
const MONTHS_HERE = 6
/** Mean over the new hire's working days. */
const SHARED_MINUTES_A_DAY = 4 * 60

/**
 * What a piece of shared ground weighs. A common language other than the company's everyday one
 * counts most, then interests, then what one has and the other wants to learn; the rest only helps
 * to choose between equals.
 */
export const GROUND_WEIGHTS: Record<Ground['kind'], number> = {
  language: 400,
  interest: 300,
  teaches: 200,
  learns: 200,
  skill: 20,
  office: 10,
  'joined-together': 0,
}
/** Of each kind only so many count, so that a long list does not win by its length. */
const MOST_PER_KIND = 3

/** Those who may be asked, best first; the same input in any order gives the same answer. */
export function rankBuddies(search: BuddySearch): BuddyMatch[] {
  return search.candidates
    .filter((candidate) => mayBeBuddy(candidate, search))
    .map((candidate) => ({ candidate, ...weigh(search.newHire, candidate) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.candidate.taken - b.candidate.taken ||
        tieBreak(search, a.candidate) - tieBreak(search, b.candidate) ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate, score, ground }) => ({ buddyId: candidate.id, score, ground }))
}

export function mayBeBuddy(candidate: BuddyCandidate, search: Omit<BuddySearch, 'candidates'>): boolean {
  const { newHire, managementChain, excluded, now } = search
  return (
    candidate.id !== newHire.id &&
    candidate.department !== newHire.department &&
    !managementChain.has(candidate.id) &&
    !excluded.has(candidate.id) &&
    candidate.taken < candidate.capacity &&
    hasBeenHere(candidate, now) &&
    !isPaused(candidate, now) &&
    canMeet(newHire, candidate, now)
  )
}

/** Shared ground with its weight, strongest first. */
export function weigh(viewer: MatchPerson, other: MatchPerson): { score: number; ground: Ground[] } {
  const seen = new Map<Ground['kind'], number>()
  let score = 0
  const ground = strongestFirst(sharedGround(viewer.facts, other.facts))
  for (const { kind } of ground) {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    if (count <= MOST_PER_KIND) score += GROUND_WEIGHTS[kind]
  }
  return { score, ground }
}

export function strongestFirst(ground: readonly Ground[]): Ground[] {
  return ground.toSorted((a, b) => GROUND_WEIGHTS[b.kind] - GROUND_WEIGHTS[a.kind])
}

/** An unknown hire date proves no six months. */
function hasBeenHere({ facts, workingHours }: BuddyCandidate, now: Date): boolean {
  if (facts.hireDate === null) return false
  return facts.hireDate <= monthsBefore(localDate(now, workingHours.timeZone), MONTHS_HERE)
}

function isPaused({ pausedUntil, workingHours }: BuddyCandidate, now: Date): boolean {
  return pausedUntil !== null && localDate(now, workingHours.timeZone) < pausedUntil
}

function canMeet(newHire: MatchPerson, candidate: BuddyCandidate, now: Date): boolean {
  if (newHire.facts.office !== null && newHire.facts.office === candidate.facts.office) return true
  const days = newHire.workingHours.days.length
  if (days === 0) return false
  return sharedWorkingMinutes(newHire.workingHours, candidate.workingHours, midweek(now)) / days >= SHARED_MINUTES_A_DAY
}

/** Noon of the UTC week's Wednesday lies in the same calendar week in every time zone. */
function midweek(now: Date): Date {
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

function tieBreak({ newHire }: BuddySearch, candidate: BuddyCandidate): number {
  return stableHash(`${newHire.id} ${candidate.id}`)
}
