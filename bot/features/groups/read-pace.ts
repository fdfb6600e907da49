import { sql } from 'kysely'
import { SMALLEST_COUNT } from '../../../shared/groups/departments.ts'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import type { Context } from '../../context.ts'
import { takesPlace } from '../../db/takes-place.ts'

const WEEKS = 4
const DAY_MS = 86_400_000

/** What being in the group takes, by what it has planned, and how many joined lately. */
export async function readPace(context: Context, groupId: string, joined: number): Promise<GroupDetail['pace']> {
  const { events, minutes } = await readPlanned(context, groupId)
  return {
    eventsInFourWeeks: events,
    minutesAWeek: Math.round(minutes / WEEKS),
    // Of few people it would say who.
    joinedThisYear: joined < SMALLEST_COUNT ? null : joined,
  }
}

/** A whole day takes nobody a whole day: it counts as an event alone. */
async function readPlanned({ tx, now }: Context, groupId: string) {
  return await tx
    .selectFrom('occurrences')
    .innerJoin('events', (join) =>
      join
        .onRef('events.tenant_id', '=', 'occurrences.tenant_id')
        .onRef('events.event_id', '=', 'occurrences.event_id'),
    )
    .where('events.group_id', '=', groupId)
    .where(takesPlace)
    .where('occurrences.starts_at', '>', now)
    .where('occurrences.starts_at', '<', new Date(now.getTime() + WEEKS * 7 * DAY_MS))
    .select((query) => [
      query.fn.countAll<number>().as('events'),
      sql<number>`coalesce(sum(events.duration_minutes) FILTER (WHERE NOT events.all_day), 0)::integer`.as('minutes'),
    ])
    .executeTakeFirstOrThrow()
}
