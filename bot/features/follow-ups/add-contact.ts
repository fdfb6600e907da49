import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { ActorContext } from '../../context.ts'
import { ensureContact } from '../../db/contacts.ts'
import { readActivePerson } from '../../db/people.ts'

/**
 * Puts a colleague into the actor's network. Somebody who is in it already stays as they are.
 *
 * @throws AppError `not-found` where nobody active has this id; `invalid-input` for oneself.
 */
export async function addContact(context: ActorContext, otherId: string): Promise<void> {
  if (otherId === context.actor.personId) throw invalidField('personId', 'Nobody is a contact of their own.')
  await readActivePerson(context, otherId)
  await ensureContact(context, context.actor.personId, otherId)
}
