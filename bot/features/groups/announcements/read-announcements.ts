import type { Announcement } from '../../../../shared/groups/announcements.ts'
import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary } from '../../../db/people.ts'
import { isShownTo, joinedMembers } from '../store.ts'

const MOST_ANNOUNCEMENTS = 20

/** The newest ones, for members. A lead who does not show themselves to this viewer is not named as their author. */
export async function readAnnouncements(
  context: ActorContext,
  groupId: string,
  mine: MyMembership,
): Promise<Announcement[]> {
  if (mine !== 'member' && mine !== 'lead') return []
  const rows = await context.tx
    .selectFrom('announcements')
    .select(['announcement_id', 'author_id', 'text', 'created_at'])
    .where('group_id', '=', groupId)
    .orderBy('created_at', 'desc')
    .orderBy('announcement_id')
    .limit(MOST_ANNOUNCEMENTS)
    .execute()
  const authors = await readAuthors(
    context,
    groupId,
    rows.flatMap((row) => row.author_id ?? []),
    mine,
  )
  return rows.map((row) => ({
    id: row.announcement_id,
    author: authors.get(row.author_id ?? '') ?? null,
    text: row.text,
    at: row.created_at.toISOString(),
  }))
}

async function readAuthors(context: ActorContext, groupId: string, ids: readonly string[], mine: MyMembership) {
  if (ids.length === 0) return new Map()
  const rows = await joinedMembers(context, groupId)
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department', 'people.office'])
    .where('memberships.person_id', 'in', ids)
    .where(isShownTo(mine, context.actor.personId))
    .execute()
  return new Map(rows.map((row) => [row.person_id, toSummary(row)]))
}
