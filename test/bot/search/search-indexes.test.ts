import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import type { Context } from '../../../bot/context.ts'
import type { Database, TenantTransaction } from '../../../bot/db/database.ts'
import { pruneSearchChanges } from '../../../bot/search/changes.ts'
import { createSearchIndexes, type SearchIndexes, type SearchLimits } from '../../../bot/search/search-indexes.ts'
import type { TenantIndexes } from '../../../bot/search/tenant-search.ts'
import { createTestClock } from '../../kit/clock.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { insertPerson } from '../../kit/people.ts'

const clock = createTestClock(new Date('2026-11-23T09:00:00Z'))
const log = pino({ level: 'error' }, pino.destination({ dest: 2, sync: true }))
let database: Database
let tenantId: string
const opened: SearchIndexes[] = []

beforeAll(async () => {
  database = await openEngine()
})
beforeEach(async () => {
  tenantId = await addTenant()
})
afterAll(async () => {
  for (const indexes of opened) await indexes.stop()
  await database.close()
})

async function addTenant(): Promise<string> {
  const id = randomUUID()
  await database.withTenant(id, async (tx) => {
    await tx.insertInto('tenants').values({ tenant_id: id, name: 'Test', created_at: clock.now() }).execute()
  })
  return id
}

function open(limits: SearchLimits = {}): SearchIndexes {
  const indexes = createSearchIndexes({ database, clock, log, onlyTenant: tenantId, limits })
  opened.push(indexes)
  return indexes
}

async function add(name: string, tenant = tenantId): Promise<string> {
  return (await database.withTenant(tenant, async (tx) => await insertPerson(tx, tenant, { name }))).id
}

async function rename(id: string, display_name: string, tx?: TenantTransaction): Promise<void> {
  const write = async (open: TenantTransaction): Promise<unknown> =>
    await open.updateTable('people').set({ display_name }).where('person_id', '=', id).execute()
  await (tx === undefined ? database.withTenant(tenantId, write) : write(tx))
}

async function read(indexes: SearchIndexes, tenant = tenantId): Promise<TenantIndexes> {
  return await database.withTenant(tenant, async (tx) => await indexes.read({ tx, tenantId: tenant, now: clock.now() }))
}

function idsIn({ people }: TenantIndexes, text: string): string[] {
  return people.search({ text, count: 100 }).hits.map(({ id }) => id)
}

async function find(indexes: SearchIndexes, text: string): Promise<string[]> {
  return idsIn(await read(indexes), text)
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('It never came to be')
}

it('keeps what it has loaded, and takes in what changes', async () => {
  const indexes = open()
  const id = await add('Amara Okafor')
  const first = await read(indexes)
  await database.withTenant(tenantId, async (tx) => await tx.updateTable('people').set({ title: 'Falconer' }).execute())
  expect(await find(indexes, 'falconer')).toEqual([id])
  expect(await find(indexes, 'analyst')).toEqual([])
  expect(await read(indexes)).toBe(first)
})

describe('a transaction that has itself changed something', () => {
  class Undone extends Error {}
  const undone = async (work: (tx: TenantTransaction) => Promise<void>): Promise<void> => {
    await database
      .withTenant(tenantId, async (tx) => {
        await work(tx)
        throw new Undone()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error
      })
  }

  it('leaves nothing in the index that is then undone', async () => {
    const indexes = open()
    const id = await add('Ben Silva')
    await read(indexes)
    await undone(async (tx) => {
      await rename(id, 'Ben Nobody', tx)
      await indexes.read({ tx, tenantId, now: clock.now() })
    })
    expect(await find(indexes, 'silva')).toEqual([id])
  })

  it('shares no index that it has loaded', async () => {
    const indexes = open()
    const id = await add('Ben Silva')
    await undone(async (tx) => {
      await rename(id, 'Ben Nobody', tx)
      const own = await indexes.read({ tx, tenantId, now: clock.now() })
      expect(idsIn(own, 'nobody')).toEqual([id])
    })
    expect(await find(indexes, 'silva')).toEqual([id])
  })
})

