import type { Input, Output } from '../../shared/api/contract.ts'
import { type EndpointName, methodAndPath, routes } from '../../shared/api/routes.ts'
import { ProblemError, readProblem } from './problem-error.ts'

export interface ClientOptions {
  /** Asked once, and again after a 401; null where nobody can sign in. */
  readToken: (() => Promise<string>) | null
  locale: string
}

export interface CallOptions {
  signal?: AbortSignal
  /** Lets the request outlive the page. */
  keepalive?: boolean
}

export type Call = <Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  options?: CallOptions,
) => Promise<Output<Name>>

const ANSWER_TIMEOUT_MS = 10_000

/** The API as typed functions. Every failure but the caller's own abort is a `ProblemError`. */
export function createClient({ readToken, locale }: ClientOptions): Call {
  let token: Promise<string> | null = null
  /** What `token` has come to: in a page that is being left nothing runs after a wait, so there must be none. */
  let known: Record<string, string> | null = readToken === null ? {} : null

  async function authorization(): Promise<Record<string, string>> {
    if (readToken === null) return {}
    token ??= readToken()
    try {
      known = { authorization: `Bearer ${await token}` }
      return known
    } catch (cause) {
      token = null
      throw new ProblemError('not-signed-in', { cause })
    }
  }

  async function send(url: URL, init: RequestInit, caller: AbortSignal | undefined): Promise<Response> {
    const headers = { ...init.headers, 'accept-language': locale, ...(known ?? (await authorization())) }
    const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS)
    const signal = caller ? AbortSignal.any([caller, timeout]) : timeout
    return fetch(url, { ...init, headers, signal }).catch((cause: unknown) => {
      if (caller?.aborted === true) throw cause
      throw new ProblemError('offline', { cause })
    })
  }

  return async (name, input, { signal, keepalive = false } = {}) => {
    const { url, init } = describeRequest(name, input)
    let response = await send(url, { ...init, keepalive }, signal)
    if (response.status === 401 && readToken !== null) {
      token = null
      known = null
      response = await send(url, { ...init, keepalive }, signal)
    }
    if (!response.ok) throw await readProblem(response)
    return response.json()
  }
}

/** Path parameters come from the input; the rest is the query of a GET and else the JSON body. */
function describeRequest(name: EndpointName, input: object): { url: URL; init: RequestInit } {
  const { method, path } = methodAndPath(routes[name])
  const rest = new Map<string, unknown>(Object.entries(input))
  const filled = path.replace(/:(\w+)/g, (_match, key: string) => {
    const value = String(rest.get(key))
    rest.delete(key)
    return encodeURIComponent(value)
  })
  const url = new URL(filled, location.origin)
  if (method !== 'GET') {
    const body = JSON.stringify(Object.fromEntries(rest))
    return { url, init: { method, body, headers: { 'content-type': 'application/json' } } }
  }
  for (const [key, value] of rest) {
    if (value !== undefined && value !== null && value !== '') url.searchParams.set(key, String(value))
  }
  return { url, init: { method } }
}
