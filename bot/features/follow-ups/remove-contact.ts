import type { ActorContext } from '../../context.ts'

/** Takes somebody out of the actor's network, with the note and the promise. Doing so twice does it once. */
export async function removeContact({ tx, actor }: ActorContext, otherId: string): Promise<void> {
  await tx.deleteFrom('contacts').where('person_id', '=', actor.personId).where('other_id', '=', otherId).execute()
}
