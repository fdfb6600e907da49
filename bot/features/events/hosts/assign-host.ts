import { sql } from 'kysely'
import type { AttentionClass } from '../../../../shared/attention/classes.ts'
import type { Context } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import { isActive } from '../../../db/people.ts'
import type { EventRow } from '../hosting/hosted-event.ts'

/**
 * Finds somebody else to host an event, whose lock is held: the first co-host, else who has led its group the
 * longest; nobody who has declined. They are told and may decline. Where there is nobody, whoever means to
 * come is asked, once.
 */
export async function assignHost(context: Context, event: EventRow): Promise<void> {
  const next = await findNextHost(context, event)
  if (next !== undefined) {
    await makeHost(context, event, next)
    await tell(context, event, { kind: 'event-host', to: [next], attention: 'request' })
  } else if (event.host_id !== null || event.host_sought_at === null) {
    await seekHost(context, event)
  }
}

async function findNextHost({ tx, now }: Context, event: EventRow): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT candidates.person_id
    FROM (
      SELECT tenant_id, person_id, 1 AS rank, NULL::timestamptz AS since FROM co_hosts WHERE event_id = ${event.event_id}
      UNION ALL
      SELECT tenant_id, person_id, 2, since FROM memberships
      WHERE group_id = ${event.group_id} AND role = 'lead' AND state = 'joined'
    ) AS candidates
    JOIN people USING (tenant_id, person_id)
    WHERE ${isActive(now)} AND candidates.person_id IS DISTINCT FROM ${event.host_id}
      AND candidates.person_id NOT IN (SELECT person_id FROM host_declines WHERE event_id = ${event.event_id})
    ORDER BY candidates.rank, candidates.since, people.folded_name
    LIMIT 1`.execute(tx)
  return rows[0]?.person_id
}

/** Whoever hosts is no co-host besides. */
export async function makeHost(context: Context, event: EventRow, personId: string): Promise<void> {
  const { tx, now } = context
  await tx
    .updateTable('events')
    .set({ host_id: personId, host_sought_at: null, version: event.version + 1, changed_at: now })
    .where('event_id', '=', event.event_id)
    .execute()
  await tx.deleteFrom('co_hosts').where('event_id', '=', event.event_id).where('person_id', '=', personId).execute()
}

async function seekHost(context: Context, event: EventRow): Promise<void> {
  const { tx, now } = context
  await tx
    .updateTable('events')
    .set({ host_id: null, host_sought_at: now, version: event.version + 1, changed_at: now })
    .where('event_id', '=', event.event_id)
    .execute()
  const guests = await tx
    .selectFrom('rsvps')
    .select('person_id')
    .distinct()
    .where('event_id', '=', event.event_id)
    .where('starts_at', '>', now)
    .where('answer', 'in', ['going', 'maybe'])
    .where('person_id', 'is distinct from', event.host_id)
    .execute()
  await tell(context, event, {
    kind: 'event-host-wanted',
    to: guests.map((guest) => guest.person_id),
    attention: 'event',
  })
}

interface News {
  kind: 'event-host' | 'event-host-wanted' | 'event-co-host' | 'event-co-host-left'
  to: readonly string[]
  attention: AttentionClass
  /** Whom it is about, where that is not the reader. */
  about?: string
  dueAt?: Date
}

/** Of the event as it is after this change; whether it still holds is looked at when it leaves. */
export async function tell(
  { tx, tenantId, now }: Context,
  { event_id: eventId, version }: Pick<EventRow, 'event_id' | 'version'>,
  { kind, to, attention, about, dueAt = now }: News,
): Promise<void> {
  await enqueueMessages(
    tx,
    to.map((recipientId) => ({
      tenantId,
      key: [kind, eventId, String(version + 1), recipientId, ...(about === undefined ? [] : [about])].join(':'),
      kind,
      recipientId,
      payload: { eventId, ...(about !== undefined && { personId: about }) },
      attention,
      dueAt,
      now,
    })),
  )
}
