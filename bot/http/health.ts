import { timingSafeEqual } from 'node:crypto'
import { Router, type Request } from 'express'
import type { Registry } from 'prom-client'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Database } from '../db/database.ts'
import type { DeliveryWorker } from '../delivery/worker.ts'
import type { SearchIndexes } from '../search/search-indexes.ts'

/**
 * `/healthz`: the process lives. `/readyz`: the database answers and the search is loaded; also for how long
 * the oldest due message has been due. `/metrics`: loopback, or with the token.
 */
export function createHealthRouter(options: {
  database: Database
  search: Pick<SearchIndexes, 'isWarm'>
  worker: Pick<DeliveryWorker, 'readLag'>
  metrics: Registry
  metricsToken: string | null
}): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const missing = await whatIsMissing(options)
    if (missing === null) response.json({ status: 'ready', deliveryLagSeconds: await options.worker.readLag() })
    else response.status(503).json({ status: missing })
  })
  router.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(request, options.metricsToken)) {
      throw new AppError('not-signed-in', { detail: 'Metrics need the token' })
    }
    response.type(options.metrics.contentType).send(await options.metrics.metrics())
  })
  return router
}

async function whatIsMissing({
  database,
  search,
}: {
  database: Database
  search: Pick<SearchIndexes, 'isWarm'>
}): Promise<string | null> {
  if (!(await database.isReady())) return 'database does not answer'
  return search.isWarm ? null : 'search is being loaded'
}

/** Behind a proxy every request comes from loopback: with a token configured, only the token counts. */
function mayReadMetrics(request: Request, token: string | null): boolean {
  if (token === null) {
    const forwarded = request.headers['x-forwarded-for'] !== undefined
    return !forwarded && isLoopback(request.socket.remoteAddress ?? '')
  }
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
}
