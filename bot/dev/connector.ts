import { randomUUID } from 'node:crypto'
import { Router, type RequestHandler } from 'express'
import { z } from 'zod/v4'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Chats } from './chat/chats.ts'

/** Below the server's own address; the rest of the path is the Bot Framework's. */
export const CONNECTOR_PATH = '/dev/connector'

const created = z.object({ members: z.tuple([z.object({ id: z.guid() })]).rest(z.unknown()) })
const activity = z.object({
  type: z.string().default('message'),
  text: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).nullish(),
})
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
const CONVERSATION = /^chat-([0-9a-f-]{36})$/

/** A person's chat with the bot has a name of its own, so that it needs no list of conversations. */
export const conversationOf = (personId: string): string => `chat-${personId}`

/**
 * The part of Teams that a bot calls to write to a person, for development.
 *
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function createConnector(chats: Chats): Router {
  const router = Router()
  const add: RequestHandler<{ conversation: string }> = (request, response) => {
    const personId = personOf(request.params.conversation)
    const content = contentOf(request.body)
    response.status(201).json({ id: content === null ? randomUUID() : chats.add(personId, 'hallway', content) })
  }

  router.post('/v3/conversations', (request, response) => {
    const parsed = created.safeParse(request.body)
    if (!parsed.success) throw new AppError('invalid-input', { detail: 'A chat needs one member of the directory' })
    response.status(201).json({ id: conversationOf(parsed.data.members[0].id) })
  })
  router.post('/v3/conversations/:conversation/activities', add)
  // A reply: a chat of two has no threads.
  router.post('/v3/conversations/:conversation/activities/:activity', add)
  router.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const { conversation, activity: id } = request.params
    const content = contentOf(request.body)
    const replaced = content && chats.replace(personOf(conversation), id, content)
    if (!replaced) throw new AppError('not-found', { detail: 'No such message in the chat' })
    response.json({ id })
  })
  return router
}

function personOf(conversation: string): string {
  const [, personId] = CONVERSATION.exec(conversation) ?? []
  if (personId === undefined) throw new AppError('not-found', { detail: 'No such chat' })
  return personId
}

/** Null for what leaves no trace in a chat: somebody is typing, say. */
function contentOf(body: unknown) {
  const parsed = activity.safeParse(body)
  if (!parsed.success) throw new AppError('invalid-input', { detail: 'This is no Bot Framework activity' })
  const { type, text, attachments } = parsed.data
  if (type !== 'message') return null
  const card = attachments?.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content
  return { text: text ?? null, card: card ?? null }
}
