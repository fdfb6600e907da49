import type { RequestHandler } from 'express'
import { AppError } from '../../shared/errors/app-error.ts'

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses requests that name another host, or come from a page of another origin: a web site open in
 * the developer's browser must not be able to act as a colleague (DNS rebinding, cross-site posts).
 */
export const loopbackOnly: RequestHandler = (request, _response, next) => {
  const origin = request.headers.origin
  const hostIsLocal = LOOPBACK_HOSTS.has(hostOf(`http://${request.headers.host ?? ''}`))
  const originIsLocal = origin === undefined || LOOPBACK_HOSTS.has(hostOf(origin))
  if (!hostIsLocal || !originIsLocal) throw new AppError('forbidden', { detail: 'Development answers loopback only' })
  next()
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}
