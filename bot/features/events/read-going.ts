import type { ActorContext } from '../../context.ts'
import { knownPeople } from '../../db/known-people.ts'
import { activePeople, isSuggestible, withProfile, type PersonRow } from '../../db/people.ts'
import { mayBeSeen } from '../../db/visible-going.ts'

/** Of a town hall with thousands, this many are looked at. */
const MOST_GOING = 500

export type Goer = PersonRow & {
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

/** Everybody else who is going, those the viewer knows first, then by name. */
export async function readGoing(
  context: ActorContext,
  occurrence: { event_id: string; starts_at: Date },
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
  return await withProfile(activePeople(context))
    .select((query) => [
      query('people.person_id', 'in', knownPeople(tx, actor.personId)).as('is_known'),
      query('people.person_id', 'in', avoided).as('is_avoided'),
      isSuggestible(now).as('is_suggestible'),
    ])
    .$castTo<Goer>()
    .where('people.person_id', '<>', actor.personId)
    .where('people.person_id', 'in', (query) =>
      query
        .selectFrom('rsvps')
        .select('rsvps.person_id')
        .where('rsvps.event_id', '=', occurrence.event_id)
        .where('rsvps.starts_at', '=', occurrence.starts_at)
        .where('rsvps.answer', '=', 'going')
        .where(mayBeSeen(actor)),
    )
    .orderBy('is_known', (order) => order.desc())
    .orderBy('people.folded_name')
    .limit(MOST_GOING)
    .execute()
}
