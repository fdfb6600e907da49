import { tiesByDepartment } from '../../../shared/follow-ups/by-department.ts'
import type { Network } from '../../../shared/follow-ups/schemas.ts'
import { strongTiesByWeek } from '../../../shared/follow-ups/strength.ts'
import type { ActorContext } from '../../context.ts'
import { readContacts } from './read-contacts.ts'

/** The actor's own network: nobody else sees a tie, a strength or a note. */
export async function readNetwork(context: ActorContext): Promise<Network> {
  const rows = await readContacts(context)
  const contacts = rows.map(({ contact }) => contact)
  const strong = contacts.filter((contact) => contact.strength === 'strong')
  return {
    contacts,
    strongTies: strong.length,
    departments: new Set(strong.map(({ person }) => person.department).filter((name) => name !== null)).size,
    goingQuiet: contacts.filter((contact) => contact.strength === 'going-quiet').length,
    byDepartment: tiesByDepartment(contacts),
    strongTiesByWeek: strongTiesByWeek(
      rows.map(({ metAt }) => metAt),
      context.now,
    ),
  }
}

/** The numbers of the network, for Home. */
export async function readNetworkSummary(
  context: ActorContext,
): Promise<Pick<Network, 'strongTies' | 'departments' | 'goingQuiet'>> {
  const { strongTies, departments, goingQuiet } = await readNetwork(context)
  return { strongTies, departments, goingQuiet }
}
