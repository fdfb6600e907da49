import { randomUUID } from 'node:crypto'
import { invalidField } from '../../../../shared/errors/invalid-fields.ts'
import { REPORT_MAX_LENGTH } from '../../../../shared/groups/limits.ts'
import type { ActorContext } from '../../../context.ts'
import { readGroup } from '../store.ts'

/**
 * Tells the programme managers that something is wrong with a group. Somebody has one open report of each group:
 * whoever writes again changes what it says.
 *
 * @throws AppError `not-found`; `invalid-input` without words, or with too many.
 */
export async function reportGroup(
  context: ActorContext,
  { groupId, words }: { groupId: string; words: string },
): Promise<void> {
  if (words === '') throw invalidField('words', 'missing')
  if (words.length > REPORT_MAX_LENGTH) throw invalidField('words', 'too-long')
  await readGroup(context, groupId)
  const { tx, tenantId, now, actor } = context
  await tx
    .insertInto('group_reports')
    .values({
      tenant_id: tenantId,
      report_id: randomUUID(),
      group_id: groupId,
      reporter_id: actor.personId,
      words,
      reported_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'group_id', 'reporter_id'])
        .where('settled_at', 'is', null)
        .doUpdateSet({ words, reported_at: now }),
    )
    .execute()
}

/** Taken back as if it had never been written; one that is settled stays. */
export async function withdrawReport({ tx, actor }: ActorContext, groupId: string): Promise<void> {
  await tx
    .deleteFrom('group_reports')
    .where('group_id', '=', groupId)
    .where('reporter_id', '=', actor.personId)
    .where('settled_at', 'is', null)
    .execute()
}

/** What the actor has told of a group and is not settled yet. */
export async function findOwnReport({ tx, actor }: ActorContext, groupId: string): Promise<string | null> {
  const report = await tx
    .selectFrom('group_reports')
    .select('words')
    .where('group_id', '=', groupId)
    .where('reporter_id', '=', actor.personId)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return report?.words ?? null
}
