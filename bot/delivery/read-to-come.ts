import { sql } from 'kysely'
import { attentionClasses } from '../../shared/attention/classes.ts'
import { endOfLocalWeek } from '../../shared/attention/decide.ts'
import type { Context } from '../context.ts'
import { DIGEST_KIND } from './digest/held.ts'

/** What waits for a reader, and for which a part of the week's budget is kept. */
export interface ToCome {
  introductionsToCome: number
  digestIsDue: boolean
}

export const NOTHING_TO_COME: ToCome = { introductionsToCome: 0, digestIsDue: false }

const INTRODUCTION = attentionClasses.indexOf('introduction')

/** By the readers' ids; a reader for whom nothing is kept has no entry. */
export async function readToCome(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  readers: readonly { person_id: string; time_zone: string }[],
): Promise<Map<string, ToCome>> {
  // What is settled is left out by `settled_at`, too: so the index of a reader's messages leads past it.
  const { rows } = await sql<{ person_id: string } & ToCome>`
    SELECT reader.person_id,
      count(*) FILTER (WHERE outbox.priority = ${INTRODUCTION}) AS "introductionsToCome",
      bool_or(outbox.kind = ${DIGEST_KIND}) AS "digestIsDue"
    FROM unnest(
      ${readers.map((row) => row.person_id)}::uuid[],
      ${readers.map((row) => endOfLocalWeek(now, row.time_zone).toISOString())}::timestamptz[]
    ) AS reader (person_id, week_ends_at)
    JOIN outbox ON outbox.recipient_id = reader.person_id AND outbox.settled_at IS NULL
    WHERE outbox.state IN ('waiting', 'retrying')
      AND ((outbox.priority = ${INTRODUCTION} AND outbox.due_at < reader.week_ends_at)
        OR (outbox.kind = ${DIGEST_KIND} AND outbox.due_at <= ${now}))
    GROUP BY reader.person_id`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, row]))
}
