import { randomUUID } from 'node:crypto'
import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { conversationOf } from '../connector.ts'

const cardAnswer = z.object({ value: z.record(z.string(), z.unknown()) })

/** What a Teams client sends to the bot for a person. */
export interface TeamsClient {
  say(personId: string, text: string): Promise<void>
  /** @returns the card that replaces the pressed one. */
  press(personId: string, action: { verb: string; data: Record<string, unknown> }): Promise<Record<string, unknown>>
}

/**
 * Speaks to our own bot over HTTP, as Teams does, so that development runs the code of production.
 *
 * @param serviceUrl where the bot answers: the development connector.
 */
export function createTeamsClient(options: { botUrl: string; serviceUrl: string; tenantId: string }): TeamsClient {
  const { botUrl, serviceUrl, tenantId } = options

  async function post(personId: string, fields: Record<string, unknown>): Promise<unknown> {
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: personId, aadObjectId: personId },
        recipient: { id: 'hallway', name: 'Hallway' },
        conversation: { id: conversationOf(personId), conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
        ...fields,
      }),
    })
    const body = await response.text()
    if (!response.ok) throw new AppError('unavailable', { detail: `The bot answered ${String(response.status)}` })
    return body === '' ? null : JSON.parse(body)
  }

  return {
    async say(personId, text) {
      await post(personId, { type: 'message', text })
    },
    async press(personId, action) {
      const value = { action: { type: 'Action.Execute', ...action }, trigger: 'manual' }
      const answer = await post(personId, { type: 'invoke', name: 'adaptiveCard/action', value })
      const parsed = cardAnswer.safeParse(answer)
      if (!parsed.success) throw new AppError('unavailable', { detail: 'The bot answered a press without a card' })
      return parsed.data.value
    },
  }
}
