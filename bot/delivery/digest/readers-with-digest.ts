import { sql, type SqlBool } from 'kysely'
import type { Context } from '../../context.ts'
import { DIGEST_KIND } from './held.ts'

/** Those of the readers whose digest is due and has not left yet. */
export async function readReadersWithDigest(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  readerIds: readonly string[],
): Promise<Set<string | null>> {
  const rows = await tx
    .selectFrom('outbox')
    .select('recipient_id')
    .where(sql<SqlBool>`recipient_id = ANY(${readerIds}::uuid[])`)
    .where('kind', '=', DIGEST_KIND)
    .where('state', 'in', ['waiting', 'retrying'])
    .where('due_at', '<=', now)
    // So that the index of a reader's messages leads to those that have not left.
    .where('settled_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.recipient_id))
}
