import { messagesFor } from '../../shared/i18n/messages.ts'
import type { Card } from '../cards/card.ts'
import type { Context } from '../context.ts'
import { accountOf, asCaller } from './caller.ts'
import { forgetConversation, rememberServiceUrl } from './conversations.ts'
import type { Edge } from './edge.ts'
import { groupWelcomeCard } from './edge-cards.ts'
import { isPersonal, tenantOf, type IncomingActivity } from './incoming-activity.ts'

/**
 * What an installation leads to. Teams tells of one installation several times, and of every opened
 * Playground page once more: each feature's `installed` makes sure that it speaks only once.
 *
 * @returns a card to answer with at once, or null.
 */
export function createInstalls(edge: Edge) {
  return async (activity: IncomingActivity): Promise<Card | null> => {
    if (!isBotAdded(activity)) {
      if (isBotRemoved(activity)) await uninstalled(edge, activity)
      return null
    }
    return isPersonal(activity) ? await installed(edge, activity) : await addedToGroup(edge, activity)
  }
}

async function installed(edge: Edge, activity: IncomingActivity): Promise<null> {
  const answered = await asCaller(edge, activity, async (context) => {
    for (const feature of edge.features) await feature.installed?.(context, context.actor.personId)
  })
  // No card: whoever the directory does not know yet is answered when they say something.
  if (answered.caller !== 'person') edge.log.info({ caller: answered.caller }, 'installed by somebody unknown')
  return null
}

async function uninstalled(edge: Edge, activity: IncomingActivity): Promise<void> {
  const account = accountOf(edge, activity)
  if (account === null || !isPersonal(activity)) return
  const { tenantId, personId } = account
  await edge.database.withTenant(tenantId, async (tx) => {
    await forgetConversation({ tx, tenantId, now: edge.clock.now(), links: edge.links }, personId)
  })
}

async function addedToGroup(edge: Edge, activity: IncomingActivity): Promise<Card | null> {
  const tenantId = tenantOf(activity)
  if (tenantId === null) return null
  const now = edge.clock.now()
  return await edge.database.withTenant(tenantId, async (tx) => {
    const context: Context = { tx, tenantId, now, links: edge.links }
    await rememberServiceUrl(context, activity.serviceUrl)
    if (!(await isFirstIn(context, activity.conversation.id))) return null
    return groupWelcomeCard(messagesFor(null), await readAdderName(edge, context, activity))
  })
}

/** The ledger of messages also keeps this one intent: the same key can be written once only. */
async function isFirstIn({ tx, tenantId, now }: Context, conversationId: string): Promise<boolean> {
  const inserted = await tx
    .insertInto('outbox')
    .values({
      tenant_id: tenantId,
      message_key: `group-welcome:${conversationId}`,
      kind: 'group-welcome',
      payload: '{}',
      wanted_at: now,
      due_at: now,
      created_at: now,
      settled_at: now,
      state: 'done',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('message_key')
    .executeTakeFirst()
  return inserted !== undefined
}

async function readAdderName(edge: Edge, { tx }: Context, activity: IncomingActivity): Promise<string | null> {
  const account = accountOf(edge, activity)
  if (account === null) return activity.from.name ?? null
  const row = await tx
    .selectFrom('people')
    .select('display_name')
    .where('person_id', '=', account.personId)
    .executeTakeFirst()
  return row?.display_name ?? activity.from.name ?? null
}

function isBotAdded(activity: IncomingActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('add') ?? false
  return activity.membersAdded?.some((member) => member.id === activity.recipient.id) ?? false
}

function isBotRemoved(activity: IncomingActivity): boolean {
  return activity.type === 'installationUpdate' && (activity.action?.startsWith('remove') ?? false)
}
