import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { Database } from '../../../bot/db/database.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'

const ours = randomUUID()
const theirs = randomUUID()
let database: Database

beforeAll(async () => {
  database = await openEngine()
  for (const tenantId of [ours, theirs]) {
    await database.withTenant(tenantId, async (tx) => {
      await tx.insertInto('tenants').values({ tenant_id: tenantId, name: tenantId, created_at: new Date() }).execute()
    })
  }
})
afterAll(async () => {
  await database.close()
})

describe('tenant isolation', () => {
  it('shows a tenant its own rows and no other', async () => {
    const rows = await database.withTenant(
      ours,
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    expect(rows).toEqual([{ tenant_id: ours }])
  })

  it('shows no row to a transaction that forgot its tenant', async () => {
    const rows = await database.withTenant(
      '',
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    expect(rows).toEqual([])
  })

  it('refuses to write a row of another tenant', async () => {
    const write = database.withTenant(ours, async (tx) => {
      await tx.updateTable('tenants').set({ tenant_id: theirs }).execute()
    })
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot change another tenant by naming it', async () => {
    await database.withTenant(ours, async (tx) => {
      await tx.updateTable('tenants').set({ name: 'taken over' }).where('tenant_id', '=', theirs).execute()
    })
    const row = await database.withTenant(
      theirs,
      async (tx) => await tx.selectFrom('tenants').select('name').executeTakeFirst(),
    )
    expect(row).toEqual({ name: theirs })
  })

  it('isolates every table, and begins every primary key with the tenant', async () => {
    const tables = await database.withTenant(ours, async (tx) => {
      const { rows } = await sql<{ name: string; isolated: boolean; first_key: string | null }>`
        SELECT c.relname AS name, c.relrowsecurity AS isolated,
          (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE i.indrelid = c.oid AND i.indisprimary) AS first_key
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT LIKE 'kysely_%'`.execute(tx)
      return rows
    })
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.filter((table) => !table.isolated || table.first_key !== 'tenant_id')).toEqual([])
  })

  it('lets the scheduler see when something is due, never what or for whom', async () => {
    const peek = database.withScheduler(async (tx) => {
      await sql`SELECT payload FROM outbox`.execute(tx)
    })
    await expect(peek).rejects.toMatchObject({ code: '42501' })
    const tenants = await database.withScheduler(
      async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
    )
    expect(tenants).toEqual(expect.arrayContaining([{ tenant_id: ours }, { tenant_id: theirs }]))
  })
})
