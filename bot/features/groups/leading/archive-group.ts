import type { ActorContext } from '../../../context.ts'
import { lockGroup, lockLedGroup } from './led-group.ts'

/**
 * Takes a group out of what can be found and joined. Its members and its page stay, so that it can come back
 * as it was.
 *
 * @throws AppError `not-found`; `forbidden` for anybody but its leads and programme managers.
 */
export async function archiveGroup(context: ActorContext, groupId: string): Promise<void> {
  await setArchived(context, groupId, context.now)
}

/** @throws AppError as `archiveGroup`. */
export async function restoreGroup(context: ActorContext, groupId: string): Promise<void> {
  await setArchived(context, groupId, null)
}

async function setArchived(context: ActorContext, groupId: string, archivedAt: Date | null): Promise<void> {
  const lock = context.actor.isProgrammeManager ? lockGroup : lockLedGroup
  const group = await lock(context, groupId)
  if ((group.archived_at === null) === (archivedAt === null)) return
  await context.tx.updateTable('groups').set({ archived_at: archivedAt }).where('group_id', '=', groupId).execute()
}
