import { sql } from 'kysely'
import type { LedgerCount, LedgerOutcome } from '../../../shared/attention/ledger.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { requireManager, type ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import type { MessageKind } from '../../feature.ts'
import { OUTCOMES } from './to-entry.ts'

const PERIOD = '30 days'
/** A smaller number points at people. */
const FEWEST_READERS = 5

/**
 * All other messages of the last 30 days, counted by what they are and what became of them.
 *
 * @throws AppError `forbidden` for everybody but programme managers.
 */
export async function countOthers(context: ActorContext, kinds: readonly MessageKind[]): Promise<LedgerCount[]> {
  requireManager(context)
  const reader = await readActivePerson(context, context.actor.personId)
  const { ledger: words } = messagesFor(reader.preferred_language)
  const counted = kinds.filter((kind) => kind.ledger === undefined).map(({ kind }) => kind)
  const rows = await countByName(context, counted, words)
  return rows.map(({ what, outcome, messages, readers }) => ({
    what,
    outcome,
    messages: readers < FEWEST_READERS ? null : messages,
  }))
}

async function countByName({ tx, now }: ActorContext, kinds: readonly string[], words: Messages['ledger']) {
  const { rows } = await sql<{ what: string; outcome: LedgerOutcome; messages: number; readers: number }>`
    SELECT name.what, fate.outcome, count(*) AS messages, count(DISTINCT outbox.recipient_id) AS readers
    FROM outbox
    JOIN unnest(
      ${kinds}::text[],
      ${kinds.map((kind) => words.what[kind] ?? words.otherwise)}::text[]
    ) AS name (kind, what) ON name.kind = outbox.kind
    JOIN unnest(
      ${Object.keys(OUTCOMES)}::text[],
      ${Object.values(OUTCOMES)}::text[]
    ) AS fate (state, outcome) ON fate.state = outbox.state
    WHERE NOT outbox.is_slot
      AND outbox.wanted_at > ${now}::timestamptz - ${PERIOD}::interval AND outbox.wanted_at <= ${now}
    GROUP BY name.what, fate.outcome
    ORDER BY name.what, fate.outcome`.execute(tx)
  return rows
}
