import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../../context.ts'
import { enqueueMessage, UNDO_MS } from '../../../db/outbox.ts'
import { findActivePerson } from '../../../db/people.ts'
import { findMembership } from '../store.ts'
import { lockLedGroup } from './led-group.ts'
import { makeLead } from './make-lead.ts'

interface Named {
  groupId: string
  personId: string
}

/**
 * A lead makes a member one more lead, who is told. Naming a lead again changes nothing.
 *
 * @throws AppError `not-found`; `forbidden`; `conflict` for whoever is no member, or not in the company any more.
 */
export async function nameLead(context: ActorContext, { groupId, personId }: Named): Promise<void> {
  await lockLedGroup(context, groupId)
  const member = await findMembership(context, groupId, personId)
  if (member?.state !== 'joined' || (await findActivePerson(context, personId)) === undefined) {
    throw new AppError('conflict', { detail: `${personId} is no member of ${groupId} any more` })
  }
  if (member.role === 'lead') return
  await makeLead(context, { groupId, personId })
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: `group-lead-named:${groupId}:${personId}:${String(context.now.getTime())}`,
    kind: 'group-lead-named',
    recipientId: personId,
    payload: { groupId },
    attention: 'request',
    dueAt: new Date(context.now.getTime() + UNDO_MS),
    now: context.now,
  })
}
