import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase } from '../../bot/db/database.ts'
import { startFlow } from '../kit/post/flow.ts'
import { closeLedger, countOpen } from '../kit/post/ledger.ts'
import { startPost, type Post } from '../kit/post/start-post.ts'

/** Few in the suite; the soak does hundreds, on both engines, in bad weather. */
const KILLS = 3
const SHORTEST_LIFE_MS = 300
const LONGEST_LIFE_MS = 1_200

let post: Post
afterEach(async () => {
  await post.stop()
})

it(`loses no message, and sends none twice without saying so, when its server is killed ${String(KILLS)} times`, async () => {
  post = await startPost({ engine: 'pglite', people: 60 })
  const flow = startFlow(post, 20)
  for (let kill = 1; kill <= KILLS; kill++) {
    await sleep(SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS))
    await post.fleet.kill(0)
    if (kill === KILLS) await endLeases(post)
    await post.fleet.start(0)
  }
  await flow.stop()
  while ((await countOpen(post.database, post.company)) > 0) await sleep(100)
  const { arrivals } = await post.teams.collect()
  const ledger = await closeLedger(post.database, post.company, { written: flow.written, arrivals })
  expect(ledger.arrived).toBeGreaterThan(KILLS * 10)
  expect(ledger).toMatchObject({ lost: [], unexplained: [], disordered: [] })
}, 120_000)

/** The lease of what the dead server had in hand runs out, a little early; nobody else holds any. */
async function endLeases({ engine, company }: Post): Promise<void> {
  const database = await openDatabase(engine.location)
  await database.withTenant(company.tenantId, async (tx) => {
    await tx
      .updateTable('outbox')
      .set({ lease_until: sql<Date>`now()` })
      .where('state', '=', 'sending')
      .execute()
  })
  await database.close()
}
