import { AppError } from '../../../../shared/errors/app-error.ts'
import type { CalendarFile } from '../../../../shared/events/schemas.ts'
import { writeCalendar } from '../../../calendar/write-calendar.ts'
import type { ActorContext } from '../../../context.ts'
import { whereNow } from '../where-now.ts'
import { entryRows, toEntry } from './entries.ts'

const LONGEST_NAME = 60

/**
 * One date as a file that calendars open.
 *
 * @throws AppError `not-found`.
 */
export async function readEventFile(
  context: ActorContext,
  key: { eventId: string; startsAt: string },
): Promise<CalendarFile> {
  const at = await whereNow(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  const row = await entryRows(context, context.actor.personId)
    .where('occurrences.event_id', '=', at.eventId)
    .where('occurrences.starts_at', '=', at.startsAt)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', { detail: `No event ${key.eventId} at ${key.startsAt}` })
  return { name: `${fileName(row.title)}.ics`, text: writeCalendar(row.title, [toEntry(row)]) }
}

/** What no file system refuses. */
function fileName(title: string): string {
  const plain = title.replaceAll(/[^\p{L}\p{N} -]+/gu, ' ').replaceAll(/\s+/g, ' ')
  return [...plain].slice(0, LONGEST_NAME).join('').trim() || 'event'
}
