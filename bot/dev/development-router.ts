import { join } from 'node:path'
import { Router, type RequestHandler } from 'express'
import { z } from 'zod/v4'
import { escapeLike, fold } from '../../shared/search/fold.ts'
import { activePeople } from '../db/people.ts'
import type { Database, TenantTransaction } from '../db/database.ts'
import type { DeliveryWorker } from '../delivery/worker.ts'
import { personas } from '../features/sample/personas.ts'
import type { MovableClock } from '../jobs/clock.ts'
import { loopbackOnly } from './loopback-only.ts'
import { moveClock, readNextDue } from './move-clock.ts'
import { parse } from './parse.ts'
import type { DevelopmentTokens } from './token-issuer.ts'

export interface DevelopmentOptions {
  tokens: DevelopmentTokens
  clock: MovableClock
  database: Database
  worker: () => Pick<DeliveryWorker, 'drain'>
  tenantId: string
  appId: string
  playgroundUrl: string
  /** Everybody's chat with Hallway; undefined where the bot is in the real Teams. */
  chatRouter: Router | undefined
  /** Where the built host page is; null while it is served from its sources. */
  tabFolder: string | null
}

const MOST_PEOPLE = 20
const personInput = z.object({ personId: z.guid() })
const clockInput = z.object({
  days: z.number().min(0).max(400).default(0),
  hours: z.number().min(0).max(24).default(0),
})

/** The host page, who one is in it, and the clock: everything that Teams and time do in production. */
export function createDevelopmentRouter(options: DevelopmentOptions): Router {
  const { tokens, clock, database, tenantId } = options
  const router = Router()
  let moves = Promise.resolve()
  router.use('/dev', loopbackOnly)
  if (options.chatRouter !== undefined) router.use(options.chatRouter)
  if (options.tabFolder !== null) router.get('/', loopbackOnly, serveHostPage(options.tabFolder))
  router.get('/dev/people', async (request, response) => {
    const text = z.string().catch('').parse(request.query['text'])
    const people = await database.withTenant(tenantId, async (tx) => await findPeople(tx, text, clock.now()))
    const { appId, playgroundUrl, chatRouter } = options
    response.json({ people, tenantId, appId, playgroundUrl, hasChat: chatRouter !== undefined })
  })
  router.post('/dev/token', async (request, response) => {
    const { personId } = parse(personInput, request.body)
    const isProgrammeManager = personas.some((persona) => persona.id === personId && persona.isProgrammeManager)
    response.json({ token: await tokens.sign({ tenantId, personId, isProgrammeManager }) })
  })
  router.get('/dev/clock', (_request, response) => {
    response.json({ now: clock.now().toISOString() })
  })
  router.post('/dev/clock', async (request, response) => {
    const { days, hours } = parse(clockInput, request.body)
    // One move after the other: a second press goes on from where the first one ends.
    const move = moves.then(async () => {
      await moveClock({
        clock,
        worker: options.worker(),
        readNextDue: async (now) => await readNextDue(database, now),
        until: new Date(clock.now().getTime() + (days * 24 + hours) * 3_600_000),
      })
    })
    moves = move.catch(() => {})
    await move
    response.json({ now: clock.now().toISOString() })
  })
  return router
}

function serveHostPage(tabFolder: string): RequestHandler {
  return (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(join(tabFolder, 'host', 'index.html'))
  }
}

/** Without a text the personas that still exist; after an import of the company's own people, some of them. */
async function findPeople(tx: TenantTransaction, text: string, now: Date) {
  const query = activePeople({ tx, now })
    .select(['people.person_id', 'people.display_name', 'people.title', 'people.department'])
    .orderBy('people.folded_name')
    .limit(MOST_PEOPLE)
  const known = personas.map((persona) => persona.id)
  const chosen =
    text === ''
      ? await query.where('people.person_id', 'in', known).execute()
      : await query.where('people.folded_name', 'like', `%${escapeLike(fold(text))}%`).execute()
  const rows = chosen.length === 0 && text === '' ? await query.execute() : chosen
  return rows.map((row) => ({
    id: row.person_id,
    name: row.display_name,
    title: row.title,
    department: row.department,
    role: personas.find((persona) => persona.id === row.person_id)?.role ?? 'person',
  }))
}
