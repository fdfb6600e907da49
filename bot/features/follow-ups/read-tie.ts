import type { Tie } from '../../../shared/follow-ups/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readBetween } from './read-between.ts'
import { readContacts } from './read-contacts.ts'

/**
 * How the actor stands with one colleague.
 *
 * @throws AppError `not-found` where nobody active has this id.
 */
export async function readTie(context: ActorContext, { personId }: { personId: string }): Promise<Tie> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const other = await readActivePerson(context, personId)
  const [row] = await readContacts(context, viewer, personId)
  return { contact: row?.contact ?? null, between: await readBetween(context, viewer, other) }
}
