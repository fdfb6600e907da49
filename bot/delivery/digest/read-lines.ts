import type { Selectable } from 'kysely'
import { attentionClasses } from '../../../shared/attention/classes.ts'
import { headingOf } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import type { OutboxTable } from '../../db/outbox-schema.ts'
import type { MessageKind } from '../../feature.ts'
import type { DigestLine } from './card.ts'
import { ANSWER } from './held.ts'

export type Kinds = ReadonlyMap<string, MessageKind>
type Row = Pick<Selectable<OutboxTable>, 'message_key' | 'kind' | 'payload' | 'priority' | 'created_at'>

/** What is set aside for a reader, and what a digest of theirs has shown already. */
export async function readHeld({ tx }: Context, readerId: string): Promise<Row[]> {
  return await rowsOf(tx, readerId).where('state', '=', 'held').forUpdate().execute()
}

export async function readListed({ tx }: Context, readerId: string, digestKey: string): Promise<Row[]> {
  return await rowsOf(tx, readerId).where('digest_key', '=', digestKey).execute()
}

function rowsOf(tx: Context['tx'], readerId: string) {
  return tx
    .selectFrom('outbox')
    .select(['message_key', 'kind', 'payload', 'priority', 'created_at'])
    .where('recipient_id', '=', readerId)
}

/**
 * A line for each message, in the order of attention: the heading of its own card as it would be now, so
 * that a line is true when it is read. A message whose cause is gone has none.
 */
export async function readLines(
  context: Context,
  { kinds, readerId, rows }: { kinds: Kinds; readerId: string; rows: readonly Row[] },
): Promise<DigestLine[]> {
  const lines: DigestLine[] = []
  for (const { message_key: key, kind, payload, priority } of inOrder(rows, kinds)) {
    const card = (await kinds.get(kind)?.render(context, readerId, payload)) ?? null
    if (card !== null) lines.push({ key, text: headingOf(card), isShown: priority === ANSWER })
  }
  return lines
}

/** By the class of the kind: that of the row becomes an answer once its reader has asked for it. */
function inOrder(rows: readonly Row[], kinds: Kinds): Row[] {
  const classOf = (row: Row): number => attentionClasses.indexOf(kinds.get(row.kind)?.attention ?? 'digest')
  return rows.toSorted(
    (a, b) =>
      classOf(a) - classOf(b) ||
      a.created_at.getTime() - b.created_at.getTime() ||
      a.message_key.localeCompare(b.message_key),
  )
}
