import { Router } from 'express'
import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { parse } from '../parse.ts'
import type { Chats } from './chats.ts'
import type { TeamsClient } from './speak-as.ts'

const LONGEST_TEXT = 2_000
const personInput = z.object({ personId: z.guid() })
const pressInput = personInput.extend({
  messageId: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
})
const sayInput = personInput.extend({ text: z.string().trim().min(1).max(LONGEST_TEXT) })

/** A person's chat with Hallway, for the host page: what Teams itself shows in production. */
export function createChatRouter(options: {
  chats: Chats
  client: TeamsClient
  /** Whether the person is reached in the Agents Playground instead. */
  isElsewhere(personId: string): Promise<boolean>
}): Router {
  const { chats, client } = options
  const router = Router()
  const answer = async (personId: string) => ({
    ...chats.read(personId),
    isElsewhere: await options.isElsewhere(personId),
  })

  router.get('/', async (request, response) => {
    const { personId } = parse(personInput, request.query)
    response.json(await answer(personId))
  })
  router.post('/read', async (request, response) => {
    const { personId } = parse(personInput, request.body)
    chats.markRead(personId)
    response.json(await answer(personId))
  })
  router.post('/say', async (request, response) => {
    const { personId, text } = parse(sayInput, request.body)
    chats.add(personId, 'person', { text, card: null })
    await client.say(personId, text)
    response.json(await answer(personId))
  })
  router.post('/press', async (request, response) => {
    const { personId, messageId, verb, data } = parse(pressInput, request.body)
    const isThere = chats.read(personId).messages.some(({ id }) => id === messageId)
    if (!isThere) throw new AppError('not-found', { detail: 'No such message in the chat' })
    const card = await client.press(personId, { verb, data })
    response.json(chats.replace(personId, messageId, { text: null, card }) ?? null)
  })
  return router
}