it('finds nobody any more when the last day is over', async () => {
  const indexes = open()
  const leaver = await database.withTenant(
    tenantId,
    async (tx) => await insertPerson(tx, tenantId, { name: 'Lea Ver', leave_at: new Date('2026-11-30T17:00:00Z') }),
  )
  expect(await find(indexes, 'lea')).toEqual([leaver.id])
  const then = async (now: string) =>
    await database.withTenant(tenantId, async (tx) =>
      idsIn(await indexes.read({ tx, tenantId, now: new Date(now) }), 'lea'),
    )
  expect(await then('2026-11-30T16:59:59Z')).toEqual([leaver.id])
  expect(await then('2026-11-30T17:00:00Z')).toEqual([])
})

describe('memory', () => {
  it('is left by the company that has not searched for longest', async () => {
    const indexes = open({ documents: 4 })
    const tenants = [tenantId, await addTenant(), await addTenant()] as const
    for (const tenant of tenants) for (const name of ['Ann One', 'Bob Two']) await add(name, tenant)
    const [first, second] = [await read(indexes, tenants[0]), await read(indexes, tenants[1])]
    expect(await read(indexes, tenants[0])).toBe(first)
    await read(indexes, tenants[2])
    expect(await read(indexes, tenants[0])).toBe(first)
    expect(await read(indexes, tenants[1])).not.toBe(second)
  })

  it('is never so small that a search fails', async () => {
    const indexes = open({ documents: 0 })
    const id = await add('Only One')
    expect(await find(indexes, 'only')).toEqual([id])
    expect(await find(indexes, 'only')).toEqual([id])
  })

  it('holds nothing whose changes may have been forgotten meanwhile', async () => {
    const indexes = open({ idleMs: 50 })
    const id = await add('Old Name')
    const before = await read(indexes)
    await database.withTenant(tenantId, async (tx) => await rename(id, 'New Name', tx))
    await database.withTenant(tenantId, async (tx) => await tx.deleteFrom('search_changes').execute())
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await find(indexes, 'new')).toEqual([id])
    expect(await read(indexes)).not.toBe(before)
  })

  it('is given back by building an index anew of which much lies waste', async () => {
    const indexes = open({ bytes: 0 })
    const id = await add('Name 0')
    const before = await read(indexes)
    for (let i = 1; i < 20; i++) {
      await rename(id, `Name ${String(i)}`)
      await read(indexes)
    }
    await until(async () => (await read(indexes)) !== before)
    expect(await find(indexes, 'name 19')).toEqual([id])
  })
})

it('takes in a large import beside the searches', async () => {
  const indexes = open({ changesAtOnce: 3 })
  await read(indexes)
  const ids = await Promise.all(
    ['Ida One', 'Ida Two', 'Ida Three', 'Ida Four', 'Ida Five'].map(async (name) => await add(name)),
  )
  await until(async () => (await find(indexes, 'ida')).length === ids.length)
  const later = await add('Ida Six')
  expect(await find(indexes, 'ida six')).toEqual([later])
})

it('warms beside searches without either waiting for ever', async () => {
  const indexes = open()
  const id = await add('Wanda Warm')
  expect(indexes.isWarm).toBe(false)
  const [, ...found] = await Promise.all([
    indexes.warm(),
    ...Array.from({ length: 12 }, async () => await find(indexes, 'wanda')),
  ])
  expect(found).toEqual(Array.from({ length: 12 }, () => [id]))
  expect(indexes.isWarm).toBe(true)
})

it('forgets changes that a restored backup brought from another database', async () => {
  const [mine, foreign] = [await add('Own Change'), await add('Foreign Change')]
  const left = await database.withTenant(tenantId, async (tx) => {
    await sql`UPDATE search_changes SET changed_in = '9000000000'::xid8 WHERE id = ${foreign}`.execute(tx)
    await pruneSearchChanges.run({ tx, tenantId, now: clock.now() } as Context)
    return await tx.selectFrom('search_changes').select('id').distinct().execute()
  })
  expect(left.map(({ id }) => id)).toContain(mine)
  expect(left.map(({ id }) => id)).not.toContain(foreign)
})

it('forgets changes after a day', async () => {
  const [old, recent] = [await add('Old Change'), await add('New Change')]
  const left = await database.withTenant(tenantId, async (tx) => {
    await sql`UPDATE search_changes SET changed_at = changed_at - interval '25 hours' WHERE id = ${old}`.execute(tx)
    await pruneSearchChanges.run({ tx, tenantId, now: clock.now() } as Context)
    return await tx.selectFrom('search_changes').select('id').distinct().execute()
  })
  expect(left.map(({ id }) => id)).toEqual([recent])
})
