import type { Context } from '../../../context.ts'
import { findGroup, findMembership, isShownTo, joinedMembers, toMine, type GroupRow } from '../store.ts'

interface Said {
  group: GroupRow
  words: string
  /** Null where the reader may not see which lead it is. */
  author: string | null
}

/** What this reader may still be told; null where it was removed, or they muted or left the group. */
export async function findAnnouncement(
  context: Context,
  announcementId: string,
  readerId: string,
): Promise<Said | null> {
  const row = await context.tx
    .selectFrom('announcements')
    .select(['group_id', 'author_id', 'text'])
    .where('announcement_id', '=', announcementId)
    .executeTakeFirst()
  if (row === undefined) return null
  const group = await findGroup(context, row.group_id)
  const reader = await findMembership(context, row.group_id, readerId)
  if (group === undefined || group.archived_at !== null || reader?.state !== 'joined' || reader.is_muted) return null
  const author = await joinedMembers(context, row.group_id)
    .select('people.display_name')
    .where('memberships.person_id', '=', row.author_id)
    .where(isShownTo(toMine(reader), readerId))
    .executeTakeFirst()
  return { group, words: row.text, author: author?.display_name ?? null }
}
