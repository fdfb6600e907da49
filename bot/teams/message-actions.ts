import { CardFactory, type InvokeResponse } from 'botbuilder'
import { z } from 'zod/v4'
import { messagesFor } from '../../shared/i18n/messages.ts'
import type { ActorContext } from '../context.ts'
import type { DialogStep, MessageAction } from '../conversation.ts'
import { answer, type Wording } from './answer.ts'
import { readChatMessage } from './chat-message.ts'
import type { Edge } from './edge.ts'
import { errorLine } from './edge-cards.ts'
import type { IncomingActivity } from './incoming-activity.ts'

const actionValue = z.looseObject({ commandId: z.string(), data: z.unknown(), messagePayload: z.unknown() })
type ActionValue = z.infer<typeof actionValue>

const inDialogs: Wording<InvokeResponse> = {
  failed: (messages, error) => dialogResponse({ line: errorLine(messages, error) }),
  broken: (messages, correlationId) =>
    dialogResponse({ line: `${messages.bot.bug} ${messages.bot.correlation(correlationId)}` }),
  stranger: (messages, stranger) => dialogResponse({ line: messages.bot.strangers[stranger].line }),
}

/**
 * Opens the dialog of a message action, and answers its button.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
export function createMessageActions(edge: Edge) {
  const actions = new Map(
    edge.features.flatMap((feature) => feature.messageActions ?? []).map((action) => [action.id, action]),
  )
  const respond = async (
    activity: IncomingActivity,
    step: (action: MessageAction, context: ActorContext, value: ActionValue) => Promise<DialogStep>,
  ): Promise<InvokeResponse> => {
    const value = actionValue.safeParse(activity.value)
    const action = value.success ? actions.get(value.data.commandId) : undefined
    if (!value.success || action === undefined) return dialogResponse({ line: messagesFor(null).bot.notSupported })
    return await answer(edge, activity, `message action ${action.id}`, inDialogs, async (context) =>
      dialogResponse(await step(action, context, value.data)),
    )
  }
  return {
    open: async (activity: IncomingActivity) =>
      await respond(
        activity,
        async (action, context, { messagePayload }) =>
          await action.open(context, readChatMessage(messagePayload, activity.conversation.id)),
      ),
    submit: async (activity: IncomingActivity) =>
      await respond(activity, async (action, context, { data }) => await action.submit(context, data)),
  }
}

function dialogResponse(step: DialogStep): InvokeResponse {
  const task =
    'line' in step
      ? { type: 'message', value: step.line }
      : {
          type: 'continue',
          value: { title: step.title, width: 'medium', height: 'medium', card: CardFactory.adaptiveCard(step.form) },
        }
  return { status: 200, body: { task } }
}
