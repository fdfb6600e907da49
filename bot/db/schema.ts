import type { Generated } from 'kysely'
import type { IntroductionState, Programme } from '../../shared/introductions/schemas.ts'
import type { RequestState, Rhythm } from '../../shared/mentoring/schemas.ts'
import type { HideableField } from '../../shared/people/hideable-fields.ts'
import type { Profile } from '../../shared/people/schemas.ts'
import type { Ground } from '../../shared/people/shared-ground.ts'
import type { HolidayTable, MessageHoursColumns } from './attention-schema.ts'
import type { BuddySettingsTable } from './buddy-schema.ts'
import type {
  CoffeeMemberTable,
  CoffeeSettingsTable,
  RoundMatchTable,
  RoundMemberTable,
  RoundSeatTable,
  RoundTable,
} from './coffee-schema.ts'
import type { DateText, Json, TenantRow } from './column-types.ts'
import type {
  CalendarFeedTable,
  CoHostTable,
  EventTable,
  HostDeclineTable,
  ImportedEventTable,
  OccurrenceMoveTable,
  OccurrenceTable,
  RsvpTable,
} from './event-schema.ts'
import type { ContactTable, FollowUpDayTable, MeetingTable } from './follow-up-schema.ts'
import type { GoalTickTable, HiddenSuggestionTable, WeeklyGoalTable } from './home-schema.ts'
import type {
  AnnouncementTable,
  GroupProposalTable,
  GroupReportTable,
  GroupTable,
  MembershipTable,
  ProposalFounderTable,
} from './group-schema.ts'
import type {
  MentoringAssignmentTable,
  MentoringJoinTable,
  MentoringPairTable,
  MentoringSettingsTable,
  MentoringWishTable,
  MentorshipGoalTable,
  MentorshipMeetingTable,
  MentorshipPulseTable,
  RoomWaitTable,
} from './mentoring-schema.ts'
import type { LiveChangeTable } from './live-schema.ts'
import type { OutboxTable, SendRateTable } from './outbox-schema.ts'
import type { PauseColumns } from './pauses.ts'
import type { ErasureTable } from './privacy-schema.ts'
import type { PersonalIntroductionTable, ThanksTable } from './together-schema.ts'

export interface TenantTable extends TenantRow {
  name: string
  /** `sample` until the first import replaces the sample company. */
  origin: Generated<'sample' | 'import' | 'teams'>
  /** The Bot Framework address last seen for this tenant; new conversations are created there. */
  service_url: string | null
  created_at: Date
}

/** What the directory says of a person. */
export interface PersonTable extends TenantRow {
  person_id: string
  user_principal_name: string
  display_name: string
  mail: string | null
  title: string | null
  department: string | null
  office: string | null
  city: string | null
  country: string | null
  manager_id: string | null
  hire_date: DateText | null
  leave_at: Date | null
  account_enabled: Generated<boolean>
  preferred_language: string | null
  /** They asked Hallway to forget them: gone for everybody now, deleted then. */
  erase_at: Date | null
  /** Folded name parts, then folded user name: lists of people are sorted by it. */
  folded_name: string
}

/** What a person says of themselves, and what they are open to. */
export interface ProfileTable extends TenantRow, MessageHoursColumns, PauseColumns {
  person_id: string
  pitch: Generated<string>
  skills: Generated<string[]>
  wants_to_learn: Generated<string[]>
  interests: Generated<string[]>
  languages: Generated<string[]>
  asks: Generated<string[]>
  offers: Generated<string[]>
  time_zone: Generated<string>
  working_days: Generated<number[]>
  start_minute: Generated<number>
  end_minute: Generated<number>
  open_to_mentoring: Generated<boolean>
  mentor_capacity: Generated<number>
  mentor_topics: Generated<string[]>
  open_to_buddy: Generated<boolean>
  buddy_capacity: Generated<number>
  open_to_shadowing: Generated<boolean>
  /** Off: found by a search, never proposed to anybody. */
  suggested: Generated<boolean>
  /** The person's own choice, before what the directory says. */
  language: string | null
  weekly_budget: Generated<number>
  nudge_weekday: Generated<number>
  nudge_daily: Generated<boolean>
  /** The first steps are finished or skipped, and not offered again. */
  first_steps_ended_at: Generated<Date | null>
}

/** What somebody has written in their profile and keeps to themselves. In `profiles` stands what everybody sees. */
export interface HiddenProfileTable extends TenantRow {
  person_id: string
  fields: Json<Partial<Pick<Profile, HideableField>>>
}

export interface NeverPairTable extends TenantRow {
  person_id: string
  other_id: string
}

