import { sql } from 'kysely'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { occurrenceRows, type OccurrenceRow } from './occurrences.ts'

const AHEAD_MS = 14 * 86_400_000
/** Enough to find a few events among, though one of them may come every day. */
const MOST_CANDIDATES = 60

/**
 * The next events of a fortnight, in order of time: first of all those the viewer means to come to
 * and those of the viewer's groups, then others. A recurring event appears once.
 */
export async function findComingUp(context: ActorContext, viewer: PersonRow, limit: number): Promise<OccurrenceRow[]> {
  // A whole day is kept at UTC midnight of its date, and is still to come while that day lasts.
  const today = new Date(localDate(context.now, viewer.time_zone))
  const candidates = await occurrenceRows(context)
    .where((where) =>
      where.or([
        where('occurrences.starts_at', '>=', context.now),
        where.and([where('events.all_day', '=', true), where('occurrences.starts_at', '>=', today)]),
      ]),
    )
    // The index begins here, and not with all that is over.
    .where('occurrences.starts_at', '>=', today < context.now ? today : context.now)
    .where('occurrences.starts_at', '<', new Date(context.now.getTime() + AHEAD_MS))
    .where(takesPlace)
    .where('mine.answer', 'is distinct from', 'no')
    .orderBy(sql`(mine.answer IS NOT NULL OR membership.person_id IS NOT NULL)`, (order) => order.desc())
    .orderBy('occurrences.starts_at')
    .limit(MOST_CANDIDATES)
    .execute()
  const once = candidates.filter(
    (row, index) => candidates.findIndex((earlier) => earlier.event_id === row.event_id) === index,
  )
  return once.slice(0, limit).toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime())
}
