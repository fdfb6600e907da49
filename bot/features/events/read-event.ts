import { AppError } from '../../../shared/errors/app-error.ts'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toFacts, toSummary, type PersonRow } from '../../db/people.ts'
import { occurrenceRows } from './occurrences.ts'
import { readGoing } from './read-going.ts'
import { toCards } from './to-cards.ts'

const MOST_NOT_MET = 5
const MOST_KNOWN = 50

/**
 * One date of an event, with who is going: people to meet there, each with a true reason, and people
 * the viewer knows.
 *
 * @throws AppError `not-found`.
 */
export async function readEvent(
  context: ActorContext,
  key: { eventId: string; startsAt: string },
): Promise<EventDetail> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const row = await occurrenceRows(context)
    .where('occurrences.event_id', '=', key.eventId)
    .where('occurrences.starts_at', '=', new Date(key.startsAt))
    .executeTakeFirst()
  const [card] = row === undefined ? [] : await toCards(context, viewer, [row])
  if (row === undefined || card === undefined) {
    throw new AppError('not-found', { detail: `No event ${key.eventId} at ${key.startsAt}` })
  }
  const going = await readGoing(context, row)
  return {
    ...card,
    description: row.description,
    joinUrl: row.join_url,
    goingNotMet: suggest(
      viewer,
      going.filter((person) => !person.is_known && !person.is_avoided),
    ),
    goingKnown: going
      .filter((person) => person.is_known)
      .slice(0, MOST_KNOWN)
      .map(toSummary),
  }
}

/** Those with most in common first; somebody without shared ground is no suggestion. */
function suggest(viewer: PersonRow, people: readonly PersonRow[]): EventDetail['goingNotMet'] {
  const words = messagesFor(viewer.preferred_language).ground
  const mine = toFacts(viewer)
  return people
    .map((person) => ({ person, ground: sharedGround(mine, toFacts(person)) }))
    .toSorted((a, b) => b.ground.length - a.ground.length)
    .flatMap(({ person, ground: [strongest] }) =>
      strongest === undefined
        ? []
        : [{ person: toSummary(person), reason: words.sentence(strongest, person.display_name) }],
    )
    .slice(0, MOST_NOT_MET)
}
