import type { Kysely } from 'kysely'
import { signalChanges } from './signal-changes.ts'

/** A thank-you on a group's page shows for its members, too, when it comes and when it is taken off. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await signalChanges(database, {
    table: 'thanks',
    topics: [{ topic: 'groups', person: null }],
    beside: 'in_group',
    // One that is for the two alone has no group, and is not found there.
    through: { table: 'groups', by: 'group_id' },
  })
}
