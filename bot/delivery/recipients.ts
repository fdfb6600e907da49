import { sql, type SqlBool } from 'kysely'
import { attentionClasses } from '../../shared/attention/classes.ts'
import { startOfLocalWeek } from '../../shared/attention/decide.ts'
import type { WorkTimes } from '../../shared/time/working-hours.ts'
import type { Context } from '../context.ts'
import { readHolidays } from '../db/holidays.ts'
import { messageHoursColumns, isActive, toMessageHours } from '../db/people.ts'
import { pauseColumns, type PauseColumns } from '../db/pauses.ts'
import { NOTHING_TO_COME, readToCome, type ToCome } from './read-to-come.ts'
import type { StoredReference } from './transport.ts'

export interface Recipient extends ToCome {
  isActive: boolean
  /** When they may be written to. */
  workingHours: WorkTimes
  pauses: PauseColumns
  weeklyBudget: number
  /** Messages that counted towards this week's budget; of one who is written to now, none is on its way. */
  sentThisWeek: number
  /** `reference` is null where the chat is not known (any more): it is then created. */
  conversation: { reference: StoredReference | null; state: 'installed' | 'blocked' | 'uninstalled' } | null
  serviceUrl: string | null
}

/** Answers to something the reader asked for do not count. */
const FIRST_COUNTING_PRIORITY = attentionClasses.indexOf('answer') + 1

/**
 * What delivery must know of the people it has locked, by their ids; who is not in the directory has no entry.
 *
 * @param newConversationsAt where a chat would be created, if not at the tenant's service URL.
 */
export async function readRecipients(
  context: Context,
  personIds: readonly string[],
  newConversationsAt: string | null,
): Promise<Map<string, Recipient>> {
  if (personIds.length === 0) return new Map()
  const rows = await readRows(context, personIds)
  const sent = await countSent(context, rows)
  const holidays = await readHolidays(context)
  const toCome = await readToCome(context, rows)
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        isActive: Boolean(row.is_active),
        workingHours: toMessageHours(row, holidays),
        pauses: row,
        weeklyBudget: row.weekly_budget,
        sentThisWeek: sent.get(row.person_id) ?? 0,
        ...(toCome.get(row.person_id) ?? NOTHING_TO_COME),
        conversation:
          row.conversation_state === null
            ? null
            : { reference: knownReference(row.reference), state: row.conversation_state },
        serviceUrl: newConversationsAt ?? row.service_url,
      },
    ]),
  )
}

async function readRows({ tx, now }: Context, personIds: readonly string[]) {
  return await tx
    .selectFrom('people')
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'people.tenant_id').onRef('profiles.person_id', '=', 'people.person_id'),
    )
    .leftJoin('conversations', (join) =>
      join
        .onRef('conversations.tenant_id', '=', 'people.tenant_id')
        .onRef('conversations.person_id', '=', 'people.person_id'),
    )
    .leftJoin('tenants', 'tenants.tenant_id', 'people.tenant_id')
    .select([
      'people.person_id',
      ...messageHoursColumns,
      ...pauseColumns,
      'profiles.weekly_budget',
      'conversations.reference',
      'conversations.state as conversation_state',
      'tenants.service_url',
    ])
    .select(isActive(now).as('is_active'))
    .where(sql<SqlBool>`people.person_id = ANY(${personIds}::uuid[])`)
    .execute()
}

/** Known to be none where delivery only noted that the person cannot be reached. */
function knownReference(reference: StoredReference | null): StoredReference | null {
  return reference === null || Object.keys(reference).length === 0 ? null : reference
}

/** How many messages have counted since each reader's week began; a digest counts, and not what it lists. */
async function countSent(
  { tx, now }: Context,
  readers: readonly { person_id: string; time_zone: string }[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ person_id: string; count: number }>`
    SELECT reader.person_id, count(*) AS count
    FROM unnest(
      ${readers.map((row) => row.person_id)}::uuid[],
      ${readers.map((row) => startOfLocalWeek(now, row.time_zone).toISOString())}::timestamptz[]
    ) AS reader (person_id, week_began_at)
    JOIN outbox ON outbox.recipient_id = reader.person_id AND outbox.settled_at >= reader.week_began_at
    WHERE outbox.priority >= ${FIRST_COUNTING_PRIORITY} AND outbox.state IN ('done', 'unknown')
      AND outbox.digest_key IS NULL
    GROUP BY reader.person_id`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, row.count]))
}

/** Stores how the person was reached just now, or that they cannot be reached any more. */
export async function recordConversation(
  { tx, tenantId, now }: Context,
  personId: string,
  values: { reference: StoredReference } | { state: 'blocked' | 'uninstalled' },
): Promise<void> {
  if ('state' in values) {
    await tx
      .insertInto('conversations')
      .values({ tenant_id: tenantId, person_id: personId, reference: '{}', state: values.state, updated_at: now })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ state: values.state, updated_at: now }),
      )
      .execute()
    return
  }
  const reference = JSON.stringify(values.reference)
  await tx
    .insertInto('conversations')
    .values({ tenant_id: tenantId, person_id: personId, reference, updated_at: now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ reference, updated_at: now }))
    .execute()
}
