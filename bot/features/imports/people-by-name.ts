import type { ImportContext } from './report.ts'

/** Person ids by object id, user name and mail address, all in lower case. */
export type PeopleByName = ReadonlyMap<string, string>

export async function findPeopleByName({ tx }: ImportContext): Promise<PeopleByName> {
  const rows = await tx.selectFrom('people').select(['person_id', 'user_principal_name', 'mail']).execute()
  return new Map([
    // A user name is certain, a mail address may be shared: the later entry wins.
    ...rows.flatMap(({ person_id, mail }) => (mail === null ? [] : [[mail.toLowerCase(), person_id] as const])),
    ...rows.map(({ person_id, user_principal_name }) => [user_principal_name.toLowerCase(), person_id] as const),
    ...rows.map(({ person_id }) => [person_id, person_id] as const),
  ])
}
