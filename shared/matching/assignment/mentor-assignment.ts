import type { WorkingHours } from '../../people/schemas.ts'
import type { MentorWeight, MentorWeights } from '../mentor-weights.ts'
import type { AssignmentNote } from './notes.ts'

interface Somebody {
  id: string
  department: string | null
  office: string | null
  workingHours: WorkingHours
  /** Who names none is taken to speak the everyday language. */
  languages: readonly string[]
}

export interface Mentee extends Somebody {
  goal: string
  wantsToLearn: readonly string[]
  /** Mentors asked for, the dearest first; the first three count. */
  wishes: readonly string[]
  /** Never-pair in either direction, in one line of management, or had and ended. */
  excluded: ReadonlySet<string>
}

export interface Mentor extends Somebody {
  topics: readonly string[]
  capacity: number
  /** Mentees they have already. */
  taken: number
  /** ISO date of the first day after a pause, or null. */
  pausedUntil: string | null
}

export interface MentorRound {
  /** Decides between equals; the same seed and people give the same answer. */
  seed: string
  mentees: readonly Mentee[]
  mentors: readonly Mentor[]
  weights: Partial<MentorWeights>
  /** A week; below that two people do not come to meet. */
  minimumSharedMinutes: number
  everydayLanguage: string
  now: Date
}

export interface MentorTerm {
  name: MentorWeight
  points: number
}

export interface MatchedMentee {
  menteeId: string
  mentorId: string
  /** 1 to 3, or null for a mentor whom the mentee did not ask for. */
  wish: number | null
  /** Sum of the terms. */
  score: number
  terms: MentorTerm[]
  /** The mentor's words for what the mentee's goal names or the mentee wants to learn. */
  topics: string[]
}

/** Of what may be known to everybody; the last stands for all that may not, and for all that is left. */
export type UnmatchedReason =
  | 'no-mentors'
  | 'no-mentor-with-topic'
  | 'no-shared-hours-or-language'
  | 'all-full-before'
  | 'places-went-to-others'
  | 'no-fitting-place'

export interface MentorFigures {
  placed: number
  score: number
  /** How many got the mentor they asked for first, second, third. */
  wishesMet: [first: number, second: number, third: number]
  /** Pairs who would both rather have each other than what they got. */
  blockingPairs: number
}

export interface MentorSolution extends MentorFigures {
  /** By mentee. */
  matched: MatchedMentee[]
  unmatched: { menteeId: string; reason: UnmatchedReason }[]
}

/** Both answers to the same question: what the one costs is to be read off the other's figures. */
export interface MentorAssignment {
  /** As many matched as can be, and of these assignments the one with the highest score. */
  heaviest: MentorSolution
  /** Nobody can say: that mentor and I would both rather have had each other. */
  stable: MentorSolution
  /** Mentees who asked for somebody: what `wishesMet` is a share of. */
  menteesWithWishes: number
  notes: AssignmentNote[]
}
