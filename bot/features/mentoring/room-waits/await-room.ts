import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { activePeople, readActivePeople, toSummary } from '../../../db/people.ts'

/**
 * Asks to be told when one of these mentors has room. Who asks first is told first; asking again keeps the
 * place in line. People who do not mentor are passed over.
 */
export async function awaitRoom(context: ActorContext, mentorIds: readonly string[]): Promise<void> {
  const { tx, tenantId, actor, now } = context
  const mentors = await activePeople(context)
    .select('people.person_id')
    .where('people.person_id', 'in', mentorIds)
    .where('people.person_id', '<>', actor.personId)
    .where('profiles.open_to_mentoring', '=', true)
    .execute()
  if (mentors.length === 0) return
  await tx
    .insertInto('room_waits')
    .values(
      mentors.map(({ person_id }) => ({
        tenant_id: tenantId,
        mentor_id: person_id,
        mentee_id: actor.personId,
        since: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The actor need not hear any more when this mentor has room. */
export async function stopAwaiting({ tx, actor }: ActorContext, mentorId: string): Promise<void> {
  await tx.deleteFrom('room_waits').where('mentor_id', '=', mentorId).where('mentee_id', '=', actor.personId).execute()
}

/** The mentors of whom the actor would like to hear, the longest awaited first. */
export async function readAwaited(context: ActorContext): Promise<PersonSummary[]> {
  const waits = await context.tx
    .selectFrom('room_waits')
    .select('mentor_id')
    .where('mentee_id', '=', context.actor.personId)
    .orderBy('since')
    .orderBy('mentor_id')
    .execute()
  const people = await readActivePeople(
    context,
    waits.map(({ mentor_id }) => mentor_id),
  )
  const byId = new Map(people.map((person) => [person.person_id, toSummary(person)]))
  return waits.flatMap(({ mentor_id }) => byId.get(mentor_id) ?? [])
}
