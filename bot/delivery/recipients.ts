import { attentionClasses } from '../../shared/attention/classes.ts'
import { startOfLocalWeek } from '../../shared/attention/decide.ts'
import type { WorkingHours } from '../../shared/people/schemas.ts'
import type { Context } from '../context.ts'
import { isActive, toWorkingHours } from '../db/people.ts'
import type { StoredReference } from './transport.ts'

export interface Recipient {
  isActive: boolean
  workingHours: WorkingHours
  pausedUntil: string | null
  weeklyBudget: number
  /** Messages that counted towards this week's budget, those on their way included. */
  sentThisWeek: number
  /** `reference` is null where the chat is not known (any more): it is then created. */
  conversation: { reference: StoredReference | null; state: 'installed' | 'blocked' | 'uninstalled' } | null
  serviceUrl: string | null
}

/** Answers to something the reader asked for do not count. */
const FIRST_COUNTING_PRIORITY = attentionClasses.indexOf('answer') + 1

/**
 * What delivery must know of a person. Locks their profile, so that two instances cannot both spend
 * the last message of the week's budget.
 *
 * @param newConversationsAt where the chat would be created, if not at the tenant's service URL.
 */
export async function readRecipient(
  context: Context,
  personId: string,
  newConversationsAt: string | null,
): Promise<Recipient | undefined> {
  const { tx, now } = context
  const person = await tx
    .selectFrom('profiles')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'profiles.tenant_id').onRef('people.person_id', '=', 'profiles.person_id'),
    )
    .select([
      'profiles.time_zone',
      'profiles.working_days',
      'profiles.start_minute',
      'profiles.end_minute',
      'profiles.paused_until',
      'profiles.weekly_budget',
    ])
    .select(isActive(now).as('is_active'))
    .where('people.person_id', '=', personId)
    .forNoKeyUpdate('profiles')
    .executeTakeFirst()
  if (person === undefined) return undefined
  const conversation = await tx
    .selectFrom('conversations')
    .select(['reference', 'state'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const tenant = await tx.selectFrom('tenants').select('service_url').executeTakeFirst()
  const workingHours = toWorkingHours(person)
  return {
    isActive: Boolean(person.is_active),
    workingHours,
    pausedUntil: person.paused_until,
    weeklyBudget: person.weekly_budget,
    sentThisWeek: await countSent(context, personId, startOfLocalWeek(now, workingHours.timeZone)),
    conversation: conversation === undefined ? null : { ...conversation, reference: knownReference(conversation) },
    serviceUrl: newConversationsAt ?? tenant?.service_url ?? null,
  }
}

function knownReference({ reference }: { reference: StoredReference }): StoredReference | null {
  return Object.keys(reference).length === 0 ? null : reference
}

async function countSent({ tx }: Context, personId: string, since: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('outbox')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('recipient_id', '=', personId)
    .where('priority', '>=', FIRST_COUNTING_PRIORITY)
    .where((where) =>
      where.or([
        where.and([where('state', 'in', ['done', 'unknown']), where('settled_at', '>=', since)]),
        where('state', '=', 'sending'),
      ]),
    )
    .executeTakeFirstOrThrow()
  return count
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
