import { canMeet, mayBeBuddy, weigh, type BuddyCandidate } from '../buddies.ts'
import { BUDDY_WEIGHTS } from '../buddy-weights.ts'
import { settleTable } from '../weight-table.ts'
import type { BuddyAssignment, BuddyRound, BuddyTerm, NewHire, PlacedNewHire } from './buddy-assignment.ts'
import { judgeAlternative, type Objection } from './judge-alternative.ts'

export type BuddyReason =
  | { kind: 'is-your-buddy'; terms: BuddyTerm[] }
  | { kind: 'own-department' }
  | { kind: 'no-shared-hours' }
  | { kind: Exclude<Objection, 'less-in-common'> }
  /** What the new hire has in common with their own buddy, and with the one they ask about. */
  | { kind: 'less-in-common'; own: BuddyTerm[]; theirs: BuddyTerm[] }

/**
 * Why a new hire has this buddy, or has another one before this one. Names nobody else, and says of
 * pauses, declines and people who are kept apart no more than that somebody is not available.
 */
export function explainBuddy(
  round: BuddyRound,
  result: BuddyAssignment,
  { newHireId, buddyId }: { newHireId: string; buddyId: string },
): BuddyReason {
  const own = result.placed.find((match) => match.newHireId === newHireId)
  if (own?.buddyId === buddyId) return { kind: 'is-your-buddy', terms: own.terms }
  const newHire = round.newHires.find(({ id }) => id === newHireId)
  const candidate = round.candidates.find(({ id }) => id === buddyId)
  if (newHire === undefined || candidate === undefined) return { kind: 'not-available' }
  if (candidate.department === newHire.department) return { kind: 'own-department' }
  if (!canMeet(newHire, candidate, round.now)) return { kind: 'no-shared-hours' }
  return compare(round, result, { newHire, candidate, own })
}

function compare(
  round: BuddyRound,
  result: BuddyAssignment,
  { newHire, candidate, own }: { newHire: NewHire; candidate: BuddyCandidate; own: PlacedNewHire | undefined },
): BuddyReason {
  const held = result.placed.filter((match) => match.buddyId === candidate.id)
  const theirs = weigh(newHire, candidate, settleTable(BUDDY_WEIGHTS, round.weights).weights)
  const kind = judgeAlternative({
    isAllowed: mayBeBuddy(candidate, { ...newHire, newHire, now: round.now }),
    own: own === undefined ? null : inCommon(own.terms),
    theirs: theirs.score,
    holders: held.map(({ terms }) => inCommon(terms)),
    freePlaces: Math.floor(candidate.capacity - candidate.taken) - held.length,
    ownLoad: loadOf(round, result, own?.buddyId, newHire),
    theirLoad: candidate.taken + held.length,
  })
  return kind === 'less-in-common' ? { kind, own: common(own?.terms ?? []), theirs: theirs.terms } : { kind }
}

function common(terms: readonly BuddyTerm[]): BuddyTerm[] {
  return terms.filter(({ name }) => name !== 'load')
}

function inCommon(terms: readonly BuddyTerm[]): number {
  return common(terms).reduce((sum, { points }) => sum + points, 0)
}

/** New hires whom a buddy looks after besides this one. */
function loadOf(round: BuddyRound, result: BuddyAssignment, buddyId: string | undefined, newHire: NewHire): number {
  const taken = round.candidates.find(({ id }) => id === buddyId)?.taken ?? 0
  return taken + result.placed.filter((match) => match.buddyId === buddyId && match.newHireId !== newHire.id).length
}
