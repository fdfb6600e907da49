import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Period, When } from '../../shared/search/when.ts'

/** Whether a row of `occurrences` with its `events` begins at a time that was asked for. */
export function startsWithin({ starts, wholeDays }: When): RawBuilder<SqlBool> {
  const instants = [...starts, ...wholeDays].flatMap(({ from, to }) => [from.getTime(), to.getTime()])
  if (instants.length === 0) return sql<SqlBool>`false`
  // The bounds are what an index can be read by; a multirange is looked through in halves.
  return sql<SqlBool>`(occurrences.starts_at >= ${new Date(Math.min(...instants))}
    AND occurrences.starts_at < ${new Date(Math.max(...instants))}
    AND occurrences.starts_at <@ CASE WHEN events.all_day
      THEN ${multirange(wholeDays)}::tstzmultirange ELSE ${multirange(starts)}::tstzmultirange END)`
}

function multirange(periods: readonly Period[]): string {
  return `{${periods.map(({ from, to }) => `[${from.toISOString()},${to.toISOString()})`).join(',')}}`
}
