import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** What a tenant has to do now. */
export interface Due {
  tenantId: string
  hasMessages: boolean
  hasSlots: boolean
  /** Messages that a process which died had in hand. */
  hasLost: boolean
}

/** Tenants with something to do. Asked of each tenant: the first row of an index answers, however many are due. */
export async function readDue(database: Database, now: Date, onlyTenants: readonly string[] | null): Promise<Due[]> {
  return await database.withScheduler(async (tx) => {
    const isDue = sql`outbox.tenant_id = tenants.tenant_id
      AND outbox.state IN ('waiting', 'retrying') AND outbox.due_at <= ${now}::timestamptz`
    const { rows } = await sql<Due>`
      SELECT tenant_id AS "tenantId",
        EXISTS (SELECT FROM outbox WHERE NOT is_slot AND ${isDue}) AS "hasMessages",
        EXISTS (SELECT FROM outbox WHERE is_slot AND ${isDue}) AS "hasSlots",
        EXISTS (SELECT FROM outbox WHERE outbox.tenant_id = tenants.tenant_id AND outbox.state = 'sending'
          AND outbox.lease_until < statement_timestamp()) AS "hasLost"
      FROM tenants
      WHERE ${onlyTenants}::uuid[] IS NULL OR tenant_id = ANY(${onlyTenants}::uuid[])`.execute(tx)
    return rows.filter((row) => row.hasMessages || row.hasSlots || row.hasLost)
  })
}
