import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { MentorCard } from '../../../shared/mentoring/schemas.ts'
import { readActivePerson, toSummary, type PersonRow } from '../../db/people.ts'
import type { Handler } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readFacets } from './facets.ts'
import { queryPeople, type FoundPerson } from './people-query.ts'
import { explain, meetsWish, topicsOf } from './reasons.ts'

/** The handler throws AppError `invalid-input` for a foreign cursor. */
export function createSearchMentors(indexes: SearchIndexes): Handler<'searchMentors'> {
  return async (context, { cursor, size, ...filters }) => {
    const viewer = await readActivePerson(context, context.actor.personId)
    const current = await indexes.read(context)
    const query = { ...filters, mentor: true, countsRoom: true, after: readCursor(cursor), count: size }
    const found = await queryPeople(context, { index: current.people, viewer }, query)
    const reasonFor = explain(messagesFor(viewer.preferred_language), viewer, query)
    return {
      items: found.people.map((mentor) => toMentorCard(viewer, mentor, reasonFor(mentor))),
      nextCursor: writeCursor(found.next),
      total: found.total,
      match: found.match,
      withRoom: found.withRoom,
      facets: readFacets(current, viewer.person_id),
    }
  }
}

function toMentorCard(viewer: PersonRow, mentor: FoundPerson, reason: string | null): MentorCard {
  return {
    person: toSummary(mentor),
    languages: mentor.languages,
    topics: topicsOf(mentor).map((name) => ({ name, meetsMyWish: meetsWish(viewer, name) })),
    room: {
      capacity: mentor.mentor_capacity,
      taken: mentor.running_mentorships,
      placeExpectedOn: mentor.place_expected_on,
    },
    reason,
  }
}
