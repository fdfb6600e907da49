import { horizon } from '../../calendar/horizon.ts'
import { occurrencesOf } from '../../calendar/occurrences-of.ts'
import type { Context } from '../../context.ts'

const ROWS_AT_ONCE = 1_000

/** Writes the dates that have come into the horizon since yesterday. Dates that are past stay. */
export async function extendOccurrences({ tx, tenantId, now }: Context): Promise<void> {
  const period = { from: now, to: horizon(now).to }
  const events = await tx
    .selectFrom('events')
    .select(['event_id', 'local_start', 'duration_minutes', 'time_zone', 'rrule', 'excluded_starts'])
    .where('cancelled_at', 'is', null)
    .execute()
  const rows = events.flatMap((event) =>
    occurrencesOf(event, period).map(({ startsAt, endsAt }) => ({
      tenant_id: tenantId,
      event_id: event.event_id,
      starts_at: startsAt,
      ends_at: endsAt,
    })),
  )
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await tx
      .insertInto('occurrences')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
