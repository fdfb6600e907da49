import type { ActorContext } from '../../context.ts'
import { activePeople, type PersonRow } from '../../db/people.ts'

export type Colleague = Pick<
  PersonRow,
  'person_id' | 'display_name' | 'title' | 'department' | 'office' | 'user_principal_name'
>

/**
 * For each of the people somebody of the actor's network who works with them: the same manager, or one is the
 * other's. The directory shows that to everybody; who else knows whom is private, and no suggestion may tell it.
 */
export async function readColleaguesInCommon(
  context: ActorContext,
  personIds: readonly string[],
): Promise<Map<string, Colleague>> {
  if (personIds.length === 0) return new Map()
  const rows = await activePeople(context)
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.tenant_id', '=', 'people.tenant_id')
        .onRef('contacts.other_id', '=', 'people.person_id')
        .on('contacts.person_id', '=', context.actor.personId),
    )
    .innerJoin('people as candidate', (join) =>
      join
        .onRef('candidate.tenant_id', '=', 'people.tenant_id')
        .on((on) =>
          on.or([
            on('candidate.manager_id', '=', on.ref('people.manager_id')),
            on('candidate.manager_id', '=', on.ref('people.person_id')),
            on('people.manager_id', '=', on.ref('candidate.person_id')),
          ]),
        ),
    )
    .where('candidate.person_id', 'in', personIds)
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department', 'people.office'])
    .select(['people.user_principal_name', 'candidate.person_id as candidate_id'])
    .orderBy('people.folded_name', 'desc')
    .execute()
  return new Map(rows.map(({ candidate_id: candidateId, ...person }) => [candidateId, person]))
}
