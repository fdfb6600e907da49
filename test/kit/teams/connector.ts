import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Card } from '../../../bot/cards/card.ts'
import { listenOnLoopback } from '../listen-on-loopback.ts'
import type { Fault } from './fault.ts'
import type { Sky } from './weather.ts'

export interface SentActivity {
  activityId: string
  at: Date
  conversationId: string
  card: Card | null
  text: string | null
  /** What the notification says. */
  summary: string | null
}

export interface Connector {
  origin: string
  sent: SentActivity[]
  /** Requests that asked to send, also those that were refused. */
  attempts: { conversationId: string; authorization: string | undefined }[]
  fail(conversationId: string, fault: Fault): void
  stop(): Promise<void>
}

interface Posted {
  attachments?: { contentType: string; content: Card }[]
  text?: string
  summary?: string
  members?: { id: string }[]
}

/** Chats are named by their one member, as the bot will find them again however they were created. */
export const chatOf = (personId: string): string => `chat-${personId}`

/**
 * The part of Teams that a bot calls, over HTTP.
 *
 * @param options.sky what befalls requests on their way; without it they are taken at once.
 */
export async function startConnector(
  documents: (origin: string) => Record<string, unknown>,
  { now = () => new Date(), sky }: { now?: () => Date; sky?: Sky } = {},
): Promise<Connector> {
  const faults = new Map<string, Fault & { left: number }>()
  const connector: Connector = {
    origin: '',
    sent: [],
    attempts: [],
    fail: (conversationId, fault) => void faults.set(conversationId, { ...fault, left: fault.times ?? Infinity }),
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      await respond(request, response, body)
    })
  })
  connector.origin = await listenOnLoopback(server)
  const known = documents(connector.origin)

  async function respond(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', connector.origin).pathname)
    const document = known[path]
    if (document !== undefined) return json(response, 200, document)
    if (path.endsWith('/oauth2/v2.0/token')) return json(response, 200, { access_token: 'bot', expires_in: 3600 })
    const [, conversationId, activityId] = /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? []
    if (path.endsWith('/v3/conversations')) return await createConversation(response, JSON.parse(body) as Posted)
    if (conversationId === undefined) return json(response, 404, { error: { code: 'NotFound' } })
    connector.attempts.push({ conversationId, authorization: request.headers.authorization })
    const id = request.method === 'PUT' && activityId !== undefined ? activityId : randomUUID()
    await take(response, id, conversationId, JSON.parse(body) as Posted)
  }

  async function createConversation(response: ServerResponse, { members }: Posted): Promise<void> {
    const id = chatOf(members?.[0]?.id ?? 'nobody')
    if (sky !== undefined) await sleep(sky.travelMs())
    const { fault, answersInMs } = sky?.receive(null) ?? { fault: nextFault(`create-${id}`), answersInMs: 0 }
    await answer(response, { fault, answersInMs, body: { id } })
  }

  async function take(
    response: ServerResponse,
    activityId: string,
    conversationId: string,
    posted: Posted,
  ): Promise<void> {
    if (sky !== undefined) await sleep(sky.travelMs())
    const { fault, answersInMs } = sky?.receive(conversationId) ?? { fault: nextFault(conversationId), answersInMs: 0 }
    const isAccepted = fault === null || ('cut' in fault && fault.cut === 'after')
    if (isAccepted) record(activityId, conversationId, posted)
    await answer(response, { fault, answersInMs, body: { id: activityId } })
  }

  function record(activityId: string, conversationId: string, posted: Posted): void {
    const card = posted.attachments?.find(({ contentType }) => contentType.endsWith('card.adaptive'))?.content ?? null
    const { text = null, summary = null } = posted
    connector.sent.push({ activityId, at: now(), conversationId, card, text, summary })
  }

  function nextFault(name: string): Fault | null {
    const fault = faults.get(name)
    if (fault === undefined || fault.left <= 0) return null
    fault.left -= 1
    return fault
  }

  return connector
}

async function answer(
  response: ServerResponse,
  { fault, answersInMs, body }: { fault: Fault | null; answersInMs: number; body: unknown },
): Promise<void> {
  if (answersInMs > 0) await sleep(answersInMs)
  if (fault === null) return json(response, 201, body)
  if ('cut' in fault) {
    response.socket?.destroy()
    return
  }
  if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(fault.retryAfterSeconds))
  json(response, fault.status, { error: { code: fault.code ?? 'Refused', message: 'Refused by the test' } })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
