import { z } from 'zod/v4'
import type { ServiceClientCredentials } from './bot-framework-types.ts'

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.coerce.number() })
const RENEW_BEFORE_MS = 5 * 60_000

/** OAuth 2.0 client credentials at a login of the operator's choice (a sovereign cloud's, say). */
export function clientCredentials(options: {
  tokenUrl: string
  appId: string
  appPassword: string
  scope: string
}): ServiceClientCredentials {
  let current: { token: string; renewAt: number } | null = null
  const readToken = async (): Promise<string> => {
    if (current === null || current.renewAt <= Date.now()) current = await requestToken(options)
    return current.token
  }
  return {
    async signRequest(request) {
      request.headers.set('authorization', `Bearer ${await readToken()}`)
      return request
    },
  }
}

async function requestToken(options: Parameters<typeof clientCredentials>[0]) {
  const response = await fetch(options.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: options.appId,
      client_secret: options.appPassword,
      scope: options.scope,
    }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`The bot's login answered ${String(response.status)}`)
  const { access_token, expires_in } = tokenAnswer.parse(await response.json())
  return { token: access_token, renewAt: Date.now() + expires_in * 1000 - RENEW_BEFORE_MS }
}
