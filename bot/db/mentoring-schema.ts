import type { Generated } from 'kysely'
import type { MentorReason } from '../../shared/matching/assignment/explain-mentors.ts'
import type { MentorTerm, UnmatchedReason } from '../../shared/matching/assignment/mentor-assignment.ts'
import type { MentorWeights } from '../../shared/matching/mentor-weights.ts'
import type { AssignmentSolution } from '../../shared/mentoring/assignment.ts'
import type { Rhythm } from '../../shared/mentoring/schemas.ts'
import type { DateText, Json, TenantRow } from './column-types.ts'

/** What programme managers have set for assignments; without a row everything is as usual. */
export interface MentoringSettingsTable extends TenantRow {
  weights: Json<Partial<MentorWeights>>
}

/** A programme-wide assignment; at most one is open. */
export interface MentoringAssignmentTable extends TenantRow {
  assignment_id: string
  state: Generated<'open' | 'released'>
  opened_at: Date
  /** The last day on which people may join, where they are. */
  closes_on: DateText
  /** Which of the two was released; null while it is open. */
  solution: AssignmentSolution | null
  released_at: Date | null
}

export interface MentoringJoinTable extends TenantRow {
  assignment_id: string
  person_id: string
  goal: string
  topics: string[]
  rhythm: Rhythm
  joined_at: Date
  /** What became of them; null while it is open. `kept`: had a mentor or a request already. */
  outcome: 'paired' | 'kept' | UnmatchedReason | null
  /** While it is open: whoever this mentee is paired with, the desk keeps it back. */
  is_held: Generated<boolean>
}

/** Whom a mentee asks for; private to the mentee, and what became of it too. */
export interface MentoringWishTable extends TenantRow {
  assignment_id: string
  person_id: string
  wish: number
  mentor_id: string
  outcome: MentorReason['kind'] | null
}

export interface MentoringPairTable extends TenantRow {
  assignment_id: string
  mentee_id: string
  mentor_id: string
  wish: number | null
  score: number
  terms: Json<MentorTerm[]>
  /** In the mentor's words. */
  topics: string[]
  /** held: the desk kept it back and nobody heard of it. */
  state: 'held' | 'asked'
  request_id: string | null
}

/** A step that mentor and mentee have set themselves. */
export interface MentorshipGoalTable extends TenantRow {
  goal_id: string
  mentorship_id: string
  added_by: string
  words: string
  added_at: Date
  done_at: Date | null
}

/** A meeting that is planned, or one that took place. */
export interface MentorshipMeetingTable extends TenantRow {
  meeting_id: string
  mentorship_id: string
  planned_by: string
  starts_at: Date
  topic: string
  met_at: Date | null
}

/** How a mentorship goes, as one of the two says; private to the pair. */
export interface MentorshipPulseTable extends TenantRow {
  mentorship_id: string
  /** Days since its start on which both were asked. */
  day: number
  person_id: string
  asked_at: Date
  score: number | null
  answered_at: Date | null
}

/** Somebody who would like to hear when a full mentor has room. */
export interface RoomWaitTable extends TenantRow {
  mentor_id: string
  mentee_id: string
  since: Date
  told_at: Date | null
}
