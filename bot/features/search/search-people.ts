import type { Output, ParsedInput } from '../../../shared/api/contract.ts'
import { PAGE_SIZE } from '../../../shared/api/page.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toSummary } from '../../db/people.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { queryPeople } from './people-query.ts'
import { reasonFor } from './reasons.ts'

/** @throws AppError `invalid-input` for a foreign cursor. */
export async function searchPeople(
  context: ActorContext,
  { cursor, ...filters }: ParsedInput<'searchPeople'>,
): Promise<Output<'searchPeople'>> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(viewer.preferred_language)
  const skip = readCursor(cursor)
  const { people, total } = await queryPeople(context, viewer, {
    ...filters,
    mentorsOnly: false,
    skip,
    count: PAGE_SIZE,
  })
  return {
    items: people.map((person) => ({ person: toSummary(person), reason: reasonFor(messages, viewer, person) })),
    nextCursor: skip + people.length < total ? writeCursor(skip + people.length) : null,
    total,
    match: 'all',
  }
}
