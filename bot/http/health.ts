import { timingSafeEqual } from 'node:crypto'
import { Router, type Request } from 'express'
import type { Registry } from 'prom-client'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Database } from '../db/database.ts'

/** `/healthz`: the process lives. `/readyz`: the database answers. `/metrics`: loopback, or with the token. */
export function createHealthRouter(options: {
  database: Database
  metrics: Registry
  metricsToken: string | null
}): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const ready = await options.database.isReady()
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'database does not answer' })
  })
  router.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(request, options.metricsToken)) {
      throw new AppError('not-signed-in', { detail: 'Metrics need the token' })
    }
    response.type(options.metrics.contentType).send(await options.metrics.metrics())
  })
  return router
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
