import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { z } from 'zod/v4'
import type { Database } from '../../../bot/db/database.ts'
import { enqueueMessages } from '../../../bot/db/outbox.ts'
import { TEAMS_LIMITS } from '../../../bot/delivery/limits.ts'
import { createDeliveryWorker } from '../../../bot/delivery/worker.ts'
import { messageKind } from '../../../bot/feature.ts'
import { createLinks } from '../../../bot/links.ts'
import { createTestClock } from '../../kit/clock.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { MONDAY_MORNING } from '../../kit/hallway.ts'
import { insertPerson } from '../../kit/people.ts'

let database: Database
beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => await database.close())

const hello = messageKind({
  kind: 'hello',
  attention: 'answer',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'everything',
  payload: z.object({}),
  render: async () =>
    await Promise.resolve({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Hello', body: [], actions: [] }),
})

/** A company in which everybody is to be greeted now. */
async function plantTenant(people: number): Promise<string> {
  const tenantId = randomUUID()
  const now = MONDAY_MORNING
  await database.withTenant(tenantId, async (tx) => {
    const tenant = { tenant_id: tenantId, name: 'Test', created_at: now, service_url: 'https://teams.test/' }
    await tx.insertInto('tenants').values(tenant).execute()
    for (let number = 0; number < people; number++) {
      const { id: recipientId } = await insertPerson(tx, tenantId, { name: `Reader ${String(number)}` })
      const message = { key: `hello/${recipientId}`, kind: 'hello', payload: {}, attention: 'answer' as const }
      await enqueueMessages(tx, [{ ...message, tenantId, recipientId, dueAt: now, now }])
    }
  })
  return tenantId
}

async function countDone(tenantId: string): Promise<number> {
  return await database.withTenant(tenantId, async (tx) => {
    const rows = await tx.selectFrom('outbox').select('message_key').where('state', '=', 'done').execute()
    return rows.length
  })
}

it('delivers to one company while Teams takes no answer from another', async () => {
  const [slow, quick] = [await plantTenant(3), await plantTenant(10)]
  const slowAnswers = Promise.withResolvers<void>()
  const worker = createDeliveryWorker({
    database,
    clock: createTestClock(MONDAY_MORNING),
    links: createLinks(randomUUID(), 'https://hallway.test'),
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    transport: {
      async sendCard({ tenantId }) {
        if (tenantId === slow) await slowAnswers.promise
        return { outcome: 'sent', activityId: randomUUID(), reference: { conversation: 'known' } }
      },
    },
    jobs: [],
    messages: [hello],
    limits: TEAMS_LIMITS,
    onlyTenants: [slow, quick],
  })
  const drained = worker.drain()
  while ((await countDone(quick)) < 10) await sleep(20)
  expect(await countDone(slow)).toBe(0)
  slowAnswers.resolve()
  await drained
  expect(await countDone(slow)).toBe(3)
  await worker.stop()
})
