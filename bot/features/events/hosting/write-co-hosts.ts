import type { ActorContext } from '../../../context.ts'
import { UNDO_MS } from '../../../db/outbox.ts'
import { tell } from '../hosts/assign-host.ts'
import { readCoHostIds, type EventRow } from './hosted-event.ts'

/** Makes these the co-hosts of an event; whoever is new among them is told, and may decline. */
export async function writeCoHosts(
  context: ActorContext,
  event: Pick<EventRow, 'event_id' | 'version'>,
  { personIds, known }: { personIds: readonly string[]; known: readonly string[] },
): Promise<void> {
  const { tx, tenantId, actor, now } = context
  const wanted = [...new Set(personIds)]
  const present = await readCoHostIds(context, event.event_id)
  const added = wanted.filter((id) => !present.includes(id))
  const gone = present.filter((id) => !wanted.includes(id))
  if (gone.length > 0) {
    await tx.deleteFrom('co_hosts').where('event_id', '=', event.event_id).where('person_id', 'in', gone).execute()
  }
  if (added.length === 0) return
  await tx
    .insertInto('co_hosts')
    .values(added.map((personId) => ({ tenant_id: tenantId, event_id: event.event_id, person_id: personId })))
    .execute()
  // Asked anew, after a decline, is asked by a person.
  await tx.deleteFrom('host_declines').where('event_id', '=', event.event_id).where('person_id', 'in', added).execute()
  await tell(context, event, {
    kind: 'event-co-host',
    to: added.filter((id) => id !== actor.personId && !known.includes(id)),
    attention: 'request',
    dueAt: new Date(now.getTime() + UNDO_MS),
  })
}
