import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { awayPeople, comparedColumns, isSuggestible, type ComparedPerson } from '../../db/people.ts'
import { mayBeSeenAt } from '../../db/visible-going.ts'

/** Of a town hall with thousands, this many are looked at. */
const MOST_GOING = 500

export type Goer = ComparedPerson & {
  /** Met, or kept as a contact. */
  is_known: boolean
  /** One of the two wishes not to be paired: such people are never suggested to each other. */
  is_avoided: boolean
  is_suggestible: boolean
}

/** Somebody to meet there. */
export function isToMeet(goer: Goer): boolean {
  return goer.is_suggestible && !goer.is_known && !goer.is_avoided
}

/** Everybody else who is going, or the first so many: those the viewer knows first, then by name. */
export async function readGoing(
  context: ActorContext,
  occurrence: { event_id: string; starts_at: Date },
  most = MOST_GOING,
): Promise<Goer[]> {
  const { tx, actor, now } = context
  const avoided = tx
    .selectFrom('never_pairs')
    .select('never_pairs.other_id')
    .where('never_pairs.person_id', '=', actor.personId)
    .union(
      tx
        .selectFrom('never_pairs')
        .select('never_pairs.person_id as other_id')
        .where('never_pairs.other_id', '=', actor.personId),
    )
  return await tx
    .selectFrom(chooseGoing(context, occurrence).limit(most).as('going'))
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'going.tenant_id').onRef('people.person_id', '=', 'going.person_id'),
    )
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'going.tenant_id').onRef('profiles.person_id', '=', 'going.person_id'),
    )
    .select(comparedColumns)
    .select((query) => [
      'going.is_known',
      query('people.person_id', 'in', avoided).as('is_avoided'),
      isSuggestible(now).as('is_suggestible'),
    ])
    .$castTo<Goer>()
    .orderBy('is_known', (order) => order.desc())
    .orderBy('people.folded_name')
    .execute()
}

/** Whom the viewer knows, then who was first to say so. */
function chooseGoing(context: ActorContext, occurrence: { event_id: string; starts_at: Date }) {
  const { tx, actor } = context
  return tx
    .selectFrom('rsvps')
    .select(['rsvps.tenant_id', 'rsvps.person_id'])
    .select((query) => query('rsvps.person_id', 'in', knownPeople(tx, actor.personId)).as('is_known'))
    .where('rsvps.event_id', '=', occurrence.event_id)
    .where('rsvps.starts_at', '=', occurrence.starts_at)
    .where('rsvps.answer', '=', 'going')
    .where('rsvps.person_id', '<>', actor.personId)
    .where('rsvps.person_id', 'not in', awayPeople(context))
    .where(mayBeSeenAt([occurrence.event_id], actor))
    .orderBy('is_known', (order) => order.desc())
    .orderBy('rsvps.answered_at')
    .orderBy('rsvps.person_id')
}
