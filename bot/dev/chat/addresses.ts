import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'

/**
 * Forgets at a start where the last run reached everybody: its port may have been another, and a
 * Playground's chats end with it. Whoever opens the Playground is reached there from then on.
 */
export async function forgetAddresses(database: Database, tenantId: string): Promise<void> {
  await database.withTenant(tenantId, async (tx) => {
    await tx.updateTable('conversations').set({ reference: '{}' }).where('state', '=', 'installed').execute()
  })
}

/** Whether the person's chat is known, and not at `serviceUrl`. */
export async function isReachedElsewhere(
  database: Database,
  options: { tenantId: string; personId: string; serviceUrl: string },
): Promise<boolean> {
  return await database.withTenant(options.tenantId, async (tx) => {
    const row = await tx
      .selectFrom('conversations')
      .select(sql<string | null>`reference ->> 'serviceUrl'`.as('service_url'))
      .where('person_id', '=', options.personId)
      .executeTakeFirst()
    return ![undefined, null, options.serviceUrl].includes(row?.service_url)
  })
}
