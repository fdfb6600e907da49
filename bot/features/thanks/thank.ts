import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { ThankInput } from '../../../shared/thanks/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { resetClock } from '../../db/contacts.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { readSharedGroups } from './shared-groups.ts'

/**
 * Thanks a colleague in one line, for the two of them alone or for a group of both, too. To the giver it counts as a
 * contact.
 *
 * @throws AppError `not-found` where nobody active has this id; `invalid-input` for oneself, and for a group whose
 *   members do not see both.
 */
export async function thank(context: ActorContext, { thanksId, personId, line, groupId }: ThankInput): Promise<void> {
  const { tx, tenantId, actor, now } = context
  if (personId === actor.personId) throw invalidField('personId', 'Thank a colleague.')
  await readActivePerson(context, personId)
  if (groupId !== undefined) await requireSharedGroup(context, personId, groupId)
  const added = await tx
    .insertInto('thanks')
    .values({
      tenant_id: tenantId,
      thanks_id: thanksId,
      person_id: actor.personId,
      other_id: personId,
      line,
      thanked_at: now,
      group_id: groupId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('thanks_id')
    .executeTakeFirst()
  if (added === undefined) return
  await resetClock(context, actor.personId, personId)
  await enqueueMessage(tx, {
    tenantId,
    key: `thanks/${thanksId}`,
    kind: 'thanks',
    recipientId: personId,
    payload: { thanksId },
    attention: 'request',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  })
}

async function requireSharedGroup(context: ActorContext, personId: string, groupId: string): Promise<void> {
  const { items } = await readSharedGroups(context, { personId })
  if (!items.some(({ id }) => id === groupId)) throw invalidField('groupId', 'Choose a group of both.')
}
