import type { ActorContext } from '../../context.ts'
import type { Feature, Handlers } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { announce } from './announcements/announce.ts'
import { removeAnnouncement } from './announcements/remove-announcement.ts'
import { answerJoinRequest } from './answer-join-request.ts'
import { groupCardActions } from './card-actions.ts'
import { changeMembership } from './change-membership.ts'
import { createComposeGroups, groupPreview } from './compose-groups.ts'
import { joinGroup } from './join-group.ts'
import { leaveGroup } from './leave-group.ts'
import { answerLeadAsk } from './leading/answer-lead-ask.ts'
import { archiveGroup, restoreGroup } from './leading/archive-group.ts'
import { editGroup } from './leading/edit-group.ts'
import { findLeads } from './leading/find-leads.ts'
import { handOverGroup } from './leading/hand-over-group.ts'
import { nameLead } from './leading/name-lead.ts'
import { stepDown } from './leading/step-down.ts'
import { searchMembers } from './members/search-members.ts'
import { answerProposal } from './proposals/answer-proposal.ts'
import { closeOrphanedProposals } from './proposals/close-orphans.ts'
import { proposeGroup } from './proposals/propose-group.ts'
import { readDeskGroups } from './proposals/read-desk-groups.ts'
import { readProposals } from './proposals/read-proposals.ts'
import { replaceCoFounder } from './proposals/replace-co-founder.ts'
import { settleProposal } from './proposals/settle-proposal.ts'
import { withdrawProposal } from './proposals/withdraw-proposal.ts'
import { readGroupDetail } from './read-group.ts'
import { groupMessages } from './render-messages.ts'
import { reportGroup, withdrawReport } from './reports/report-group.ts'
import { settleReport } from './reports/settle-report.ts'
import { searchGroups } from './search-groups.ts'

/** Finding, joining and leaving groups, founding new ones, and what their leads decide. */
export function createGroupsFeature(indexes: SearchIndexes): Feature {
  return {
    cardActions: groupCardActions,
    messages: groupMessages,
    jobs: [
      { name: 'groups.find-leads', everyMinutes: 60, run: findLeads },
      { name: 'groups.close-orphans', everyMinutes: 60, run: closeOrphanedProposals },
    ],
    composeCommands: [createComposeGroups(indexes)],
    linkPreviews: [groupPreview],
  }
}

export function createGroupsApi(indexes: SearchIndexes) {
  return {
    searchGroups: async (context, filters) => await searchGroups(context, indexes, filters),
    getGroup: async (context, { groupId }) => await readGroupDetail(context, groupId),
    searchMembers,
    joinGroup: async (context, input) => ({ mine: await joinGroup(context, input) }),
    leaveGroup: async (context, { groupId }) => {
      await leaveGroup(context, groupId)
      return { mine: 'none' }
    },
    answerJoinRequest: quietly(answerJoinRequest),
    changeMembership: quietly(changeMembership),
    nameLead: quietly(nameLead),
    handOverGroup: async (context, input) => ({ mine: await handOverGroup(context, input) }),
    stepDown: async (context, { groupId }) => ({ mine: await stepDown(context, groupId) }),
    answerLeadAsk: async (context, input) => ({ mine: await answerLeadAsk(context, input) }),
    editGroup: quietly(editGroup),
    archiveGroup: quietly(async (context, { groupId }) => await archiveGroup(context, groupId)),
    restoreGroup: quietly(async (context, { groupId }) => await restoreGroup(context, groupId)),
    announce: quietly(announce),
    removeAnnouncement: quietly(removeAnnouncement),
    getProposals: async (context) => ({ items: await readProposals(context) }),
    proposeGroup,
    answerProposal: quietly(answerProposal),
    replaceCoFounder: quietly(replaceCoFounder),
    withdrawProposal: quietly(async (context, { proposalId }) => await withdrawProposal(context, proposalId)),
    getDeskGroups: async (context) => await readDeskGroups(context),
    settleProposal: quietly(settleProposal),
    reportGroup: quietly(reportGroup),
    withdrawReport: quietly(async (context, { groupId }) => await withdrawReport(context, groupId)),
    settleReport: quietly(settleReport),
  } satisfies Partial<Handlers>
}

/** A use case that has nothing to tell. */
function quietly<Given>(run: (context: ActorContext, input: Given) => Promise<void>) {
  return async (context: ActorContext, input: Given): Promise<Record<string, never>> => {
    await run(context, input)
    return {}
  }
}
