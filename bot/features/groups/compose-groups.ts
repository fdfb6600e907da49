import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { JoinReason } from '../../../shared/groups/join-reason.ts'
import { card, linkButton, text, title } from '../../cards/elements.ts'
import { shorten } from '../../cards/shorten.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeQuery, ComposeResult, LinkPreview } from '../../conversation.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { findGroups, type FoundGroup } from './find-groups.ts'
import { readJoinReasons } from './read-join-reasons.ts'
import { readGroupsInOrder } from './search-groups.ts'
import { readGroups, readGroupSizes, type GroupOverview } from './store.ts'
import { suggestGroups } from './suggest-groups.ts'

/** The whole of it is one tap away. */
const LONGEST_DESCRIPTION = 500
const LONGEST_QUOTE = 60

export function createComposeGroups(indexes: SearchIndexes): ComposeCommand {
  return {
    id: 'searchGroups',
    async search(context, query) {
      const viewer = await readActivePerson(context, context.actor.personId)
      const messages = messagesFor(viewer.preferred_language)
      const typed = query.parameters['text'] ?? ''
      const page = await readPage(context, indexes, viewer, query)
      const groups = await readGroupsInOrder(
        context,
        page.map((found) => found.group_id),
      )
      const reasons = await readJoinReasons(context, viewer, groups)
      const sizes = await readGroupSizes(
        context,
        groups.map((group) => group.group_id),
      )
      const meets = new Map(page.map((found) => [found.group_id, found.meets]))
      return {
        results: groups.map((group) => {
          const why = describeFit({ messages, viewer, now: context.now }, group, {
            meets: meets.get(group.group_id) ?? null,
            reason: reasons.get(group.group_id),
          })
          return groupResult(messages, context, { ...group, size: sizes.get(group.group_id) ?? 0 }, why)
        }),
        message:
          typed.trim() === '' ? messages.search.noGroupYet : messages.search.noGroup(shorten(typed, LONGEST_QUOTE)),
      }
    },
  }
}

export const groupPreview: LinkPreview = {
  subject: 'group',
  async preview(context, groupId) {
    const [group] = await readGroups(context, { groupIds: [groupId] })
    if (group === undefined) return null
    const sizes = await readGroupSizes(context, [groupId])
    return groupResult(messagesFor(null), context, { ...group, size: sizes.get(groupId) ?? 0 }, null)
  },
}

async function readPage(
  context: ActorContext,
  indexes: SearchIndexes,
  viewer: PersonRow,
  { parameters, skip, count }: ComposeQuery,
): Promise<FoundGroup[]> {
  const typed = parameters['text'] ?? ''
  if (typed.trim() === '') {
    const ids = await suggestGroups(context, indexes, viewer, { skip, count })
    return ids.map((group_id) => ({ group_id, meets: null }))
  }
  const { rows } = await findGroups(context, indexes, viewer, { text: typed, enough: skip + count })
  return rows.slice(skip, skip + count)
}

/** One true thing that speaks for the group, for the searching person's eyes; null where there is none. */
function describeFit(
  { messages, viewer, now }: { messages: Messages; viewer: PersonRow; now: Date },
  group: GroupOverview,
  { meets, reason }: { meets: FoundGroup['meets']; reason: JoinReason | undefined },
): string | null {
  const words = messages.groups
  if (meets !== null) {
    const { all_day: isAllDay, starts_at: startsAt } = meets
    return words.meets(
      isAllDay ? messages.events.allDay(startsAt) : messages.events.when(startsAt, viewer.time_zone, now),
    )
  }
  if (reason !== undefined) return words.reason(reason)
  // Who shows a membership to few may search in front of many.
  return group.my_state === 'joined' && group.my_visibility === 'everyone' ? words.yours : null
}

/** Of who belongs to it a group says only how many: the rest is each member's own choice. */
function groupResult(
  messages: Messages,
  { links }: ActorContext,
  group: GroupOverview & { size: number },
  why: string | null,
): ComposeResult {
  const names = messages.search
  const url = links.tab('groups', `group/${group.group_id}`)
  const kind = names.groupKinds[group.kind]
  const members = names.members(group.size)
  return {
    title: group.name,
    text: [members, kind, why].filter((part) => part !== null).join(' · '),
    card: {
      ...card({
        summary: [group.name, kind].join(', '),
        body: [
          title(group.name),
          text(shorten(group.description, LONGEST_DESCRIPTION)),
          {
            type: 'FactSet',
            spacing: 'Medium',
            facts: [
              { title: names.group.kind, value: kind },
              { title: names.group.size, value: members },
              { title: names.group.joining, value: names.groupVisibility[group.visibility] },
            ],
          },
        ],
        actions: [linkButton(names.group.open, url, { style: 'positive' })],
      }),
      metadata: { webUrl: url },
    },
  }
}
