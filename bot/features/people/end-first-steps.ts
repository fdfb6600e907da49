import type { Me } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readMe } from './read-me.ts'

/** The first steps are finished, or skipped for now: they are not offered again. */
export async function endFirstSteps(context: ActorContext): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({ first_steps_ended_at: context.now })
    .where('person_id', '=', context.actor.personId)
    .where('first_steps_ended_at', 'is', null)
    .execute()
  return await readMe(context)
}
