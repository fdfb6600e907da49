import type { ActorContext } from '../context.ts'
import { activeCondition } from './directory.ts'
import type { Account, Edge } from './edge.ts'
import { rememberConversation } from './conversations.ts'
import { isInBotsChat, senderOf, tenantOf, type IncomingActivity } from './incoming-activity.ts'

/** Why nobody can act for an activity: the directory does not know them, or they have left. */
export type Stranger = 'unknown' | 'inactive'

export type Answer<Result> = { caller: 'person'; result: Result } | { caller: Stranger }

/**
 * Runs `work` as the person who caused the activity, in one transaction of their tenant, and
 * remembers there how Teams reaches them.
 */
export async function asCaller<Result>(
  edge: Edge,
  activity: IncomingActivity,
  work: (context: ActorContext) => Promise<Result>,
): Promise<Answer<Result>> {
  const account = accountOf(edge, activity)
  if (account === null) return { caller: 'unknown' }
  const { tenantId, personId } = account
  const now = edge.clock.now()
  return await edge.database.withTenant(tenantId, async (tx) => {
    const standing = await activeCondition({ tx, now }, personId)
    if (standing !== 'active') return { caller: standing }
    const context: ActorContext = {
      tx,
      tenantId,
      now,
      links: edge.links,
      // The Bot Framework's tokens carry no roles, so nothing said to the bot is said as a manager.
      actor: { tenantId, personId, isProgrammeManager: false },
    }
    if (isInBotsChat(activity)) await rememberConversation(context, personId, activity)
    return { caller: 'person', result: await work(context) }
  })
}

export function accountOf(edge: Edge, activity: IncomingActivity): Account | null {
  const tenantId = tenantOf(activity)
  const personId = senderOf(activity)
  if (tenantId === null || personId === null) return null
  return edge.mapPerson?.({ tenantId, personId }) ?? { tenantId, personId }
}
