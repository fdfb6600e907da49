import type { Kysely } from 'kysely'
import { signalChanges, type Signalled } from './signal-changes.ts'

const mine = { topics: [{ topic: 'me', person: 'person_id' }] }

const signalled: Signalled[] = [
  { table: 'proposal_founders', ...mine, beside: 'asked' },
  // Whether somebody is asked to lead their group.
  { table: 'memberships', ...mine, beside: 'asked', onlyUpdates: true },
  { table: 'host_declines', ...mine },
]

/** What groups and events ask of somebody stands on their Home. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const source of signalled) await signalChanges(database, source)
}
