import { AppError } from '../shared/errors/app-error.ts'
import type { ActorContext } from './context.ts'

/** @throws AppError `forbidden` for everybody but programme managers. */
export function requireManager({ actor }: ActorContext): void {
  if (actor.isProgrammeManager) return
  throw new AppError('forbidden', { detail: `${actor.personId} is no programme manager` })
}
