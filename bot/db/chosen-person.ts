import { z } from 'zod/v4'
import type { ActorContext } from '../context.ts'
import { activePeople, findActivePerson, readActivePeople, type PersonRow } from './people.ts'

const MOST_CONTACTS = 50

export type WrongChoice = 'nobody' | 'yourself' | 'stranger'

/** Who was chosen in a dialog, or why nobody can be meant by it. Teams' directory also knows people whom Hallway does not. */
export async function readChosenPerson(context: ActorContext, who: string): Promise<PersonRow | WrongChoice> {
  const id = z.guid().safeParse(who)
  if (!id.success) return 'nobody'
  if (id.data === context.actor.personId) return 'yourself'
  return (await findActivePerson(context, id.data)) ?? 'stranger'
}

/** Those suggested, then the actor's contacts by name. */
export async function readLikelyPeople(
  context: ActorContext,
  suggested: readonly string[],
): Promise<Pick<PersonRow, 'person_id' | 'display_name'>[]> {
  const contacts = await activePeople(context)
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.tenant_id', '=', 'people.tenant_id')
        .onRef('contacts.other_id', '=', 'people.person_id')
        .on('contacts.person_id', '=', context.actor.personId),
    )
    .select(['people.person_id', 'people.display_name'])
    .orderBy('people.folded_name')
    .limit(MOST_CONTACTS)
    .execute()
  const others = contacts.filter((contact) => !suggested.includes(contact.person_id))
  return [...(await readActivePeople(context, suggested)), ...others]
}
