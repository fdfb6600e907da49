import { startOfLocalWeek } from '../../../shared/attention/decide.ts'
import type { GoalStep, Week } from '../../../shared/goals/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readWeek } from './read-week.ts'
import { deleteTick, writeTick } from './store.ts'

/** Ticks a step of this week by hand, or takes that back; what Hallway saw happen stays ticked. */
export async function tickStep(
  context: ActorContext,
  { step, done }: { step: GoalStep; done: boolean },
): Promise<Week> {
  const person = await readActivePerson(context, context.actor.personId)
  const weekOf = localDate(startOfLocalWeek(context.now, person.time_zone), person.time_zone)
  if (done) await writeTick(context, weekOf, step)
  else await deleteTick(context, weekOf, step)
  return await readWeek(context, person)
}
