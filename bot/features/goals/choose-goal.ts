import { goalLadder } from '../../../shared/goals/ladder.ts'
import type { Goal, Week } from '../../../shared/goals/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readWeek } from './read-week.ts'
import { writeSteps } from './store.ts'

/** The steps of the actor's weeks from this one on, up the ladder; no step at all is a choice, too. */
export async function chooseGoal(context: ActorContext, { steps }: Goal): Promise<Week> {
  await writeSteps(
    context,
    goalLadder.filter((step) => steps.includes(step)),
  )
  return await readWeek(context, await readActivePerson(context, context.actor.personId))
}
