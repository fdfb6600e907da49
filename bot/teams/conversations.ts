import { TurnContext, type Activity } from 'botbuilder'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { IncomingActivity } from './incoming-activity.ts'

/**
 * Stores how Teams reaches a person. Every activity refreshes it: Teams moves tenants between
 * service URLs, and a person who writes again has unblocked the bot.
 */
export async function rememberConversation(
  { tx, tenantId, now }: Context,
  personId: string,
  activity: IncomingActivity,
): Promise<void> {
  const reference = JSON.stringify(referenceOf(activity))
  if (await isKnown(tx, { personId, reference, serviceUrl: activity.serviceUrl })) return
  await rememberServiceUrl({ tx, tenantId, now }, activity.serviceUrl)
  await tx
    .insertInto('conversations')
    .values({ tenant_id: tenantId, person_id: personId, reference, state: 'installed', updated_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'person_id'])
        .doUpdateSet({ reference, state: 'installed', updated_at: now })
        .where(sql<boolean>`conversations.state <> 'installed' OR conversations.reference <> ${reference}::jsonb`),
    )
    .execute()
}

/**
 * An insert that meets its row locks it even where it changes nothing: everybody in the company would
 * wait for everybody else, and every keystroke of a search would be a durable write.
 */
async function isKnown(
  tx: Context['tx'],
  { personId, reference, serviceUrl }: { personId: string; reference: string; serviceUrl: string },
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    SELECT EXISTS (SELECT FROM tenants WHERE service_url = ${serviceUrl})
       AND EXISTS (SELECT FROM conversations
                   WHERE person_id = ${personId} AND state = 'installed' AND reference = ${reference}::jsonb) AS known`.execute(
    tx,
  )
  return rows[0]?.known === true
}

/** Nothing is sent any more, until the person installs the app again. */
export async function forgetConversation({ tx, now }: Context, personId: string): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ state: 'uninstalled', updated_at: now })
    .where('person_id', '=', personId)
    .execute()
}

/** The tenant's row appears with its first activity; a directory import names it later. */
export async function rememberServiceUrl(
  { tx, tenantId, now }: Pick<Context, 'tx' | 'tenantId' | 'now'>,
  serviceUrl: string,
): Promise<void> {
  await tx
    .insertInto('tenants')
    .values({ tenant_id: tenantId, name: tenantId, origin: 'teams', service_url: serviceUrl, created_at: now })
    .onConflict((conflict) =>
      conflict
        .column('tenant_id')
        .doUpdateSet({ service_url: serviceUrl })
        .where(sql<boolean>`tenants.service_url IS DISTINCT FROM ${serviceUrl}`),
    )
    .execute()
}

/** The chat without the activity that told of it: a message into it is no reply. */
function referenceOf(activity: IncomingActivity): Record<string, unknown> {
  const { activityId: _, ...reference } = TurnContext.getConversationReference(activity as unknown as Activity)
  return reference
}
