import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readRequestOf } from './store.ts'
import { findTimesForBoth } from './times-for-both.ts'

/** @throws AppError `not-found` for strangers, and where one of the two has left. */
export async function suggestFirstTimes(context: ActorContext, requestId: string): Promise<{ times: string[] }> {
  const row = await readRequestOf(context, requestId, context.actor.personId)
  const mentor = await readActivePerson(context, row.mentor_id)
  const mentee = await readActivePerson(context, row.mentee_id)
  const times = await findTimesForBoth(context, mentor, mentee)
  return { times: times.map((time) => time.toISOString()) }
}
