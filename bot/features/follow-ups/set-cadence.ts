import type { CadenceDays, FollowUpUndo } from '../../../shared/follow-ups/schemas.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readLastContacts } from './read-last-contacts.ts'
import { lockOwnContact, toUndo, updateContact } from './store.ts'

/**
 * How often the actor wants to be reminded of a contact, counted from when the two last talked; what
 * would have been due before today is due today.
 *
 * @throws AppError `not-found` where the person is no contact.
 */
export async function setCadence(
  context: ActorContext,
  { personId: otherId, cadenceDays }: { personId: string; cadenceDays: CadenceDays },
): Promise<FollowUpUndo> {
  const before = await lockOwnContact(context, otherId)
  const actor = await readActivePerson(context, context.actor.personId)
  const today = localDate(context.now, actor.time_zone)
  const lastContacts = await readLastContacts(context, actor, [otherId])
  const since = lastContacts.get(otherId) ?? localDate(before.created_at, actor.time_zone)
  await updateContact(context, before, {
    cadence_days: cadenceDays,
    due_on: cadenceDays === null ? null : latest(addDays(since, cadenceDays), today),
    ignored_count: 0,
    nudged_on: null,
  })
  return toUndo(before)
}

function latest(a: string, b: string): string {
  return a > b ? a : b
}
