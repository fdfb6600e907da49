import type { Request, Response } from 'express'
import type { Transport } from '../delivery/transport.ts'
import { HallwayAdapter, Unauthorized } from './adapter.ts'
import type { Edge } from './edge.ts'
import { incomingActivity, type IncomingActivity } from './incoming-activity.ts'
import { createApplication } from './routes.ts'
import { createCardSender } from './send-card.ts'
import { isAllowedServiceUrl } from './service-urls.ts'

export interface TeamsBot extends Transport {
  /** Answers `POST /api/messages`, whose JSON body is already parsed. */
  handle(request: Request, response: Response): Promise<void>
}

interface Answer {
  status: number
  body?: unknown
}

/**
 * Hallway's place in Teams: it receives activities and sends cards.
 *
 * @throws RangeError where the settings would leave the bot open to anyone.
 */
export function createTeamsBot(edge: Edge): TeamsBot {
  const adapter = new HallwayAdapter(edge.settings)
  const application = createApplication(edge, adapter)

  return {
    sendCard: createCardSender(adapter, edge.settings),
    async handle(request, response) {
      const parsed = incomingActivity.safeParse(request.body)
      const authorization = request.headers.authorization ?? ''
      const { status, body } = parsed.success
        ? await receive(parsed.data, authorization)
        : await refuse(request.body, authorization)
      if (body === undefined) response.status(status).end()
      else response.status(status).json(body)
    },
  }

  /** Only who proves to be Teams is told what is wrong with the body. */
  async function refuse(body: unknown, authorization: string): Promise<Answer> {
    try {
      await adapter.verify(authorization, body ?? {})
      return { status: 400, body: { error: 'This is no Bot Framework activity.' } }
    } catch (error) {
      return unauthorized(error)
    }
  }

  async function receive(activity: IncomingActivity, authorization: string): Promise<Answer> {
    const isTrusted = isAllowedServiceUrl(activity.serviceUrl, edge.settings)
    try {
      const invoked = await adapter.receive(authorization, activity, async (turn) => {
        if (isTrusted) await application.run(turn)
      })
      if (!isTrusted) {
        edge.log.warn(
          { serviceUrl: new URL(activity.serviceUrl).origin },
          'activity from a service URL that is not allowed',
        )
        return { status: 403, body: { error: 'This service URL is not allowed.' } }
      }
      return invoked ?? { status: 200 }
    } catch (error) {
      if (error instanceof Unauthorized) return unauthorized(error)
      // What the activity decided is committed; only its answer did not reach Teams.
      edge.log.error({ err: error, type: activity.type }, 'answer could not be sent')
      return { status: 500, body: { error: 'The answer could not be sent.' } }
    }
  }

  function unauthorized(error: unknown): Answer {
    if (!(error instanceof Unauthorized)) throw error
    edge.log.warn({ reason: error.message }, 'activity without a valid token')
    return { status: 401, body: { error: 'Unauthorized' } }
  }
}
