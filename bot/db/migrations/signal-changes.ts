import { sql, type Kysely } from 'kysely'

/** A table whose rows people have on screen: whom a row concerns, by the column that names them, and in what. */
export interface Signalled {
  table: string
  topics: readonly { topic: string; person: string | null }[]
  /** Where a new row is on nobody's screen yet. */
  onlyUpdates?: true
  /** Beside the triggers that an earlier migration gave the table: what tells these from them. */
  beside?: string
  /** The table that names people for it, and the column by which its row is found. */
  through?: { table: string; by: string }
}

/**
 * Every change of the table's rows leaves a signal, whoever makes it, in the change's own transaction. One trigger
 * per statement, not per row: a round of coffee writes thousands of rows at once. An upsert that leaves a row as it
 * was is no change.
 */
export async function signalChanges(
  database: Kysely<unknown>,
  { table, topics, onlyUpdates, beside, through }: Signalled,
): Promise<void> {
  const triggers = [
    { on: 'INSERT', rows: 'NEW TABLE AS row_after', changed: 'row_after' },
    { on: 'DELETE', rows: 'OLD TABLE AS row_before', changed: 'row_before' },
    {
      on: 'UPDATE',
      rows: 'OLD TABLE AS row_before NEW TABLE AS row_after',
      changed: `((SELECT * FROM row_after EXCEPT SELECT * FROM row_before)
        UNION ALL (SELECT * FROM row_before EXCEPT SELECT * FROM row_after))`,
    },
  ]
  for (const { on, rows, changed } of triggers.filter(
    (trigger) => onlyUpdates === undefined || trigger.on === 'UPDATE',
  )) {
    const what = beside === undefined ? table : `${table}_${beside}`
    const name = `signal_${on.toLowerCase()}_of_${what}`
    const rowsOf =
      through === undefined
        ? changed
        : `(SELECT ${through.table}.* FROM ${changed} AS part JOIN ${through.table} USING (tenant_id, ${through.by}))`
    const signals = topics.map(({ topic, person }) => selectSignals({ rowsOf, topic, person, on }))
    await sql
      .raw(
        `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
           INSERT INTO live_changes (tenant_id, topic, person_id) ${signals.join(' UNION ')};
           RETURN NULL;
         END $$`,
      )
      .execute(database)
    await sql
      .raw(
        `CREATE TRIGGER ${what}_signalled_${on.toLowerCase()} AFTER ${on} ON ${table}
           REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
      )
      .execute(database)
  }
}

interface Signal {
  rowsOf: string
  topic: string
  person: string | null
  on: string
}

/**
 * With an erased person go their rows: nobody is left to be told. Otherwise the person is there, and looking for
 * them would cost: the planner knows nothing of the thousands of rows that an import has just written.
 */
function selectSignals({ rowsOf, topic, person, on }: Signal): string {
  const from = `FROM ${rowsOf} AS changed`
  if (person === null) return `SELECT DISTINCT changed.tenant_id, '${topic}', NULL::uuid ${from}`
  const signal = `SELECT DISTINCT changed.tenant_id, '${topic}', changed.${person} ${from}`
  if (on !== 'DELETE') return `${signal} WHERE changed.${person} IS NOT NULL`
  return `${signal} JOIN people ON people.tenant_id = changed.tenant_id AND people.person_id = changed.${person}`
}
