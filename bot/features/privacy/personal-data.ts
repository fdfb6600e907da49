import type { Schema } from '../../db/schema.ts'

/** Rows of a table that belong to somebody. */
export interface PersonalData {
  table: keyof Schema
  /** A row is somebody's where one of these columns names them. */
  owners: readonly string[]
  /** Columns that name people without the row being theirs: it is somebody else's, and private to them. */
  others?: readonly string[]
  /** Columns that say nothing about a person: sort keys and the like. */
  without?: readonly string[]
}

/**
 * Every table that names a person, and whose its rows are. A contact, for one, belongs to who keeps it
 * and not to whom it is about. The export reads exactly this; erasure needs no list, for every row goes
 * with its person.
 */
export const personalData: readonly PersonalData[] = [
  { table: 'people', owners: ['person_id'], without: ['folded_name'] },
  { table: 'profiles', owners: ['person_id'] },
  { table: 'hidden_profiles', owners: ['person_id'] },
  { table: 'never_pairs', owners: ['person_id'], others: ['other_id'] },
  { table: 'conversations', owners: ['person_id'] },
  {
    table: 'mentorship_requests',
    owners: ['mentor_id', 'mentee_id'],
    others: ['proposed_id'],
    without: ['proposal_answer'],
  },
  { table: 'mentorships', owners: ['mentor_id', 'mentee_id'] },
  { table: 'mentorship_goals', owners: ['added_by'] },
  { table: 'mentorship_meetings', owners: ['planned_by'] },
  { table: 'mentorship_pulses', owners: ['person_id'] },
  { table: 'room_waits', owners: ['mentee_id'], others: ['mentor_id'] },
  { table: 'mentoring_joins', owners: ['person_id'] },
  { table: 'mentoring_wishes', owners: ['person_id'], others: ['mentor_id'] },
  // The topics were in the mentor's profile then, and may be hidden since.
  { table: 'mentoring_pairs', owners: ['mentee_id'], others: ['mentor_id'], without: ['score', 'terms', 'topics'] },
  { table: 'memberships', owners: ['person_id'], without: ['folded_name'] },
  { table: 'announcements', owners: ['author_id'] },
  { table: 'group_proposals', owners: ['proposer_id'] },
  { table: 'proposal_founders', owners: ['person_id'] },
  // Who settled it is the desk's.
  { table: 'group_reports', owners: ['reporter_id'], others: ['settled_by'], without: ['settled_by'] },
  { table: 'events', owners: ['host_id'] },
  { table: 'co_hosts', owners: ['person_id'] },
  { table: 'host_declines', owners: ['person_id'] },
  { table: 'rsvps', owners: ['person_id'] },
  { table: 'calendar_feeds', owners: ['person_id'], without: ['secret_digest'] },
  // So was the ground of an introduction in the profiles of both.
  { table: 'introductions', owners: ['first_id', 'second_id'], without: ['end_reason', 'ground'] },
  { table: 'buddy_asks', owners: ['buddy_id'] },
  { table: 'check_ins', owners: ['person_id'] },
  { table: 'coffee_members', owners: ['person_id'] },
  { table: 'round_members', owners: ['person_id'], without: ['reason'] },
  { table: 'round_seats', owners: ['person_id'] },
  { table: 'meetings', owners: ['person_id'], others: ['other_id'] },
  { table: 'contacts', owners: ['person_id'], others: ['other_id'] },
  { table: 'follow_up_days', owners: ['person_id'] },
  { table: 'live_changes', owners: ['person_id'], without: ['changed_in'] },
  { table: 'weekly_goals', owners: ['person_id'] },
  { table: 'goal_ticks', owners: ['person_id'] },
  { table: 'hidden_suggestions', owners: ['person_id'], others: ['other_id'] },
  { table: 'thanks', owners: ['person_id', 'other_id'] },
  {
    table: 'personal_introductions',
    owners: ['introducer_id'],
    others: ['first_id', 'second_id'],
    // What the two have answered is told to nobody.
    without: ['first_answer', 'second_answer'],
  },
  { table: 'outbox', owners: ['recipient_id'], without: ['payload', 'lease_until', 'leased_by', 'priority'] },
]
