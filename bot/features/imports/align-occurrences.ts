import { horizon } from '../../calendar/horizon.ts'
import { occurrencesOf, type Scheduled } from '../../calendar/occurrences-of.ts'
import { insertRows } from '../../db/insert-rows.ts'
import type { ImportContext } from './report.ts'

/**
 * Makes the dates within the horizon those of the event. A date that stays is not touched, because
 * people's answers hang on it; a date that is gone takes its answers with it. One that was cancelled here stays
 * for those who meant to come.
 */
export async function alignOccurrences({ tx, tenantId, now }: ImportContext, event: Scheduled): Promise<void> {
  const period = horizon(now)
  const wanted = new Map(occurrencesOf(event, period).map((occurrence) => [occurrence.startsAt.getTime(), occurrence]))
  const present = await tx
    .selectFrom('occurrences')
    .select(['starts_at', 'ends_at', 'cancelled_at'])
    .where('event_id', '=', event.event_id)
    .where('ends_at', '>=', period.from)
    .execute()
  const gone = present
    .filter(({ starts_at, cancelled_at }) => cancelled_at === null && !wanted.has(starts_at.getTime()))
    .map(({ starts_at }) => starts_at)
  if (gone.length > 0) {
    await tx.deleteFrom('occurrences').where('event_id', '=', event.event_id).where('starts_at', 'in', gone).execute()
  }
  for (const { starts_at, ends_at } of present) {
    const { endsAt = ends_at } = wanted.get(starts_at.getTime()) ?? {}
    wanted.delete(starts_at.getTime())
    if (endsAt.getTime() === ends_at.getTime()) continue
    await tx
      .updateTable('occurrences')
      .set({ ends_at: endsAt })
      .where('event_id', '=', event.event_id)
      .where('starts_at', '=', starts_at)
      .execute()
  }
  await insertRows(
    tx,
    'occurrences',
    [...wanted.values()].map(({ startsAt, endsAt }) => ({
      tenant_id: tenantId,
      event_id: event.event_id,
      starts_at: startsAt,
      ends_at: endsAt,
    })),
  )
}
