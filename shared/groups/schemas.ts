import { z } from 'zod/v4'
import { personId, personSummary } from '../people/schemas.ts'
import { announcement } from './announcements.ts'

export const groupKind = z.enum(['erg', 'interest', 'community'])
export type GroupKind = z.infer<typeof groupKind>

/** `open`: anyone joins; `request`: a lead approves. */
export const groupVisibility = z.enum(['open', 'request'])
export type GroupVisibility = z.infer<typeof groupVisibility>

/** Who may see that a person is a member. The person chooses; the choice holds everywhere. */
export const membershipVisibility = z.enum(['everyone', 'members', 'leads'])
export type MembershipVisibility = z.infer<typeof membershipVisibility>

export const myMembership = z.enum(['none', 'requested', 'member', 'lead'])
export type MyMembership = z.infer<typeof myMembership>

export const groupCard = z.object({
  id: z.guid(),
  name: z.string(),
  kind: groupKind,
  description: z.string(),
  visibility: groupVisibility,
  /** Its members are shown to members alone. */
  membersPrivate: z.boolean(),
  /** Nobody joins any more; its members can still read it. */
  archived: z.boolean(),
  memberCount: z.int(),
  mine: myMembership,
  /** A true reason to join (shared interest, known members), or null. */
  reason: z.string().nullable(),
  nextEventAt: z.iso.datetime().nullable(),
})
export type GroupCard = z.infer<typeof groupCard>

export const groupDetail = groupCard.extend({
  leads: z.array(personSummary),
  /** Only members whose own choice lets this viewer see them. */
  members: z.array(personSummary),
  /** Those of them whom the viewer knows. */
  known: z.object({ people: z.array(personSummary), count: z.int() }),
  /** Whom the viewer has not met and shares something with; the reason names that, never the group. */
  couldMeet: z.array(z.object({ person: personSummary, reason: z.string() })),
  /** What members ask for and the viewer offers or is good at. */
  couldHelp: z.array(z.object({ person: personSummary, ask: z.string(), chatUrl: z.string() })),
  /** How many members the viewer cannot see. */
  hiddenMemberCount: z.int(),
  /** Departments with at least five members; the rest is summed under null. */
  departments: z.array(z.object({ name: z.string().nullable(), count: z.int() })),
  /** People asking to join; empty unless the viewer leads the group. */
  requests: z.array(personSummary),
  myVisibility: membershipVisibility.nullable(),
  muted: z.boolean(),
  /** What the viewer has told the programme managers about it and is not settled yet. */
  myReport: z.string().nullable(),
  /** What it takes: what is planned, on average; null where fewer than five joined. */
  pace: z.object({ eventsInFourWeeks: z.int(), minutesAWeek: z.int(), joinedThisYear: z.int().nullable() }),
  /** Nobody leads it: every member may take it on. */
  needsLead: z.boolean(),
  /** Newest first; for members alone. */
  announcements: z.array(announcement),
})
export type GroupDetail = z.infer<typeof groupDetail>

const groupId = z.guid()

/** What a member decides for themselves; what is left out stays. */
export const membershipChange = z.object({
  groupId,
  visibility: membershipVisibility.optional(),
  muted: z.boolean().optional(),
})

export const groupChange = z.object({
  groupId,
  purpose: z.string().trim().max(50_000),
  visibility: groupVisibility,
  membersPrivate: z.boolean(),
})

export const handOver = z.object({
  groupId,
  personId,
  /** Also leaves the group; otherwise the former lead stays a member. */
  leave: z.boolean(),
})
