import type { MembershipVisibility, MyMembership } from '../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { requestKey } from './message-keys.ts'
import { findMembership, readGroup, readLeadIds, toMine, type GroupRow } from './store.ts'

/**
 * Joins an open group at once, or asks the leads of the others. Joining again changes nothing, the
 * chosen visibility least of all: a default must never make a hidden membership visible.
 *
 * @throws AppError `not-found`.
 */
export async function joinGroup(
  context: ActorContext,
  input: { groupId: string; visibility: MembershipVisibility },
): Promise<MyMembership> {
  const group = await readGroup(context, input.groupId)
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
      visibility,
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
