import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../jobs/clock.ts'
import type { Links } from '../links.ts'

const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const SECRET = /^([\w-]{43})\.ics$/

/** Calendars ask a few times an hour; whoever tries addresses asks more often. */
const limitPerAddress = rateLimit({
  windowMs: 60_000,
  limit: 120,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: () => {
    throw new AppError('too-many-requests', { detail: 'Over the rate limit' })
  },
})

/**
 * Serves the private calendars that people subscribe to from elsewhere. Calendars send no token, so the
 * address itself is the key. Unchanged since its ETag, a calendar is not sent again (304).
 */
export function createCalendarFeedRouter({
  database,
  clock,
  links,
  write,
}: {
  database: Database
  clock: Clock
  links: Links
  write: (context: Context, secret: string) => Promise<string | null>
}): Router {
  const router = Router()
  router.get<{ tenantId: string; file: string }>(
    '/calendars/:tenantId/:file',
    limitPerAddress,
    async (request, response) => {
      const { tenantId, file } = request.params
      const secret = SECRET.exec(file)?.[1]
      if (!TENANT.test(tenantId) || secret === undefined) throw noCalendar()
      const calendar = await database.withTenant(
        tenantId,
        async (tx) => await write({ tx, tenantId, now: clock.now(), links }, secret),
      )
      if (calendar === null) throw noCalendar()
      response
        .set('cache-control', 'private, no-cache')
        .set('content-disposition', 'inline; filename="hallway.ics"')
        .type('text/calendar; charset=utf-8')
        .send(calendar)
    },
  )
  return router
}

/** The same for every reason: an address gives nothing away. */
function noCalendar(): AppError {
  return new AppError('not-found', { detail: 'No calendar at this address' })
}
