import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { EventTable } from '../../bot/db/event-schema.ts'
import type { TestHallway } from './hallway.ts'

type EventOptions = { title: string; startsAt: string; minutes?: number } & Partial<
  Pick<
    Insertable<EventTable>,
    'description' | 'place' | 'join_url' | 'group_id' | 'host_id' | 'capacity' | 'cancelled_at' | 'rrule' | 'all_day'
  >
>

/** One date of an event, as the API names it. */
export interface TestOccurrence {
  eventId: string
  startsAt: string
}

/** An event with a single date; `alsoAt` adds further dates of a series. */
export async function addEvent(
  hallway: TestHallway,
  { title, startsAt, minutes = 60, ...columns }: EventOptions,
  alsoAt: readonly string[] = [],
): Promise<TestOccurrence> {
  const id = randomUUID()
  const tenant_id = hallway.tenantId
  await hallway.database.withTenant(tenant_id, async (tx) => {
    await tx
      .insertInto('events')
      .values({
        tenant_id,
        event_id: id,
        uid: id,
        title,
        description: '',
        local_start: startsAt.slice(0, 19),
        duration_minutes: minutes,
        time_zone: 'UTC',
        ...columns,
      })
      .execute()
    const starts = [startsAt, ...alsoAt].map((text) => new Date(text))
    await tx
      .insertInto('occurrences')
      .values(
        starts.map((start) => ({
          tenant_id,
          event_id: id,
          starts_at: start,
          ends_at: new Date(start.getTime() + minutes * 60_000),
        })),
      )
      .execute()
  })
  return { eventId: id, startsAt: new Date(startsAt).toISOString() }
}
