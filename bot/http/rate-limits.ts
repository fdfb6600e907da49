import { rateLimit } from 'express-rate-limit'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Actor } from '../context.ts'

const MINUTE_MS = 60_000
/** Search runs while one types, so a person may ask often; a script may not. */
const API_REQUESTS_PER_MINUTE = 600

/** Runs after authentication: colleagues behind one address do not slow each other. */
export const limitPerPerson = rateLimit({
  windowMs: MINUTE_MS,
  limit: API_REQUESTS_PER_MINUTE,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  keyGenerator: (_request, response) => {
    const actor = response.locals['actor'] as Actor
    return `${actor.tenantId}/${actor.personId}`
  },
  handler: () => {
    throw new AppError('too-many-requests', { detail: 'Over the rate limit' })
  },
})
