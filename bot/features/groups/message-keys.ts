import type { Context } from '../../context.ts'
import { cancelMessages } from '../../db/outbox.ts'
import { readLeadIds, type MembershipRow } from './store.ts'

/** `since` tells a second request from the first, should the person ask again later. */
export function requestKey(about: { groupId: string; personId: string; leadId: string; since: Date }): string {
  return `group-join-request:${about.groupId}:${about.personId}:${about.leadId}:${String(about.since.getTime())}`
}

/** Takes back what the leads have not received yet about a request that is settled or withdrawn. */
export async function cancelRequestMessages(context: Context, request: MembershipRow, reason: string): Promise<void> {
  const { group_id: groupId, person_id: personId, since } = request
  const leadIds = await readLeadIds(context, groupId)
  await cancelMessages(context.tx, {
    keys: leadIds.map((leadId) => requestKey({ groupId, personId, leadId, since })),
    reason,
    now: context.now,
  })
}
