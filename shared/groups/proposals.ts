import { z } from 'zod/v4'
import { personId, personSummary } from '../people/schemas.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { deskReport } from './reports.ts'
import { groupKind, groupVisibility } from './schemas.ts'

/** Far beyond what `check-draft.ts` takes: a text that is too long is answered at its field. */
const typed = z.string().trim().max(50_000)

/** A group as its form has it. */
export const proposalDraft = z.object({
  name: typed,
  purpose: typed,
  kind: groupKind,
  visibility: groupVisibility,
  membersPrivate: z.boolean(),
  coFounderIds: z.array(personId).max(20),
})
export type ProposalDraft = z.infer<typeof proposalDraft>

/** founding: the co-founders have not all agreed yet; submitted: the programme managers answer next. */
export const proposalState = z.enum(['founding', 'submitted', 'approved', 'declined', 'withdrawn'])
export type ProposalState = z.infer<typeof proposalState>

/** `unavailable`: said no, or is not here any more; which of the two is theirs alone. */
export const founderAnswer = z.enum(['waiting', 'agreed', 'unavailable'])
export type FounderAnswer = z.infer<typeof founderAnswer>

const described = z.object({
  id: z.guid(),
  name: z.string(),
  purpose: z.string(),
  kind: groupKind,
  visibility: groupVisibility,
  membersPrivate: z.boolean(),
  proposer: personSummary,
})

/** A proposal as its founders see it. */
export const groupProposal = described.extend({
  state: proposalState,
  /** `person` is null once they have left the company. */
  founders: z.array(z.object({ id: personId, person: personSummary.nullable(), answer: founderAnswer })),
  /** What the viewer is in it: its proposer, or a co-founder with their own answer. */
  mine: z.enum(['proposer', 'asked', 'agreed']),
  /** By when the programme managers answer; null before it is submitted. */
  answerBy: calendarDate.nullable(),
  reason: z.string().nullable(),
  groupId: z.guid().nullable(),
})
export type GroupProposal = z.infer<typeof groupProposal>

/** A proposal that waits for the programme managers. */
export const deskProposal = described.extend({
  founders: z.array(personSummary),
  answerBy: calendarDate,
  /** Nothing else can be approved: a group of this name has come up meanwhile. */
  isNameTaken: z.boolean(),
  /** The viewer is one of its founders: another programme manager answers. */
  isOwn: z.boolean(),
})
export type DeskProposal = z.infer<typeof deskProposal>

/** What groups ask the viewer these days. */
export const groupQuestions = z.object({
  /** Groups to be, of which they are asked to be a co-founder. */
  foundings: z.array(described.pick({ id: true, name: true, purpose: true, proposer: true })),
  /** Groups without a lead that ask them, before others, to lead. */
  leads: z.array(z.object({ id: z.guid(), name: z.string(), kind: groupKind })),
})
export type GroupQuestions = z.infer<typeof groupQuestions>

const groupName = z.object({ id: z.guid(), name: z.string() })

export const deskGroups = z.object({
  proposals: z.array(deskProposal),
  reports: z.array(deskReport),
  /** `asking`: one of its members is being asked to lead; who belongs to it stays with the group. */
  withoutLead: z.array(groupName.extend({ asking: z.boolean() })),
  archived: z.array(groupName.extend({ archivedAt: z.iso.datetime() })),
})
export type DeskGroups = z.infer<typeof deskGroups>
