import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { cancelMessages, enqueueMessage, UNDO_MS } from '../../db/outbox.ts'
import { introductionMessageKey, isIntroduced, type IntroducedRow, type IntroductionRow } from './store.ts'

/**
 * Ends an introduction whose row is locked, and tells the named halves in a neutral sentence. What
 * has not left yet is taken back, and a new hire who has not heard of the buddy hears nothing.
 */
export async function endIntroduction(
  context: Context,
  row: IntroductionRow,
  options: { reason: NonNullable<IntroductionRow['end_reason']>; tell: readonly string[] },
): Promise<void> {
  const { tx, now } = context
  await tx
    .updateTable('introductions')
    .set({ state: 'ended', ended_at: now, end_reason: options.reason })
    .where('introduction_id', '=', row.introduction_id)
    .execute()
  await tx
    .updateTable('buddy_asks')
    .set({ state: 'no-answer' })
    .where('introduction_id', '=', row.introduction_id)
    .where('state', '=', 'waiting')
    .execute()
  if (!isIntroduced(row)) return
  const unsent = await takeBack(context, row)
  await forgetContactsThatNeverMet(context, row)
  for (const personId of options.tell) {
    // The buddy has accepted and expects something; the new hire expects nothing before the introduction.
    const expectsNothing =
      personId === row.first_id && unsent.has(introductionMessageKey(row.introduction_id, personId))
    if (!expectsNothing) await tellItEnded(context, row, personId)
  }
}

/** @returns the keys of introduction messages that never left. */
async function takeBack({ tx, now }: Context, row: IntroducedRow): Promise<Set<string>> {
  const keys = [row.first_id, row.second_id].map((personId) => introductionMessageKey(row.introduction_id, personId))
  await cancelMessages(tx, { keys, reason: 'the introduction ended', now })
  const cancelled = await tx
    .selectFrom('outbox')
    .select('message_key')
    .where('message_key', 'in', keys)
    .where('state', 'in', ['cancelled', 'dead'])
    .execute()
  return new Set(cancelled.map((message) => message.message_key))
}

/** A contact that only the introduction made, without a meeting or a word of its owner, goes with it. */
async function forgetContactsThatNeverMet({ tx }: Context, row: IntroducedRow): Promise<void> {
  for (const [personId, otherId] of [
    [row.first_id, row.second_id],
    [row.second_id, row.first_id],
  ] as const) {
    await tx
      .deleteFrom('contacts')
      .where('person_id', '=', personId)
      .where('other_id', '=', otherId)
      .where('created_at', '>=', row.introduced_at)
      .where('note', '=', '')
      .where('promise', 'is', null)
      .where(sql<boolean>`NOT EXISTS (SELECT FROM meetings WHERE person_id = ${personId} AND other_id = ${otherId})`)
      .execute()
  }
}

async function tellItEnded({ tx, tenantId, now }: Context, row: IntroducedRow, personId: string): Promise<void> {
  await enqueueMessage(tx, {
    tenantId,
    key: `introduction-ended/${row.introduction_id}/${personId}`,
    kind: 'introduction-ended',
    recipientId: personId,
    payload: { introductionId: row.introduction_id },
    attention: 'introduction',
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  })
}
