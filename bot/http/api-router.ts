import compression from 'compression'
import { Router, type RequestHandler } from 'express'
import { contract } from '../../shared/api/contract.ts'
import { methodAndPath, routes, type EndpointName } from '../../shared/api/routes.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { TokenVerifier } from '../auth/entra-tokens.ts'
import type { Actor, ActorContext } from '../context.ts'
import type { Database } from '../db/database.ts'
import { isActive } from '../db/people.ts'
import type { Handlers } from '../feature.ts'
import type { Clock } from '../jobs/clock.ts'
import type { Links } from '../links.ts'
import { limitPerPerson } from './rate-limits.ts'

export interface ApiOptions {
  handlers: Handlers
  database: Database
  verifier: TokenVerifier
  clock: Clock
  links: Links
}

/** Serves every endpoint of the table: token, rate limit, schema, one tenant transaction, schema. */
export function createApiRouter(options: ApiOptions): Router {
  const router = Router()
  router.use('/api', compression(), authenticate(options.verifier), limitPerPerson)
  for (const name of Object.keys(routes) as EndpointName[]) {
    const { method, path } = methodAndPath(routes[name])
    router[method.toLowerCase() as 'get' | 'post' | 'put'](path, serve(name, options))
  }
  router.use('/api', () => {
    throw new AppError('not-found', { detail: 'No such endpoint' })
  })
  return router
}

function authenticate(verifier: TokenVerifier): RequestHandler {
  return async (request, response, next) => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ')
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '') {
      throw new AppError('not-signed-in', { detail: 'No bearer token' })
    }
    response.locals['actor'] = await verifier.verify(token)
    next()
  }
}

function serve(name: EndpointName, options: ApiOptions): RequestHandler {
  const { input: inputSchema, output: outputSchema } = contract[name]
  // One handler type per endpoint cannot be told apart here; `Handlers` has paired them already.
  const handler = options.handlers[name] as (context: ActorContext, input: unknown) => Promise<unknown>
  return async (request, response) => {
    const actor = response.locals['actor'] as Actor
    const raw: unknown = { ...request.query, ...asObject(request.body), ...request.params }
    const input = inputSchema.safeParse(raw)
    if (!input.success) throw new AppError('invalid-input', { detail: `${name}: bad input`, cause: input.error })
    const result = await options.database.withTenant(actor.tenantId, async (tx) => {
      const context = { tx, tenantId: actor.tenantId, now: options.clock.now(), links: options.links, actor }
      if (!openToLeavers.has(name)) await requireActivePerson(context)
      return await handler(context, input.data)
    })
    // Nobody keeps it, so nobody asks whether it has changed: `json` would hash all of it for that.
    response
      .set('cache-control', 'no-store')
      .type('json')
      .end(JSON.stringify(outputSchema.parse(result)))
  }
}

/** Whoever asked to be forgotten can still look at that, and change their mind. */
const openToLeavers = new Set<EndpointName>(['getErasure', 'stay'])

/** A token outlives a last working day: whoever left has no access, whatever they hold. */
async function requireActivePerson({ tx, now, actor }: ActorContext): Promise<void> {
  const person = await tx
    .selectFrom('people')
    .select(isActive(now).as('active'))
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  if (person === undefined) throw new AppError('forbidden', { detail: 'The directory does not know this person yet' })
  if (!person.active) throw new AppError('forbidden', { detail: 'This person has left or is disabled' })
}

function asObject(body: unknown): Record<string, unknown> {
  if (body === undefined) return {}
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  throw new AppError('invalid-input', { detail: 'The body must be a JSON object' })
}
