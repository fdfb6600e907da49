import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { createHealthRouter } from '../../../bot/http/health.ts'
import { createHttpServer } from '../../../bot/http/server.ts'
import { matchWithoutBlocking } from '../../../bot/matching/match-off-thread.ts'
import { firstRound } from './rounds-company.ts'

/**
 * The server's own HTTP edge on a spare port, without a database. Says its port, waits for a word, matches a round
 * of as many people as the argument says beside it, and says so.
 */
const input = firstRound(Number(process.argv[2]), 'worldwide', 5)
const noDatabase = async (): Promise<never> => await Promise.reject(new Error('There is none'))
const health = createHealthRouter({
  database: {
    isReady: noDatabase,
    withTenant: noDatabase,
    withScheduler: noDatabase,
    takeStatistics: noDatabase,
    close: noDatabase,
  },
  search: { isWarm: true },
  worker: { readLag: noDatabase },
  metrics: new Registry(),
  metricsToken: null,
})
const server = createHttpServer({
  log: pino({ level: 'silent' }),
  metrics: new Registry(),
  messages: (_request, response) => response.end(),
  routers: [health],
  developmentModules: false,
}).listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.((server.address() as AddressInfo).port)
await once(process, 'message')
await matchWithoutBlocking(input)
process.send?.('matched')
