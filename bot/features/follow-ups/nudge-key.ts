import { sql, type Expression } from 'kysely'

/** A person has at most one nudge of a date. */
export function nudgeKeyOf(personId: string, date: string): string {
  return `nudge/${personId}/${date}`
}

/** The same in SQL; null where a date is. */
export function nudgeKey(personId: Expression<unknown>, date: Expression<unknown>) {
  return sql<string>`'nudge/' || ${personId} || '/' || to_char(${date}, 'YYYY-MM-DD')`
}
