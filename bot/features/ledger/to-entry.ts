import type { LedgerEntry, LedgerOutcome } from '../../../shared/attention/ledger.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { OutboxState } from '../../db/outbox-schema.ts'
import type { LedgerRow } from './read-rows.ts'

/** Every state of the outbox, as managers read it. */
export const OUTCOMES: Record<OutboxState, LedgerOutcome> = {
  waiting: 'waiting',
  retrying: 'waiting',
  held: 'waiting',
  sending: 'waiting',
  done: 'sent',
  dead: 'failed',
  cancelled: 'dropped',
  unknown: 'unknown',
}

export function toEntry(row: LedgerRow, { ledger, deliveries }: Messages): LedgerEntry {
  const outcome = OUTCOMES[row.state]
  return {
    person: {
      id: row.recipient_id,
      name: row.display_name,
      title: row.title,
      department: row.department,
      office: row.office,
    },
    what: ledger.what[row.kind] ?? ledger.otherwise,
    why: ledger.why[row.kind] ?? '',
    wantedAt: row.wanted_at.toISOString(),
    sentAt: outcome === 'sent' ? (row.settled_at?.toISOString() ?? null) : null,
    attempts: row.attempts,
    outcome,
    note: noteOf(row, { ledger, deliveries }),
  }
}

/** Only reasons that managers may know: of all others there is no word. */
function noteOf(
  { state, outcome, unknown_fates: unknownFates }: LedgerRow,
  { ledger, deliveries }: Pick<Messages, 'ledger' | 'deliveries'>,
): string | null {
  if (state === 'done' && unknownFates > 0) return ledger.perhapsTwice
  if (state === 'retrying') return deliveries.again
  const words: Partial<Record<string, string>> = deliveries
  const word = outcome === null ? undefined : words[outcome]
  return word ?? (state === 'dead' ? deliveries.other : null)
}
