import type { HiddenPeople } from '../../../shared/home/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople, toSummary } from '../../db/people.ts'

/** Whom the actor does not want to see suggested ever, by name; "Not now" ends by itself. */
export async function readHiddenPeople(context: ActorContext): Promise<HiddenPeople> {
  const people = await activePeople(context)
    .innerJoin('hidden_suggestions', (join) =>
      join
        .onRef('hidden_suggestions.tenant_id', '=', 'people.tenant_id')
        .onRef('hidden_suggestions.other_id', '=', 'people.person_id'),
    )
    .select(['people.person_id', 'display_name', 'title', 'department', 'office'])
    .where('hidden_suggestions.person_id', '=', context.actor.personId)
    .where('hidden_suggestions.until', 'is', null)
    .orderBy('folded_name')
    .execute()
  return { people: people.map(toSummary) }
}

/** They may be suggested again from now on. */
export async function suggestAgain(context: ActorContext, { personId }: { personId: string }): Promise<HiddenPeople> {
  await context.tx
    .deleteFrom('hidden_suggestions')
    .where('person_id', '=', context.actor.personId)
    .where('other_id', '=', personId)
    .execute()
  return await readHiddenPeople(context)
}
