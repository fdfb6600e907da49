import type { ActorContext } from '../../../context.ts'
import { lockLedGroup } from '../leading/led-group.ts'

/**
 * Takes an announcement off the page. What has not left yet does not leave any more: each message looks for
 * its announcement just before. Removing it again changes nothing.
 *
 * @throws AppError `forbidden` for anybody but the group's leads.
 */
export async function removeAnnouncement(
  context: ActorContext,
  { groupId, announcementId }: { groupId: string; announcementId: string },
): Promise<void> {
  await lockLedGroup(context, groupId)
  await context.tx
    .deleteFrom('announcements')
    .where('group_id', '=', groupId)
    .where('announcement_id', '=', announcementId)
    .execute()
}
