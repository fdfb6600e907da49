import { randomUUID } from 'node:crypto'
import express, { type Express, type RequestHandler, type Router } from 'express'
import { Histogram, type Registry } from 'prom-client'
import type { Logger } from 'pino'
import { AppError } from '../../shared/errors/app-error.ts'
import { problemHandler } from './problems.ts'
import { securityHeaders } from './security-headers.ts'

/** Teams' own activities stay far below this; a profile is a few kilobytes. */
const LARGEST_BODY = '256kb'

export interface HttpOptions {
  log: Logger
  metrics: Registry
  /** Stands before everything else; development lets only this machine in. */
  guard?: RequestHandler
  /** Answers `POST /api/messages`, the Bot Framework's address. */
  messages: RequestHandler
  /** In order: health, development, API, tab. */
  routers: Router[]
  developmentModules: boolean
}

export function createHttpServer(options: HttpOptions): Express {
  const server = express()
  server.disable('x-powered-by')
  // One proxy (App Service's front end) stands before us in production.
  server.set('trust proxy', 1)
  server.use(correlate, measure(options.metrics), securityHeaders(options))
  if (options.guard !== undefined) server.use(options.guard)
  server.use(express.json({ limit: LARGEST_BODY, reviver: replaceZeroBytes }))
  server.post('/api/messages', options.messages)
  for (const router of options.routers) server.use(router)
  server.use(() => {
    throw new AppError('not-found', { detail: 'No such page' })
  })
  server.use(problemHandler(options.log))
  return server
}

/** The database refuses text with a zero byte; it becomes the character that stands for no character. */
function replaceZeroBytes(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}

/** A caller that quotes this id lets us find the log lines of its request. */
const correlate: RequestHandler = (_request, response, next) => {
  const correlationId = randomUUID()
  response.locals['correlationId'] = correlationId
  response.set('x-correlation-id', correlationId)
  next()
}

function measure(metrics: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'hallway_http_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [metrics],
  })
  return (request, response, next) => {
    const stop = seconds.startTimer()
    response.on('finish', () => {
      // The route's pattern, never the path: ids would make a series of each person.
      const route = (request.route as { path?: string } | undefined)?.path ?? 'other'
      stop({ method: request.method, route, status: response.statusCode })
    })
    next()
  }
}
