import { AppError } from '../shared/errors/app-error.ts'
import type { TenantTransaction } from './db/database.ts'
import type { Links } from './links.ts'

/** Who acts, as proven by a verified token. */
export interface Actor {
  tenantId: string
  personId: string
  isProgrammeManager: boolean
}

/**
 * What every use case receives. The edge that calls it (API, card, command, job, delivery) has opened
 * the tenant's transaction: what a use case decides and what it will send commit together.
 */
export interface Context {
  tx: TenantTransaction
  tenantId: string
  now: Date
  links: Links
}

/** A use case that a person started. */
export interface ActorContext extends Context {
  actor: Actor
}

/** @throws AppError `forbidden` for everybody but programme managers. */
export function requireManager({ actor }: ActorContext): void {
  if (actor.isProgrammeManager) return
  throw new AppError('forbidden', { detail: `${actor.personId} is no programme manager` })
}
