import { z } from 'zod/v4'
import type { ConnectorClientOptions } from './bot-framework-types.ts'

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>
type HttpRequest = Parameters<HttpClient['sendRequest']>[0]
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>

const fetchFailure = z.object({
  name: z.string().optional(),
  cause: z.object({ code: z.string().optional() }).optional().catch(undefined),
})

/** Teams answers within seconds or not at all. */
const TIMEOUT_MS = 15_000
/** The request did not reach Teams, so nothing can have been accepted. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/** What Teams (or the way to it) did instead of accepting a request. */
export class ConnectorFailure extends Error {
  /** Null where no answer came. */
  readonly status: number | null
  readonly code: string
  readonly retryAfterMs: number | null
  readonly neverLeft: boolean

  constructor(failure: { status?: number; code: string; retryAfterMs?: number | null; neverLeft?: boolean }) {
    super(`Teams: ${String(failure.status ?? 'no answer')} ${failure.code}`)
    this.name = 'ConnectorFailure'
    this.status = failure.status ?? null
    this.code = failure.code
    this.retryAfterMs = failure.retryAfterMs ?? null
    this.neverLeft = failure.neverLeft ?? false
  }
}

/**
 * The HTTP client the Bot Framework sends with. Its own client repeats a POST by itself, after a
 * cut connection too: the person would then see the message twice. This one asks once and says
 * what happened; repeating is delivery's decision.
 */
export const connectorClient: HttpClient = {
  async sendRequest(request) {
    const response = await sendOnce(request)
    const body = await response.text().catch((cause: unknown) => {
      throw networkFailure(cause)
    })
    if (!response.ok) {
      throw new ConnectorFailure({
        status: response.status,
        code: errorCode(body),
        retryAfterMs: retryAfter(response.headers.get('retry-after')),
      })
    }
    return toBotFramework(request, response.status, body)
  },
}

async function sendOnce(request: HttpRequest): Promise<Response> {
  return await fetch(request.url, {
    method: request.method,
    // A pooled connection that Teams has closed meanwhile would look like a message of unknown fate.
    headers: { ...request.headers.toJson(), connection: 'close' },
    ...(typeof request.body === 'string' && { body: request.body }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw networkFailure(cause)
  })
}

function toBotFramework(request: HttpRequest, status: number, body: string): HttpResponse {
  const headers = request.headers.clone()
  for (const name of headers.headerNames()) headers.remove(name)
  headers.set('content-type', 'application/json')
  return { request, status, headers, bodyAsText: isJson(body) ? body : '{}' }
}

function networkFailure(cause: unknown): ConnectorFailure {
  // fetch wraps what happened on the socket; a time-out it passes on as it is.
  const { data: failure } = fetchFailure.safeParse(cause)
  const code = failure?.cause?.code ?? failure?.name ?? 'unknown'
  return new ConnectorFailure({ code, neverLeft: NEVER_LEFT.includes(code) })
}

/** `{"error": {"code": "MessageWritesBlocked", …}}`; the message beside it may quote the card. */
function errorCode(body: string): string {
  return /"code"\s*:\s*"([A-Za-z0-9_.-]{1,80})"/.exec(body)?.[1] ?? 'unnamed'
}

/** Milliseconds from a Retry-After header: seconds, or a date. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