/** How Teams reaches a person. */
export interface ConversationTable extends TenantRow {
  person_id: string
  reference: Json<Record<string, unknown>>
  state: Generated<'installed' | 'blocked' | 'uninstalled'>
  welcomed_at: Date | null
  updated_at: Date
}

export interface MentorshipRequestTable extends TenantRow {
  request_id: string
  mentor_id: string
  mentee_id: string
  goal: string
  rhythm: Rhythm
  state: Generated<RequestState>
  answer: string | null
  created_at: Date
  answer_by: DateText
  settled_at: Date | null
  /** Whom the mentee can ask instead, and what became of that; the mentor's own proposal where the state says so. */
  proposed_id: string | null
  proposal_answer: 'asked' | 'left' | null
}

export interface MentorshipTable extends TenantRow {
  mentorship_id: string
  request_id: string
  mentor_id: string
  mentee_id: string
  goal: string
  rhythm: Rhythm
  started_at: Date
  ended_at: Date | null
  /** Until when the mentor plans it, where they have said so. */
  expected_end: DateText | null
  paused_at: Date | null
  /** What each says at the end, for the other to read. */
  mentor_learnt: string | null
  mentee_learnt: string | null
}

export interface IntroductionTable extends TenantRow {
  introduction_id: string
  programme: Programme
  state: IntroductionState
  /** Buddy programme: the new hire. */
  first_id: string
  /** Null while nobody has been found or has accepted. */
  second_id: string | null
  organiser_id: string | null
  /** Shared ground from the first person's side, as shown in the introduction. */
  ground: Json<Ground[]>
  created_at: Date
  introduced_at: Date | null
  ended_at: Date | null
  end_reason: 'not-a-fit' | 'swap' | 'undeliverable' | 'left' | 'declined' | 'completed' | null
}

/** Who has been asked to be a buddy in an introduction, and what came of it. */
export interface BuddyAskTable extends TenantRow {
  introduction_id: string
  buddy_id: string
  state: Generated<'waiting' | 'accepted' | 'not-now' | 'no-answer'>
  asked_at: Date
  answer_by: Date
}

export interface CheckInTable extends TenantRow {
  introduction_id: string
  person_id: string
  day: number
  due_on: DateText
  asked_at: Date | null
  answer: 'yes' | 'not-yet' | 'swap' | null
  answered_at: Date | null
}

/** Something that can be searched has changed; written by triggers alone, in the transaction of the change. */
export interface SearchChangeTable extends TenantRow {
  seq: Generated<number>
  kind: 'person' | 'group' | 'event'
  id: string
  /** The transaction's number, as text: it fits no JavaScript number. */
  changed_in: Generated<string>
  changed_at: Generated<Date>
}

export interface Schema {
  tenants: TenantTable
  people: PersonTable
  profiles: ProfileTable
  hidden_profiles: HiddenProfileTable
  never_pairs: NeverPairTable
  conversations: ConversationTable
  mentorship_requests: MentorshipRequestTable
  mentorships: MentorshipTable
  mentorship_goals: MentorshipGoalTable
  mentorship_meetings: MentorshipMeetingTable
  mentorship_pulses: MentorshipPulseTable
  room_waits: RoomWaitTable
  mentoring_assignments: MentoringAssignmentTable
  mentoring_settings: MentoringSettingsTable
  mentoring_joins: MentoringJoinTable
  mentoring_wishes: MentoringWishTable
  mentoring_pairs: MentoringPairTable
  groups: GroupTable
  holidays: HolidayTable
  memberships: MembershipTable
  announcements: AnnouncementTable
  group_proposals: GroupProposalTable
  proposal_founders: ProposalFounderTable
  group_reports: GroupReportTable
  events: EventTable
  occurrences: OccurrenceTable
  rsvps: RsvpTable
  co_hosts: CoHostTable
  host_declines: HostDeclineTable
  imported_events: ImportedEventTable
  occurrence_moves: OccurrenceMoveTable
  calendar_feeds: CalendarFeedTable
  introductions: IntroductionTable
  buddy_asks: BuddyAskTable
  buddy_settings: BuddySettingsTable
  check_ins: CheckInTable
  coffee_settings: CoffeeSettingsTable
  coffee_members: CoffeeMemberTable
  rounds: RoundTable
  round_matches: RoundMatchTable
  round_seats: RoundSeatTable
  round_members: RoundMemberTable
  meetings: MeetingTable
  contacts: ContactTable
  follow_up_days: FollowUpDayTable
  outbox: OutboxTable
  send_rates: SendRateTable
  search_changes: SearchChangeTable
  erasures: ErasureTable
  live_changes: LiveChangeTable
  weekly_goals: WeeklyGoalTable
  goal_ticks: GoalTickTable
  hidden_suggestions: HiddenSuggestionTable
  thanks: ThanksTable
  personal_introductions: PersonalIntroductionTable
}
