import { sql, type SqlBool } from 'kysely'
import type { Context } from '../../context.ts'
import { cancelMessages, enqueueMessages } from '../../db/outbox.ts'
import { isActive } from '../../db/people.ts'
import {
  introducedKey,
  lockIntroduction,
  madeKey,
  otherOf,
  requestKey,
  updateIntroduction,
  type IntroductionRow,
} from './store.ts'

const MOST_AT_ONCE = 200

/** Ends what was not answered by both in time, or where somebody has left. */
export async function lapseUnanswered(context: Context): Promise<void> {
  const { tx, now } = context
  const rows = await tx
    .selectFrom('personal_introductions')
    .selectAll()
    .where('state', '=', 'asking')
    .where((where) =>
      where.or([
        where('answer_by', '<=', now),
        sql<SqlBool>`(
          SELECT count(*) FROM people
          WHERE people.tenant_id = personal_introductions.tenant_id AND ${isActive(now)}
            AND people.person_id IN (introducer_id, first_id, second_id)
        ) < CASE introducer_id WHEN first_id THEN 2 ELSE 3 END`,
      ]),
    )
    .orderBy('answer_by')
    .limit(MOST_AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) await lapse(context, row, whoExpectsNews(row))
}

/** One half cannot be told: what the other has not heard yet is taken back, and all who said yes hear that it did not come about. */
export async function lapseUndeliverable(context: Context, personId: string, introductionId: string): Promise<void> {
  const row = await lockIntroduction(context, introductionId)
  if (row?.state !== 'introduced') return
  const keys = [introducedKey(introductionId, otherOf(row, personId)), madeKey(introductionId)]
  await cancelMessages(context.tx, { keys, reason: 'the other half cannot be told', now: context.now })
  await lapseFor(context, row, personId)
}

/** One of those who expect news knows already. */
export async function lapseFor(context: Context, row: IntroductionRow, knowingId: string): Promise<void> {
  await lapse(
    context,
    row,
    whoExpectsNews(row).filter((id) => id !== knowingId),
  )
}

/** The introducer, and whoever has said yes. */
function whoExpectsNews(row: IntroductionRow): string[] {
  const saidYes = [
    ...(row.first_answer === 'yes' ? [row.first_id] : []),
    ...(row.second_answer === 'yes' ? [row.second_id] : []),
  ]
  return [...new Set([row.introducer_id, ...saidYes])]
}

async function lapse(context: Context, row: IntroductionRow, tell: readonly string[]): Promise<void> {
  const { tx, tenantId, now } = context
  const { introduction_id: introductionId } = row
  await updateIntroduction(context, row, { state: 'lapsed', settled_at: now })
  const keys = [row.first_id, row.second_id].map((personId) => requestKey(introductionId, personId))
  await cancelMessages(tx, { keys, reason: 'not answered by both', now })
  await enqueueMessages(
    tx,
    tell.map((recipientId) => ({
      tenantId,
      key: `introduction-lapsed/${introductionId}/${recipientId}`,
      kind: 'introduction-lapsed',
      recipientId,
      payload: { introductionId },
      attention: 'answer' as const,
      dueAt: now,
      now,
    })),
  )
}
