import type { Output, ParsedInput } from '../../../shared/api/contract.ts'
import { PAGE_SIZE } from '../../../shared/api/page.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { MentorCard } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toSummary, type PersonRow } from '../../db/people.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readFacets } from './facets.ts'
import { queryPeople, type FoundPerson } from './people-query.ts'
import { meetsWish, reasonFor, topicsOf } from './reasons.ts'

/** @throws AppError `invalid-input` for a foreign cursor. */
export async function searchMentors(
  context: ActorContext,
  { cursor, ...filters }: ParsedInput<'searchMentors'>,
): Promise<Output<'searchMentors'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const skip = readCursor(cursor)
  const found = await queryPeople(context, viewer, { ...filters, mentorsOnly: true, skip, count: PAGE_SIZE })
  const next = skip + found.people.length
  return {
    items: found.people.map((mentor) => toMentorCard(messages, viewer, mentor)),
    nextCursor: next < found.total ? writeCursor(next) : null,
    total: found.total,
    match: 'all',
    withRoom: found.withRoom,
    facets: await readFacets(context),
  }
}

function toMentorCard(messages: Messages, viewer: PersonRow, mentor: FoundPerson): MentorCard {
  return {
    person: toSummary(mentor),
    languages: mentor.languages,
    topics: topicsOf(mentor).map((name) => ({ name, meetsMyWish: meetsWish(viewer, name) })),
    room: { capacity: mentor.mentor_capacity, taken: mentor.running_mentorships },
    reason: reasonFor(messages, viewer, mentor),
  }
}
