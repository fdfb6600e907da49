import { sql, type SqlBool } from 'kysely'

/** Condition: a column is one of these ids. As one parameter, for a statement takes no more than 65,535 of them. */
export function isAmong(column: string, ids: readonly string[]) {
  return sql<SqlBool>`${sql.ref(column)} = ANY(${[...ids]}::uuid[])`
}
