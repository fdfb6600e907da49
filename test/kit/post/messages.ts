import { sql } from 'kysely'
import { attentionClasses, type AttentionClass } from '../../../shared/attention/classes.ts'
import type { TenantTransaction } from '../../../bot/db/database.ts'
import { enqueueMessages } from '../../../bot/db/outbox.ts'
import type { Arrival } from '../teams/process/protocol.ts'
import { chatOf } from '../teams/connector.ts'
import { idOf, personId, type PostCompany } from './company.ts'

/**
 * Messages that can be told apart by what they say, so that a lost or doubled one is found. Their keys
 * are `<recipient's id>/<words that the card says>`.
 *
 * Two real kinds: a mentor's answer, sent again when its fate is unknown, and the end of a mentorship,
 * then left.
 */
const WORDS = [/Message \d{7}/, /Person \d{7}/]

/** The key of the message that has arrived; null for a card of another kind. */
export function keyOf({ conversationId, says }: Arrival): string | null {
  // An answer names its mentor, too.
  const words = WORDS.map((pattern) => pattern.exec(says)?.[0]).find((found) => found !== undefined)
  return words === undefined ? null : `${conversationId.slice(chatOf('').length)}/${words}`
}

/**
 * Writes `count` ends of mentorships, due now and spread over the company: everybody receives one
 * before anybody receives two.
 *
 * @param after how many were written before.
 */
export async function writeEnded(
  tx: TenantTransaction,
  { tenantId, people }: PostCompany,
  { count, attention, after = 0 }: { count: number; attention: AttentionClass; after?: number },
): Promise<void> {
  const [reader, other] = [
    `(number % ${String(people)})`,
    `((number + 1 + number / ${String(people)}) % ${String(people)})`,
  ]
  await sql`
    INSERT INTO outbox (tenant_id, message_key, kind, recipient_id, payload, priority, due_at, wanted_at, created_at)
    SELECT ${tenantId}::uuid, ${idOf(reader)} || '/Person ' || lpad(${sql.raw(other)}::text, 7, '0'), 'mentoring-ended',
      ${idOf(reader)}, jsonb_build_object('otherId', ${idOf(other)}), ${attentionClasses.indexOf(attention)}::int,
      due_at, due_at, due_at
    FROM generate_series(${after}::bigint, ${after + count - 1}::bigint) AS number,
      LATERAL (SELECT now() - interval '1 minute' + number * interval '1 microsecond' AS due_at) AS turn`.execute(tx)
}

export interface Probe {
  /** The reader's number. */
  reader: number
  /** Of the message; no two are alike. */
  number: number
  kind: 'answer' | 'ended'
  attention: AttentionClass
}

/** Puts single messages into the outbox together with their causes. Doing it again changes nothing. */
export async function writeProbes(
  tx: TenantTransaction,
  { tenantId, people }: PostCompany,
  probes: readonly (Probe & { at: Date })[],
): Promise<void> {
  const requests = probes
    .filter(({ kind }) => kind === 'answer')
    .map(({ reader, number, at }) => ({
      tenant_id: tenantId,
      request_id: requestId(number),
      mentor_id: personId((reader + 1) % people),
      mentee_id: personId(reader),
      goal: 'I would like to learn how to read a query plan.',
      rhythm: 'once' as const,
      state: 'declined' as const,
      answer: wordsOf(number),
      created_at: at,
      answer_by: at.toISOString().slice(0, 10),
    }))
  if (requests.length > 0) {
    await tx
      .insertInto('mentorship_requests')
      .values(requests)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const messages = probes.map((probe) => ({
    tenantId,
    recipientId: personId(probe.reader),
    attention: probe.attention,
    dueAt: probe.at,
    now: probe.at,
    ...(probe.kind === 'answer' ? answerMessage(probe) : endedMessage(probe, people)),
  }))
  await enqueueMessages(tx, messages)
}

/** As `keyOf` will name it when it arrives. */
export function probeKey(probe: Probe, { people }: PostCompany): string {
  return probe.kind === 'answer' ? answerMessage(probe).key : endedMessage(probe, people).key
}

function answerMessage({ reader, number }: Probe) {
  return {
    key: `${personId(reader)}/${wordsOf(number)}`,
    kind: 'mentoring-declined',
    payload: { requestId: requestId(number) },
  }
}

function endedMessage(probe: Probe, people: number) {
  const other = otherOf(probe, people)
  return {
    key: `${personId(probe.reader)}/Person ${pad(other)}`,
    kind: 'mentoring-ended',
    payload: { otherId: personId(other) },
  }
}

function requestId(number: number): string {
  return `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`
}

/** Each reader's ended mentorships are with people of their own, up to the size of the company. */
function otherOf({ reader, number }: Probe, people: number): number {
  return (reader + 1 + Math.floor(number / people)) % people
}

function wordsOf(number: number): string {
  return `Message ${pad(number)}`
}

function pad(number: number): string {
  return String(number).padStart(7, '0')
}
