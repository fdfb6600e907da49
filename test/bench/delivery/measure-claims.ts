import { pino } from 'pino'
import { Registry } from 'prom-client'
import { openDatabase } from '../../../bot/db/database.ts'
import { createDeliveryWorker } from '../../../bot/delivery/worker.ts'
import { mentoringFeature } from '../../../bot/features/mentoring/feature.ts'
import { systemClock } from '../../../bot/jobs/clock.ts'
import { createLinks } from '../../../bot/links.ts'
import { startOwnEngine, type EngineName } from '../../kit/engines/own-engine.ts'
import { plantCompany } from '../../kit/post/company.ts'
import { writeEnded } from '../../kit/post/messages.ts'
import { REQUESTS_PER_SECOND } from '../../kit/teams/limits.ts'
import type { Figure } from '../figure.ts'

const TENANT = '5a11ab1e-0000-4000-8000-000000000002'
const APP = '5a11ab1e-0000-4000-8000-000000000003'

/**
 * How many messages one server claims, decides about, renders and records in a second where neither
 * Teams nor its limits take time. The reference is the rate that Teams allows.
 */
export async function* measureClaims(engineName: EngineName, people: number, count: number): AsyncGenerator<Figure> {
  const stack = new AsyncDisposableStack()
  try {
    const engine = await startOwnEngine(engineName)
    stack.defer(engine.stop)
    const database = await openDatabase(engine.location)
    stack.defer(database.close)
    const serviceUrl = 'https://teams.test/'
    const company = await plantCompany(database, { tenantId: TENANT, people, serviceUrl, appId: APP, withChat: 1 })
    await database.withTenant(TENANT, async (tx) => await writeEnded(tx, company, { count, attention: 'digest' }))
    await engine.maintain(['VACUUM ANALYZE'])
    const worker = createDeliveryWorker({
      database,
      clock: systemClock,
      links: createLinks(APP, 'https://hallway.test'),
      log: pino({ level: 'silent' }),
      metrics: new Registry(),
      transport: {
        sendCard: async ({ reference }) =>
          await Promise.resolve({ outcome: 'sent', activityId: 'sent', reference: reference ?? {} }),
      },
      jobs: [],
      messages: mentoringFeature.messages ?? [],
      limits: null,
    })
    stack.defer(worker.stop)
    const started = performance.now()
    await worker.drain()
    const perSecond = count / ((performance.now() - started) / 1_000)
    yield {
      name: `delivery.${engineName}.claims`,
      value: Math.round(perSecond),
      unit: '1/s',
      reference: REQUESTS_PER_SECOND,
    }
  } finally {
    await stack.disposeAsync()
  }
}
