import { messagesFor } from '../../../shared/i18n/messages.ts'
import { readActivePerson, toSummary } from '../../db/people.ts'
import type { Handler } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { queryPeople } from './people-query.ts'
import { explain } from './reasons.ts'

/** The handler throws AppError `invalid-input` for a foreign cursor. */
export function createSearchPeople(indexes: SearchIndexes): Handler<'searchPeople'> {
  return async (context, { cursor, size, ...filters }) => {
    const viewer = await readActivePerson(context, context.actor.personId)
    const { people: index } = await indexes.read(context)
    const query = { ...filters, after: readCursor(cursor), count: size }
    const { people, total, match, next } = await queryPeople(context, { index, viewer }, query)
    const reasonFor = explain(messagesFor(viewer.preferred_language), viewer, query)
    return {
      items: people.map((person) => ({ person: toSummary(person), reason: reasonFor(person) })),
      nextCursor: writeCursor(next),
      total,
      match,
    }
  }
}
