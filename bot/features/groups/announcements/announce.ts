import { AppError } from '../../../../shared/errors/app-error.ts'
import { invalidField } from '../../../../shared/errors/invalid-fields.ts'
import { ANNOUNCEMENT_MAX_LENGTH } from '../../../../shared/groups/limits.ts'
import type { ActorContext } from '../../../context.ts'
import { enqueueMessages, UNDO_MS } from '../../../db/outbox.ts'
import { joinedMembers } from '../store.ts'
import { lockLedGroup } from '../leading/led-group.ts'

interface Announcing {
  groupId: string
  announcementId: string
  text: string
}

/**
 * A lead tells the members something: on the group's page at once, in their chats when the time to undo is
 * over, within each one's hours and budget. It waits behind everything else, as a nudge does, and reaches
 * nobody who muted the group. The same announcement twice is one.
 *
 * @throws AppError `forbidden`; `conflict` for an archived group; `invalid-input` for no text or too much.
 */
export async function announce(context: ActorContext, { groupId, announcementId, text }: Announcing): Promise<void> {
  const { tx, tenantId, actor, now } = context
  const group = await lockLedGroup(context, groupId)
  if (group.archived_at !== null)
    throw new AppError('conflict', { detail: 'An archived group announces nothing', refusal: 'group-archived' })
  if (text === '') throw invalidField('text', 'missing')
  if (text.length > ANNOUNCEMENT_MAX_LENGTH) throw invalidField('text', 'too-long')
  const inserted = await tx
    .insertInto('announcements')
    .values({
      tenant_id: tenantId,
      announcement_id: announcementId,
      group_id: groupId,
      author_id: actor.personId,
      text,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('announcement_id')
    .executeTakeFirst()
  if (inserted === undefined) return
  const readers = await joinedMembers(context, groupId)
    .select('memberships.person_id')
    .where('memberships.is_muted', '=', false)
    .where('memberships.person_id', '<>', actor.personId)
    .execute()
  await enqueueMessages(
    tx,
    readers.map(({ person_id: personId }) => ({
      tenantId,
      key: `group-announcement:${announcementId}:${personId}`,
      kind: 'group-announcement',
      recipientId: personId,
      payload: { announcementId },
      attention: 'nudge',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}
