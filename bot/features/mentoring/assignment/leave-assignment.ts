import type { MyAssignment } from '../../../../shared/mentoring/assignment.ts'
import type { ActorContext } from '../../../context.ts'
import { readMyAssignment } from './read-my-assignment.ts'
import { findOpenForJoining } from './store.ts'

/** Takes no part any more; twice is once. What was released stays, and a request is withdrawn like any other. */
export async function leaveAssignment(context: ActorContext): Promise<MyAssignment> {
  const assignment = await findOpenForJoining(context)
  if (assignment !== undefined) {
    await context.tx
      .deleteFrom('mentoring_joins')
      .where('assignment_id', '=', assignment.assignment_id)
      .where('person_id', '=', context.actor.personId)
      .execute()
  }
  return await readMyAssignment(context)
}
