import pg from 'pg'

/** autovacuum's own threshold: rows changed since the table's statistics were taken. */
const CHANGED = `
  SELECT format('%I.%I', schemaname, relname) AS name
  FROM pg_stat_user_tables
  WHERE n_mod_since_analyze > 50 + n_live_tup / 10
  ORDER BY relname`

/**
 * Does what autovacuum would: PGlite has none, and without it updated rows pile up and queries are
 * planned as if their tables were empty. It waits in the line of all clients: handed to PGlite
 * directly, a vacuum would land inside whichever client's transaction is open, and abort it.
 */
export async function vacuumWhatChanged(endpoint: { host: string; port: number }): Promise<void> {
  const client = new pg.Client({ ...endpoint, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(CHANGED)
    for (const { name } of rows) await client.query(`VACUUM (ANALYZE) ${name}`)
  } finally {
    await client.end()
  }
}
