import { AppError } from '../../../shared/errors/app-error.ts'
import type { MembershipVisibility, MyMembership } from '../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { lockGroup } from './leading/led-group.ts'
import { requestKey } from './message-keys.ts'
import { findMembership, readLeadIds, toMine, type GroupRow } from './store.ts'

/**
 * Joins an open group at once, or asks the leads of the others. Joining again changes nothing, the
 * chosen visibility least of all: a default must never make a hidden membership visible.
 *
 * @throws AppError `not-found`; `conflict` where the group is archived.
 */
export async function joinGroup(
  context: ActorContext,
  input: { groupId: string; visibility: MembershipVisibility },
): Promise<MyMembership> {
  // The lock keeps a list that becomes private at this moment from getting one more public member.
  const group = await lockGroup(context, input.groupId)
  if (group.archived_at !== null)
    throw new AppError('conflict', { detail: 'This group is archived', refusal: 'group-archived' })
  const isNew = await insertMembership(context, group, input.visibility)
  if (isNew && group.visibility === 'request') await askLeads(context, group.group_id)
  return toMine(await findMembership(context, group.group_id, context.actor.personId))
}

async function insertMembership(
  { tx, tenantId, actor, now }: ActorContext,
  group: GroupRow,
  visibility: MembershipVisibility,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('memberships')
    .values({
      tenant_id: tenantId,
      group_id: group.group_id,
      person_id: actor.personId,
      state: group.visibility === 'open' ? 'joined' : 'requested',
      visibility: group.private_members && visibility === 'everyone' ? 'members' : visibility,
      since: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return inserted !== undefined
}

async function askLeads(context: ActorContext, groupId: string): Promise<void> {
  const personId = context.actor.personId
  for (const leadId of await readLeadIds(context, groupId)) {
    await enqueueMessage(context.tx, {
      tenantId: context.tenantId,
      key: requestKey({ groupId, personId, leadId, since: context.now }),
      kind: 'group-join-request',
      recipientId: leadId,
      payload: { groupId, personId, since: context.now.toISOString() },
      attention: 'request',
      dueAt: new Date(context.now.getTime() + UNDO_MS),
      now: context.now,
    })
  }
}
