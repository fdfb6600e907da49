import { tiesByDepartment } from '../../../shared/follow-ups/by-department.ts'
import type { Contact, Network } from '../../../shared/follow-ups/schemas.ts'
import { strongTiesByWeek } from '../../../shared/follow-ups/strength.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { dueOf } from './due.ts'
import { readContacts } from './read-contacts.ts'

/** The actor's own network: nobody else sees a tie, a strength or a note. */
export async function readNetwork(context: ActorContext): Promise<Network> {
  const rows = await readContacts(context, await readActivePerson(context, context.actor.personId))
  const contacts = rows.map(({ contact }) => contact)
  return {
    contacts,
    ...countTies(contacts),
    byDepartment: tiesByDepartment(contacts),
    strongTiesByWeek: strongTiesByWeek(
      rows.map(({ metAt }) => metAt),
      context.now,
    ),
  }
}

/** What Home says of it: its numbers, and who is due today or has been for longer, most overdue first. */
export async function readNetworkForHome(
  context: ActorContext,
  viewer: PersonRow,
): Promise<Pick<Home, 'followUps' | 'network'>> {
  const contacts = (await readContacts(context, viewer)).map(({ contact }) => contact)
  const today = localDate(context.now, viewer.time_zone)
  return { followUps: contacts.filter((contact) => dueOf(contact) <= today), network: countTies(contacts) }
}

function countTies(contacts: readonly Contact[]): Home['network'] {
  const strong = contacts.filter((contact) => contact.strength === 'strong')
  return {
    strongTies: strong.length,
    departments: new Set(strong.map(({ person }) => person.department).filter((name) => name !== null)).size,
    goingQuiet: contacts.filter((contact) => contact.strength === 'going-quiet').length,
  }
}
