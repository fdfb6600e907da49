import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { endIntroduction } from './end-introduction.ts'
import { isIntroduced, lockIntroduction, otherHalf } from './store.ts'

/** A new week's budget is waited for, and a short pause. */
const LONGEST_WAIT_DAYS = 7

/**
 * Whoever has paused for long since they were introduced has not heard of it: the other half is told, and not left
 * waiting. A new hire is matched again at once, or when their own pause is over.
 */
export async function endUnheardIntroductions(context: Context): Promise<void> {
  for (const { introduction_id: id, person_id: personId } of await readUnheard(context)) {
    const row = await lockIntroduction(context, id)
    if (!isIntroduced(row)) continue
    await endIntroduction(context, row, { reason: 'undeliverable', tell: [otherHalf(row, personId)] })
  }
}

async function readUnheard({ tx, now }: Context): Promise<{ introduction_id: string; person_id: string }[]> {
  const { rows } = await sql<{ introduction_id: string; person_id: string }>`
    SELECT introductions.introduction_id, outbox.recipient_id AS person_id
    FROM introductions
    JOIN outbox ON outbox.tenant_id = introductions.tenant_id
      AND outbox.message_key IN (
        'introduction/' || introductions.introduction_id || '/' || introductions.first_id,
        'introduction/' || introductions.introduction_id || '/' || introductions.second_id)
    JOIN profiles ON profiles.tenant_id = outbox.tenant_id AND profiles.person_id = outbox.recipient_id
    WHERE introductions.programme = 'buddy' AND introductions.state = 'introduced'
      AND outbox.state = 'waiting' AND outbox.outcome = 'paused'
      -- Greatest leaves out what is null.
      AND greatest(profiles.paused_until, profiles.buddy_paused_until)
        > (${now}::timestamptz AT TIME ZONE 'UTC')::date + ${LONGEST_WAIT_DAYS}::integer
    ORDER BY introductions.introduction_id`.execute(tx)
  return rows
}
