import { sql } from 'kysely'
import type { TenantTransaction } from '../db/database.ts'
import type { Job } from '../feature.ts'
import { formatSnapshot, oldestOpen, parseSnapshot, type Snapshot } from './snapshot.ts'

export type Kind = 'person' | 'group' | 'event'

export interface Change {
  kind: Kind
  id: string
  /** The transaction that made it. */
  changedIn: bigint
}

export interface Look {
  /** What had ended when the changes were read. */
  snapshot: Snapshot
  /** The database's time, in milliseconds. */
  at: number
  changes: Change[]
  /** There are more than were asked for; which of them are here is left open. */
  isCut: boolean
  /** The asking transaction has itself changed what is searched, and may yet be undone. */
  hasOwn: boolean
}

interface Row {
  snapshot: string
  own: string | null
  at: Date
  kind: Kind | null
  id: string
  changed_in: string
}

/** The changes that `seen` did not show yet: one indexed read, usually of no row. */
export async function readChanges(tx: TenantTransaction, seen: Snapshot, most: number): Promise<Look> {
  const { rows } = await sql<Row>`
    SELECT pg_current_snapshot()::text AS snapshot, pg_current_xact_id_if_assigned()::text AS own,
           clock_timestamp() AS at, changes.kind, changes.id, changes.changed_in::text AS changed_in
    FROM (SELECT) AS look LEFT JOIN (
      SELECT kind, id, changed_in FROM search_changes
      WHERE changed_in >= ${String(oldestOpen(seen))}::xid8
        AND NOT pg_visible_in_snapshot(changed_in, ${formatSnapshot(seen)}::pg_snapshot)
      LIMIT ${most + 1}
    ) AS changes ON true`.execute(tx)
  return toLook(rows, most)
}

/** Where a load begins: what changes from here on is read afterwards. */
export async function lookNow(tx: TenantTransaction): Promise<Look> {
  const { rows } = await sql<Row>`
    SELECT pg_current_snapshot()::text AS snapshot, pg_current_xact_id_if_assigned()::text AS own,
           clock_timestamp() AS at, CASE WHEN EXISTS (
             SELECT 1 FROM search_changes WHERE changed_in = pg_current_xact_id_if_assigned()) THEN 'person' END AS kind,
           '' AS id, coalesce(pg_current_xact_id_if_assigned()::text, '0') AS changed_in`.execute(tx)
  return toLook(rows, 1)
}

/** Forgets changes that every index has read since: one that did not is loaded anew. */
export const pruneSearchChanges: Job = {
  name: 'search.prune',
  everyMinutes: 6 * 60,
  async run({ tx }) {
    // By the database's clock, which wrote the times; Hallway's own may have been moved. A backup that was
    // restored into another database brings numbers of transactions that are yet to come here: of its own
    // transactions none that is seen is beyond the end of the snapshot, but for the asking one.
    await sql`
      DELETE FROM search_changes
      WHERE changed_at < clock_timestamp() - interval '1 day'
         OR (changed_in >= pg_snapshot_xmax(pg_current_snapshot()) AND changed_in <> pg_current_xact_id())`.execute(tx)
  },
}

function toLook(rows: readonly Row[], most: number): Look {
  const [first] = rows
  if (first === undefined) throw new RangeError('A look always has a row')
  const own = first.own === null ? null : BigInt(first.own)
  const changes = rows.flatMap(({ kind, id, changed_in }) =>
    kind === null ? [] : [{ kind, id, changedIn: BigInt(changed_in) }],
  )
  return {
    snapshot: parseSnapshot(first.snapshot, own),
    at: first.at.getTime(),
    changes,
    isCut: changes.length > most,
    hasOwn: changes.some(({ changedIn }) => changedIn === own),
  }
}
