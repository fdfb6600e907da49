import type { Feature, Handlers } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { answerJoinRequest } from './answer-join-request.ts'
import { groupCardActions } from './card-actions.ts'
import { createComposeGroups, groupPreview } from './compose-groups.ts'
import { joinGroup } from './join-group.ts'
import { leaveGroup } from './leave-group.ts'
import { readGroupDetail } from './read-group.ts'
import { groupMessages } from './render-messages.ts'
import { searchGroups } from './search-groups.ts'

/** Finding, joining and leaving groups, and what their leads decide. */
export function createGroupsFeature(indexes: SearchIndexes): Feature {
  return {
    cardActions: groupCardActions,
    messages: groupMessages,
    composeCommands: [createComposeGroups(indexes)],
    linkPreviews: [groupPreview],
  }
}

export function createGroupsApi(indexes: SearchIndexes) {
  return {
    searchGroups: async (context, filters) => await searchGroups(context, indexes, filters),
    getGroup: async (context, { groupId }) => await readGroupDetail(context, groupId),
    joinGroup: async (context, input) => ({ mine: await joinGroup(context, input) }),
    leaveGroup: async (context, { groupId }) => {
      await leaveGroup(context, groupId)
      return { mine: 'none' }
    },
    answerJoinRequest: async (context, input) => {
      await answerJoinRequest(context, input)
      return {}
    },
  } satisfies Partial<Handlers>
}
