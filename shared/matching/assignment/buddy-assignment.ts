import type { Ground } from '../../people/shared-ground.ts'
import type { BuddyCandidate, MatchPerson } from '../buddies.ts'
import type { BuddyWeights } from '../buddy-weights.ts'
import type { AssignmentNote } from './notes.ts'

/** Somebody who is to get a buddy, with whom they must not get; see `BuddySearch`. */
export interface NewHire extends MatchPerson {
  managementChain: ReadonlySet<string>
  excluded: ReadonlySet<string>
}

export interface BuddyRound {
  /** Decides between equals; the same seed and people give the same answer. */
  seed: string
  newHires: readonly NewHire[]
  /** Everybody active who has opted in. */
  candidates: readonly BuddyCandidate[]
  /** The programme's own values where they differ from BUDDY_WEIGHTS. */
  weights: Partial<BuddyWeights>
  now: Date
}

/** Points by the name of their weight; `load` is taken off. */
export interface BuddyTerm {
  name: keyof BuddyWeights
  points: number
}

export interface PlacedNewHire {
  newHireId: string
  buddyId: string
  /** Sum of the terms. */
  score: number
  terms: BuddyTerm[]
  /** From the new hire's side, strongest first. */
  ground: Ground[]
}

/**
 * Told to the new hire and the desk. The last is all that is said where anything private may have a part
 * in it: places that others got, pauses, people who must not be paired.
 */
export type UnplacedReason =
  'nobody-volunteers' | 'nobody-in-another-department' | 'nobody-shares-hours' | 'no-fitting-place'

export interface BuddyAssignment {
  /** By new hire. */
  placed: PlacedNewHire[]
  unplaced: { newHireId: string; reason: UnplacedReason }[]
  /** Sum over all who are placed; no other assignment of as many scores more. */
  score: number
  notes: AssignmentNote[]
}
