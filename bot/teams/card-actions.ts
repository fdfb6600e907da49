import type { InvokeResponse } from 'botbuilder'
import { z } from 'zod/v4'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Card } from '../cards/card.ts'
import type { CardAction } from '../feature.ts'
import { answer, inCards } from './answer.ts'
import type { Edge } from './edge.ts'
import type { IncomingActivity } from './incoming-activity.ts'

const actionValue = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.unknown() }),
})

/**
 * Answers a pressed button with the card that replaces the pressed one.
 *
 * The response is built here: after one card with `refresh`, teams-ai keeps replacing cards for all readers.
 */
export function createCardActions(edge: Edge) {
  const actions = tableOf(edge.features.flatMap((feature) => feature.cardActions ?? []))
  return async (activity: IncomingActivity): Promise<InvokeResponse> => {
    const pressed = actionValue.safeParse(activity.value)
    const verb = pressed.data?.action.verb ?? ''
    const action = actions.get(verb)
    const card = await answer(edge, activity, action?.verb ?? 'an unknown card action', inCards, async (context) => {
      if (action === undefined) throw new AppError('invalid-input', { detail: 'No card action has this verb' })
      return await action.run(context, pressed.data?.action.data ?? {})
    })
    return cardResponse(card)
  }
}

function cardResponse(card: Card): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  }
}

function tableOf(actions: readonly CardAction[]): Map<string, CardAction> {
  const table = new Map(actions.map((action) => [action.verb, action]))
  if (table.size !== actions.length) throw new RangeError('Two card actions have the same verb')
  return table
}
