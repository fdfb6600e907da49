import { AppError } from '../../../shared/errors/app-error.ts'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson, toFacts, toSummary, type PersonRow } from '../../db/people.ts'
import { isHostedBy, readCoHostIds } from './hosting/hosted-event.ts'
import { describedRows, type OccurrenceRow } from './occurrences.ts'
import { isToMeet, readGoing, type Goer } from './read-going.ts'
import { readOverlaps } from './read-overlaps.ts'
import { toCards } from './to-cards.ts'
import { whereNow } from './where-now.ts'

const MOST_NOT_MET = 5
const MOST_KNOWN = 50
/** Enough to find people to meet among, few enough to compare for each who looks at the page. */
const MOST_COMPARED = 200

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
  const at = await whereNow(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  const row = await describedRows(context)
    .select(isHostedBy(context.actor.personId).as('is_hosted'))
    .where('occurrences.event_id', '=', at.eventId)
    .where('occurrences.starts_at', '=', at.startsAt)
    .executeTakeFirst()
  const [card] = row === undefined ? [] : await toCards(context, viewer, [row])
  if (row === undefined || card === undefined) {
    throw new AppError('not-found', { detail: `No event ${key.eventId} at ${key.startsAt}` })
  }
  const going = await readGoing(context, row, MOST_COMPARED)
  const coHosts = await readCoHosts(context, at.eventId)
  return {
    ...card,
    description: row.description,
    joinUrl: row.join_url,
    goingNotMet: suggest(viewer, going.filter(isToMeet)),
    goingKnown: going
      .filter((person) => person.is_known)
      .slice(0, MOST_KNOWN)
      .map(toSummary),
    coHosts,
    mayEdit: Boolean(row.is_hosted),
    hosting: hostingOf(context, row, coHosts),
    hostWanted: Boolean(row.is_host_wanted) && (row.my_answer === 'going' || row.my_answer === 'maybe'),
    overlaps: await readOverlaps(context, row),
    recap: recapOf(context, row),
  }
}

async function readCoHosts(context: ActorContext, eventId: string): Promise<EventDetail['coHosts']> {
  const people = await readActivePeople(context, await readCoHostIds(context, eventId))
  return people.map(toSummary).toSorted((a, b) => a.name.localeCompare(b.name))
}

function hostingOf(
  { actor }: ActorContext,
  row: OccurrenceRow,
  coHosts: EventDetail['coHosts'],
): EventDetail['hosting'] {
  if (row.host_id === actor.personId) return 'host'
  return coHosts.some((person) => person.id === actor.personId) ? 'co-host' : null
}

function recapOf({ now }: ActorContext, row: OccurrenceRow): EventDetail['recap'] {
  if (row.my_answer !== 'going' || row.cancelled_at !== null || row.ends_at > now) return null
  return row.my_recap ?? 'open'
}

/** Those with most in common first; somebody without shared ground is no suggestion. */
function suggest(viewer: PersonRow, people: readonly Goer[]): EventDetail['goingNotMet'] {
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
