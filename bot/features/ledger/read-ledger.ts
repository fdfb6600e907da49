import type { Output, ParsedInput } from '../../../shared/api/contract.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Programme } from '../../../shared/introductions/schemas.ts'
import { requireManager, type ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import type { OutboxState } from '../../db/outbox-schema.ts'
import type { MessageKind } from '../../feature.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readRows } from './read-rows.ts'
import { OUTCOMES, toEntry } from './to-entry.ts'

/**
 * The messages of programmes, by person. Only of kinds that say so: a question, a reply or a goodbye would
 * tell who declined, who met whom and who belongs to what.
 *
 * @throws AppError `forbidden` for everybody but programme managers.
 */
export async function readLedger(
  context: ActorContext,
  kinds: readonly MessageKind[],
  { programme, outcome, cursor, size }: ParsedInput<'getLedger'>,
): Promise<Output<'getLedger'>> {
  requireManager(context)
  const reader = await readActivePerson(context, context.actor.personId)
  const states = Object.keys(OUTCOMES) as OutboxState[]
  const rows = await readRows(context, {
    kinds: kinds.filter((kind) => isShown(kind, programme)).map(({ kind }) => kind),
    states: states.filter((state) => outcome === undefined || OUTCOMES[state] === outcome),
    after: readCursor(cursor),
    limit: size + 1,
  })
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => toEntry(row, messagesFor(reader.preferred_language))),
    nextCursor: writeCursor(last && { wantedAt: last.wanted_at.toISOString(), key: last.message_key }),
  }
}

function isShown({ ledger }: MessageKind, programme: Programme | undefined): boolean {
  return ledger !== undefined && (programme === undefined || ledger === programme)
}
