import { z } from 'zod/v4'
import { announcementInput } from '../../groups/announcements.ts'
import { deskGroups, groupProposal, proposalDraft } from '../../groups/proposals.ts'
import { reportInput, reportOutcome } from '../../groups/reports.ts'
import {
  groupCard,
  groupChange,
  groupDetail,
  groupKind,
  handOver,
  membershipChange,
  membershipVisibility,
  myMembership,
} from '../../groups/schemas.ts'
import { personId, personSummary } from '../../people/schemas.ts'
import { page, pageInput } from '../page.ts'
import { match, nothing, type Endpoints } from '../parts.ts'

export const groupsContract = {
  searchGroups: {
    input: z.object({
      text: z.string().max(10_000).optional(),
      kind: groupKind.optional(),
      mine: z.enum(['member', 'lead']).optional(),
    }),
    output: z.object({ items: z.array(groupCard), match }),
  },
  getGroup: { input: z.object({ groupId: z.guid() }), output: groupDetail },
  /** By name; those whom the viewer may see. */
  searchMembers: {
    input: pageInput.extend({
      groupId: z.guid(),
      text: z.string().max(200).default(''),
      role: z.enum(['member', 'lead']).optional(),
    }),
    output: page(personSummary),
  },
  joinGroup: {
    input: z.object({ groupId: z.guid(), visibility: membershipVisibility.default('everyone') }),
    output: z.object({ mine: myMembership }),
  },
  leaveGroup: { input: z.object({ groupId: z.guid() }), output: z.object({ mine: myMembership }) },
  answerJoinRequest: {
    input: z.object({ groupId: z.guid(), personId, answer: z.enum(['approve', 'decline']) }),
    output: nothing,
  },
  changeMembership: { input: membershipChange, output: nothing },
  /** A member becomes one more lead. */
  nameLead: { input: z.object({ groupId: z.guid(), personId }), output: nothing },
  handOverGroup: { input: handOver, output: z.object({ mine: myMembership }) },
  stepDown: { input: z.object({ groupId: z.guid() }), output: z.object({ mine: myMembership }) },
  /** Of a group that nobody leads. */
  answerLeadAsk: {
    input: z.object({ groupId: z.guid(), answer: z.enum(['accept', 'decline']) }),
    output: z.object({ mine: myMembership }),
  },
  editGroup: { input: groupChange, output: nothing },
  archiveGroup: { input: z.object({ groupId: z.guid() }), output: nothing },
  restoreGroup: { input: z.object({ groupId: z.guid() }), output: nothing },
  announce: { input: announcementInput, output: nothing },
  removeAnnouncement: { input: z.object({ groupId: z.guid(), announcementId: z.guid() }), output: nothing },

  /** The viewer's own, and those in which they are a co-founder. */
  getProposals: { input: nothing, output: z.object({ items: z.array(groupProposal) }) },
  proposeGroup: { input: proposalDraft.extend({ proposalId: z.guid() }), output: z.object({ proposalId: z.guid() }) },
  answerProposal: {
    input: z.object({ proposalId: z.guid(), answer: z.enum(['agree', 'decline']) }),
    output: nothing,
  },
  /** `personId` is who cannot; `byId` is asked instead. */
  replaceCoFounder: { input: z.object({ proposalId: z.guid(), personId, byId: personId }), output: nothing },
  withdrawProposal: { input: z.object({ proposalId: z.guid() }), output: nothing },
  getDeskGroups: { input: nothing, output: deskGroups },
  settleProposal: {
    input: z.object({
      proposalId: z.guid(),
      answer: z.enum(['approve', 'decline']),
      reason: z.string().trim().max(50_000).default(''),
    }),
    output: nothing,
  },
  /** Writing again changes what the open report says. */
  reportGroup: { input: reportInput, output: nothing },
  withdrawReport: { input: z.object({ groupId: z.guid() }), output: nothing },
  settleReport: { input: z.object({ reportId: z.guid(), outcome: reportOutcome }), output: nothing },
} satisfies Endpoints
