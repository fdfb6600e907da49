import { AppError } from '../../../shared/errors/app-error.ts'
import type { NeverPairs } from '../../../shared/privacy/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople, readActivePerson, toSummary } from '../../db/people.ts'

/** Whom the actor would rather not be paired with; nobody else ever reads it. */
export async function readNeverPairs(context: ActorContext): Promise<NeverPairs> {
  const people = await activePeople(context)
    .innerJoin('never_pairs', (join) =>
      join
        .onRef('never_pairs.tenant_id', '=', 'people.tenant_id')
        .onRef('never_pairs.other_id', '=', 'people.person_id'),
    )
    .select(['people.person_id', 'display_name', 'title', 'department', 'office'])
    .where('never_pairs.person_id', '=', context.actor.personId)
    .orderBy('folded_name')
    .execute()
  return { people: people.map(toSummary) }
}

/**
 * From the next match on the two are kept apart by every programme. Twice is once.
 *
 * @throws AppError `invalid-input` for oneself, `not-found` for somebody who is not there.
 */
export async function addNeverPair(context: ActorContext, { personId }: { personId: string }): Promise<NeverPairs> {
  const { tx, tenantId, actor } = context
  if (personId === actor.personId) throw new AppError('invalid-input', { detail: 'Nobody is paired with themselves' })
  const other = await readActivePerson(context, personId)
  await tx
    .insertInto('never_pairs')
    .values({ tenant_id: tenantId, person_id: actor.personId, other_id: other.person_id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return await readNeverPairs(context)
}

export async function removeNeverPair(context: ActorContext, { personId }: { personId: string }): Promise<NeverPairs> {
  await context.tx
    .deleteFrom('never_pairs')
    .where('person_id', '=', context.actor.personId)
    .where('other_id', '=', personId)
    .execute()
  return await readNeverPairs(context)
}
