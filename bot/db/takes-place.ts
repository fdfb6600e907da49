import { sql, type SqlBool } from 'kysely'

/** Condition on a row of `occurrences` with its `events`: neither the event nor this date of it is cancelled. */
export const takesPlace = sql<SqlBool>`(events.cancelled_at IS NULL AND occurrences.cancelled_at IS NULL)`
