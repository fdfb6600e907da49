import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase, type TenantTransaction } from '../../bot/db/database.ts'
import { runningEndpoint, type Endpoint } from '../../bot/db/embedded/embedded-database.ts'
import { vacuumWhatChanged } from '../../bot/db/embedded/vacuum-what-changed.ts'

/** Few in the suite; the nightly run sets more. */
const KILLS = Number(process.env['KILLS'] ?? 3)
const SHORTEST_LIFE_MS = 200
const LONGEST_LIFE_MS = 1_500
const writer = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-durability-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded database', () => {
  it('refuses a second server on the folder with a clear sentence, and lets a command join', async () => {
    const first = await openDatabase({ folder })
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: 'conflict',
      detail: expect.stringMatching(/^Another Hallway is running on the data folder .*Stop it first\.$/),
    })
    const command = await openDatabase({ folder }, { join: true })
    expect(await command.isReady()).toBe(true)
    await command.close()
    expect(await first.isReady()).toBe(true)
    await first.close()
  })

  it('vacuums what has changed, in turn with an open transaction', async () => {
    const database = await openDatabase({ folder })
    const tenantId = randomUUID()
    await database.withTenant(tenantId, async (tx) => {
      await tx.insertInto('tenants').values({ tenant_id: tenantId, name: 'Test', created_at: new Date() }).execute()
      await insertPeople(tx, tenantId)
    })
    // Held in an object: a promise would be awaited by the transaction that it waits for.
    const { vacuum } = await database.withTenant(tenantId, async (tx) => {
      await sql`SELECT pg_stat_force_next_flush()`.execute(tx)
      await insertPeople(tx, tenantId)
      const started = vacuumWhatChanged(runningEndpoint(folder) as Endpoint)
      await insertPeople(tx, tenantId)
      return { vacuum: started }
    })
    await vacuum
    await database.withTenant(tenantId, async (tx) => {
      const { rows } = await sql<{ reltuples: number }>`
        SELECT reltuples FROM pg_class WHERE relname = 'people'`.execute(tx)
      expect(rows).toEqual([{ reltuples: 300 }])
    })
    await database.close()
  })

  it(
    `loses nothing acknowledged and reopens after kill -9, ${String(KILLS)} times`,
    async () => {
      const acknowledged: string[] = []
      for (let kill = 0; kill < KILLS; kill++) acknowledged.push(...(await writeAndKill(folder)))
      const database = await openDatabase({ folder })
      const stored = await database.withScheduler(
        async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
      )
      await database.close()
      const storedIds = new Set(stored.map((row) => row.tenant_id))
      expect(acknowledged.length).toBeGreaterThan(KILLS * 10)
      expect(acknowledged.filter((id) => !storedIds.has(id))).toEqual([])
    },
    KILLS * 20_000,
  )
})

async function insertPeople(tx: TenantTransaction, tenantId: string): Promise<void> {
  await sql`
    INSERT INTO people (tenant_id, person_id, display_name, user_principal_name, folded_name)
    SELECT ${tenantId}, gen_random_uuid(), 'Person', gen_random_uuid(), '' FROM generate_series(1, 100)`.execute(tx)
}

/** @returns the ids whose commit the killed process had seen acknowledged. */
async function writeAndKill(dataFolder: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ids: string[] = []
  let opened = false
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'open') {
      opened = true
      const life = SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS)
      setTimeout(() => child.kill('SIGKILL'), life)
    } else if (line.length === 36) {
      ids.push(line) // a shorter line was cut by the kill: nobody has seen it acknowledged
    }
  }
  expect(opened).toBe(true)
  return ids
}
