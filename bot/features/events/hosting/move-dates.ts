import { sql, type Selectable } from 'kysely'
import type { Context } from '../../../context.ts'
import type { RsvpTable } from '../../../db/event-schema.ts'
import { insertRows } from '../../../db/insert-rows.ts'
import type { Occurrence } from '../places.ts'

export interface Move {
  from: Occurrence
  to: Occurrence
}

/**
 * Takes people's answers along with dates that have moved, and remembers where each has gone. They are
 * lifted out all at once and set down again: dates of a series may move onto each other's places.
 *
 * The dates moved to must be there; those moved from go once `answers` are out.
 */
export async function moveDates(context: Context, moves: readonly Move[], writeDates: () => Promise<void>) {
  const { tx, tenantId } = context
  const lifted: { move: Move; answers: Selectable<RsvpTable>[] }[] = []
  for (const move of moves) {
    const answers = await tx
      .deleteFrom('rsvps')
      .where('event_id', '=', move.from.eventId)
      .where('starts_at', '=', move.from.startsAt)
      .returningAll()
      .execute()
    lifted.push({ move, answers })
  }
  await writeDates()
  await insertRows(
    tx,
    'rsvps',
    lifted.flatMap(({ move: { to }, answers }) =>
      answers.map((answer) => ({
        ...answer,
        event_id: to.eventId,
        starts_at: to.startsAt,
        // Another day has another day before.
        reminder_planned_at: null,
      })),
    ),
  )
  for (const { from, to } of moves) {
    await tx
      .insertInto('occurrence_moves')
      .values({
        tenant_id: tenantId,
        event_id: from.eventId,
        starts_at: from.startsAt,
        to_event_id: to.eventId,
        to_starts_at: to.startsAt,
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'event_id', 'starts_at']).doUpdateSet({
          to_event_id: sql`excluded.to_event_id`,
          to_starts_at: sql`excluded.to_starts_at`,
        }),
      )
      .execute()
  }
}
