import { sql } from 'kysely'
import type { GroupKind, GroupVisibility } from '../../../shared/groups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { card, linkButton, text, title } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import type { ComposeCommand, ComposeResult, LinkPreview } from '../../conversation.ts'
import { isActive } from '../../db/people.ts'
import { readLocaleOf } from './read-locale.ts'
import { beginsWith, everyWordIn, readSearchText } from './matching.ts'
import { shorten } from '../../cards/shorten.ts'

/** The whole of it is one tap away. */
const LONGEST_DESCRIPTION = 500

interface FoundGroup {
  group_id: string
  name: string
  kind: GroupKind
  description: string
  visibility: GroupVisibility
  member_count: number
}

export const composeGroups: ComposeCommand = {
  id: 'searchGroups',
  async search(context, query) {
    const messages = messagesFor(await readLocaleOf(context))
    const typed = query.parameters['text'] ?? ''
    const { words, isUnanswerable } = readSearchText(typed)
    const found = isUnanswerable
      ? []
      : await groups(context)
          .where(everyWordIn(words, ['groups.folded_text']))
          .orderBy(sql`CASE WHEN ${beginsWith(words, 'groups.folded_text')} THEN 0 ELSE 1 END`)
          .orderBy('member_count', 'desc')
          .orderBy('groups.name')
          .offset(query.skip)
          .limit(query.count)
          .execute()
    return {
      results: found.map((group) => groupResult(messages, context, group)),
      message: typed.trim() === '' ? messages.search.noGroupYet : messages.search.noGroup(shorten(typed, 60)),
    }
  },
}

export const groupPreview: LinkPreview = {
  subject: 'group',
  async preview(context, groupId) {
    const group = await groups(context).where('groups.group_id', '=', groupId).executeTakeFirst()
    return group === undefined ? null : groupResult(messagesFor(null), context, group)
  },
}

/** Groups with how many belong to them. Who they are is each member's own choice, and never said here. */
function groups({ tx, now }: ActorContext) {
  return tx
    .selectFrom('groups')
    .select(['groups.group_id', 'groups.name', 'groups.kind', 'groups.description', 'groups.visibility'])
    .select(
      sql<number>`(SELECT count(*) FROM memberships JOIN people USING (tenant_id, person_id)
        WHERE ${isActive(now)} AND memberships.group_id = groups.group_id AND memberships.state = 'joined')`.as(
        'member_count',
      ),
    )
}

function groupResult(messages: Messages, { links }: ActorContext, group: FoundGroup): ComposeResult {
  const names = messages.search
  const url = links.tab('groups', `group/${group.group_id}`)
  const kind = names.groupKinds[group.kind]
  const members = names.members(group.member_count)
  return {
    title: group.name,
    text: [members, kind].join(' · '),
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
