import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { dueOf } from './due.ts'
import { readContacts } from './read-contacts.ts'

/** Follow-ups and promises that are due today or have been for longer, most overdue first. */
export async function readDueFollowUps(context: ActorContext): Promise<Contact[]> {
  const { time_zone: timeZone } = await readActivePerson(context, context.actor.personId)
  const today = localDate(context.now, timeZone)
  const contacts = await readContacts(context)
  return contacts.map(({ contact }) => contact).filter((contact) => dueOf(contact) <= today)
}
