import type { Insertable } from 'kysely'
import type { TenantTransaction } from './database.ts'
import type { Schema } from './schema.ts'

/** PostgreSQL takes 65,535 parameters in one statement; the widest table has about twenty columns. */
const ROWS_PER_STATEMENT = 1_000

/** Inserts many rows in few statements. All rows have the same columns. */
export async function insertRows<Table extends keyof Schema>(
  tx: TenantTransaction,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .execute()
  }
}
