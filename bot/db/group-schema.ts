import type { Generated, GeneratedAlways } from 'kysely'
import type { GroupKind, GroupVisibility, MembershipVisibility } from '../../shared/groups/schemas.ts'
import type { ReportOutcome } from '../../shared/groups/reports.ts'
import type { ProposalState } from '../../shared/groups/proposals.ts'
import type { DateText, TenantRow } from './column-types.ts'

export interface GroupTable extends TenantRow {
  group_id: string
  name: string
  kind: GroupKind
  description: string
  visibility: GroupVisibility
  /** Members are shown to members alone: then no member's own choice is `everyone`, but for the leads'. */
  private_members: Generated<boolean>
  archived_at: Date | null
}

export interface MembershipTable extends TenantRow {
  group_id: string
  person_id: string
  role: Generated<'member' | 'lead'>
  state: Generated<'requested' | 'joined'>
  visibility: Generated<MembershipVisibility>
  since: Date
  /** Without the group's announcements. */
  is_muted: Generated<boolean>
  /** When they were asked to lead, because the group has nobody else. */
  lead_asked_at: Date | null
  lead_declined: Generated<boolean>
  /** The member's own, as they stand in `people`: by these a large group is sorted, searched and counted. */
  folded_name: GeneratedAlways<string>
  department: GeneratedAlways<string | null>
}

export interface AnnouncementTable extends TenantRow {
  announcement_id: string
  group_id: string
  /** Null once they are erased. */
  author_id: string | null
  text: string
  created_at: Date
}

/** A group to be, until its co-founders have agreed and the programme managers have answered. */
export interface GroupProposalTable extends TenantRow {
  proposal_id: string
  proposer_id: string
  name: string
  purpose: string
  kind: GroupKind
  visibility: GroupVisibility
  private_members: boolean
  state: Generated<ProposalState>
  created_at: Date
  submitted_at: Date | null
  answer_by: DateText | null
  settled_at: Date | null
  /** What the programme managers say to a no. */
  reason: string | null
  /** The group that came of it. */
  group_id: string | null
}

export interface ProposalFounderTable extends TenantRow {
  proposal_id: string
  person_id: string
  answer: 'agreed' | 'declined' | null
  asked_at: Date
}

/** What somebody tells the programme managers about a group; open until one of them has settled it. */
export interface GroupReportTable extends TenantRow {
  report_id: string
  group_id: string
  reporter_id: string
  words: string
  reported_at: Date
  settled_at: Date | null
  settled_by: string | null
  outcome: ReportOutcome | null
}
