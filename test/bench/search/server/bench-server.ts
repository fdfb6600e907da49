import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import { pino } from 'pino'
import { createApp } from '../../../../bot/app.ts'
import { createTokenVerifier, discoverIssuer } from '../../../../bot/auth/entra-tokens.ts'
import { readConfig } from '../../../../bot/config.ts'
import type { ActorContext } from '../../../../bot/context.ts'
import { openDatabase } from '../../../../bot/db/database.ts'
import { readActivePerson } from '../../../../bot/db/people.ts'
import { queryPeople } from '../../../../bot/features/search/people-query.ts'
import { preferBrotli } from '../../../../bot/http/prefer-brotli.ts'
import { systemClock } from '../../../../bot/jobs/clock.ts'
import { createLinks } from '../../../../bot/links.ts'
import { closeServer, listen } from '../../../../bot/listen.ts'
import { ANSWERS } from '../relevance.ts'
import type { Answered, Asked, ServerSetup, TimedSearch } from './protocol.ts'

export interface BenchServer {
  report: Answered<'start'>
  search(asked: Asked<'search'>): Promise<TimedSearch[]>
  update(asked: Asked<'update'>): Promise<number[]>
  stop(): Promise<void>
}

/** A production Hallway; and its search from the inside, to time it apart from tokens and HTTP. */
export async function startBenchServer(setup: ServerSetup): Promise<BenchServer> {
  const config = readConfig(setup.environment)
  const database = await openDatabase(setup.location)
  const links = createLinks(config.teamsAppId, config.publicUrl)
  const log = pino({ level: 'error' }, pino.destination({ dest: 2, sync: true }))
  const app = createApp({
    config: { ...config, bot: setup.botSettings },
    database,
    clock: systemClock,
    log,
    ...(setup.pagesFolder !== undefined && { developmentRouter: createPagesRouter(setup.pagesFolder) }),
    tabFolder: fileURLToPath(new URL('../../../../dist/tab', import.meta.url)),
    verifier: createTokenVerifier({
      clientId: config.entra?.clientId ?? '',
      tenantId: setup.tenantId,
      issuer: discoverIssuer(config.entra?.authority ?? '', setup.tenantId),
    }),
  })
  const started = performance.now()
  await app.search.warm()
  const loadMs = performance.now() - started
  const server = await listen(app.http, setup.port, '127.0.0.1')

  const as = async <Result>(personId: string, work: (context: ActorContext) => Promise<Result>): Promise<Result> =>
    await database.withTenant(setup.tenantId, async (tx) => {
      const actor = { tenantId: setup.tenantId, personId, isProgrammeManager: false }
      return await work({ tx, tenantId: setup.tenantId, now: systemClock.now(), links, actor })
    })

  const searchOnce = async (context: ActorContext, text: string): Promise<TimedSearch> => {
    const useCaseStarted = performance.now()
    const { people: index } = await app.search.read(context)
    const viewer = await readActivePerson(context, context.actor.personId)
    const { people } = await queryPeople(context, { index, viewer }, { text, count: ANSWERS })
    const useCaseMs = performance.now() - useCaseStarted
    const indexStarted = performance.now()
    index.search({ text, count: ANSWERS + 1 })
    const indexMs = performance.now() - indexStarted
    return { ids: people.map((person) => person.person_id), indexMs, useCaseMs }
  }

  const people = await as(setup.tenantId, async (context) => (await app.search.read(context)).people)
  return {
    report: { loadMs, indexMb: people.bytes / 1e6, residentMb: process.memoryUsage().rss / 1e6 },
    async search({ texts, personId }) {
      const timed: TimedSearch[] = []
      for (const text of texts) timed.push(await as(personId, async (context) => await searchOnce(context, text)))
      return timed
    },
    async update({ personIds, pitch }) {
      const times: number[] = []
      for (const personId of personIds) {
        const updateStarted = performance.now()
        await as(personId, async ({ tx }) => {
          await tx.updateTable('profiles').set({ pitch }).where('person_id', '=', personId).execute()
        })
        times.push(performance.now() - updateStarted)
      }
      return times
    },
    async stop() {
      await closeServer(server)
      await app.worker.stop()
      await app.search.stop()
      await database.close()
    },
  }
}

function createPagesRouter(folder: string): Router {
  return Router().use('/bench', preferBrotli(folder), express.static(folder))
}
