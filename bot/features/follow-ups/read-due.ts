import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { readContacts } from './read-contacts.ts'

/** Follow-ups that are due today or have been for longer, most overdue first. */
export async function readDueFollowUps(context: ActorContext): Promise<Contact[]> {
  const { time_zone: timeZone } = await readActivePerson(context, context.actor.personId)
  const today = localDate(context.now, timeZone)
  return (await readContacts(context)).filter(({ dueOn }) => dueOn !== null && dueOn <= today)
}
