import type { Context } from '../../context.ts'
import type { Occurrence } from './places.ts'

/** More moves of one date than anybody makes. */
const MOST_MOVES = 50

/** Where a date is by now: what was sent or copied before it was moved still means the same date. */
export async function whereNow({ tx }: Context, at: Occurrence): Promise<Occurrence> {
  let current = at
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const moved = await tx
      .selectFrom('occurrence_moves')
      .select(['to_event_id', 'to_starts_at'])
      .where('event_id', '=', current.eventId)
      .where('starts_at', '=', current.startsAt)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('occurrences')
              .select('occurrences.event_id')
              .whereRef('occurrences.event_id', '=', 'occurrence_moves.event_id')
              .whereRef('occurrences.starts_at', '=', 'occurrence_moves.starts_at'),
          ),
        ),
      )
      .executeTakeFirst()
    if (moved === undefined) return current
    current = { eventId: moved.to_event_id, startsAt: moved.to_starts_at }
  }
  return current
}
