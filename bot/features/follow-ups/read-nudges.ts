import { sql } from 'kysely'
import type { Context } from '../../context.ts'

/** What became of one nudge. */
export interface NudgeState {
  settledAt: Date | null
  /** Teams has accepted it. */
  hasArrived: boolean
}

/** A person has at most one nudge of a date. */
export function nudgeKeyOf(personId: string, date: string): string {
  return `nudge/${personId}/${date}`
}

/** Those of these nudges that there are, by their keys. */
export async function readNudges({ tx }: Context, keys: readonly string[]): Promise<Map<string, NudgeState>> {
  if (keys.length === 0) return new Map()
  const rows = await tx
    .selectFrom('outbox')
    .select(['message_key', 'settled_at', 'state'])
    .where(sql<boolean>`message_key = ANY(${keys}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.message_key, { settledAt: row.settled_at, hasArrived: row.state === 'done' }]))
}
