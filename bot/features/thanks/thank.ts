import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { ThankInput } from '../../../shared/thanks/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { resetClock } from '../../db/contacts.ts'
import { enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'

/**
 * Thanks a colleague in one line, for the two of them alone. To the giver it counts as a contact.
 *
 * @throws AppError `not-found` where nobody active has this id; `invalid-input` for oneself.
 */
export async function thank(context: ActorContext, { thanksId, personId, line }: ThankInput): Promise<void> {
  const { tx, tenantId, actor, now } = context
  if (personId === actor.personId) throw invalidField('personId', 'Thank a colleague.')
  await readActivePerson(context, personId)
  const added = await tx
    .insertInto('thanks')
    .values({
      tenant_id: tenantId,
      thanks_id: thanksId,
      person_id: actor.personId,
      other_id: personId,
      line,
      thanked_at: now,
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
