import type { ActorContext } from '../../context.ts'
import { lockOwnContact } from './store.ts'

interface Note {
  text: string
}

/**
 * What the actor has noted about a contact. Nothing else reads a note: no list, card, log or search.
 *
 * @throws AppError `not-found` where the person is no contact of the actor.
 */
export async function readNote(context: ActorContext, { personId: otherId }: { personId: string }): Promise<Note> {
  await lockOwnContact(context, otherId)
  const { note } = await context.tx
    .selectFrom('contacts')
    .select('note')
    .where('person_id', '=', context.actor.personId)
    .where('other_id', '=', otherId)
    .executeTakeFirstOrThrow()
  return { text: note }
}

/** @throws AppError `not-found` where the person is no contact of the actor. */
export async function writeNote(
  context: ActorContext,
  { personId: otherId, text }: { personId: string } & Note,
): Promise<Note> {
  await lockOwnContact(context, otherId)
  await context.tx
    .updateTable('contacts')
    .set({ note: text })
    .where('person_id', '=', context.actor.personId)
    .where('other_id', '=', otherId)
    .execute()
  return { text }
}
