// Not through the package's front door, behind which stand a tokenizer's tables: 25 MB that a bot without AI never reads.
import { Application } from '@microsoft/teams-ai/lib/Application.js'
import type { TeamsAdapter, TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import { messagesFor } from '../../shared/i18n/messages.ts'
import type { Card } from '../cards/card.ts'
import { createCardActions } from './card-actions.ts'
import { createCommands } from './commands.ts'
import { createComposeQuery } from './compose-box.ts'
import { messageResponse } from './compose-responses.ts'
import type { Edge } from './edge.ts'
import type { IncomingActivity } from './incoming-activity.ts'
import { createInstalls } from './installs.ts'
import { createAnonymousUnfurling, createItemSelection, createLinkUnfurling } from './link-unfurling.ts'
import { createMessageActions } from './message-actions.ts'
import { cardMessage } from './send-card.ts'

type Invoke = (activity: IncomingActivity) => Promise<InvokeResponse>
type Said = (activity: IncomingActivity) => Promise<Card | null>

/** Which activity reaches which part of Hallway. */
export function createApplication(edge: Edge, adapter: TeamsAdapter): Application {
  const messageActions = createMessageActions(edge)
  const invokes: Record<string, Invoke> = {
    'adaptiveCard/action': createCardActions(edge),
    'composeExtension/query': createComposeQuery(edge),
    'composeExtension/selectItem': createItemSelection(edge),
    'composeExtension/queryLink': createLinkUnfurling(edge),
    'composeExtension/anonymousQueryLink': createAnonymousUnfurling(),
    'composeExtension/fetchTask': messageActions.open,
    'composeExtension/submitAction': messageActions.submit,
  }
  const activities: Record<string, Said> = {
    [ActivityTypes.Message]: createCommands(edge),
    [ActivityTypes.InstallationUpdate]: createInstalls(edge),
    [ActivityTypes.ConversationUpdate]: createInstalls(edge),
  }

  const application = new Application<TurnState>({
    adapter,
    botAppId: edge.settings.appId,
    // An answer comes within a second; the timer would outlive the turn.
    startTypingTimer: false,
    removeRecipientMention: true,
  })
  for (const [name, run] of Object.entries(invokes)) {
    application.addRoute(isInvoke(name), respondWith(run), true)
  }
  application.addRoute(isInvoke(null), respondWith(answerUnknownInvoke), true)
  for (const [type, run] of Object.entries(activities)) {
    application.activity(type, async (turn) => {
      const card = await run(received(turn))
      if (card !== null) await turn.sendActivity(cardMessage(card))
    })
  }
  return application
}

function isInvoke(name: string | null) {
  return async ({ activity }: TurnContext): Promise<boolean> =>
    await Promise.resolve(activity.type === ActivityTypes.Invoke && (name === null || activity.name === name))
}

function respondWith(run: Invoke) {
  return async (turn: TurnContext): Promise<void> => {
    await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value: await run(received(turn)) })
  }
}

/** Without a response Teams would wait, then show an error of its own. */
const answerUnknownInvoke: Invoke = async (activity) => {
  const text = messagesFor(null).bot.notSupported
  if (activity.name?.startsWith('composeExtension/') === true) return await Promise.resolve(messageResponse(text))
  if (activity.name?.startsWith('task/') === true)
    return { status: 200, body: { task: { type: 'message', value: text } } }
  return { status: 404, body: { error: { code: 'not-supported', message: text } } }
}

/** The edge has parsed the activity before the turn began. */
function received(turn: TurnContext): IncomingActivity {
  return turn.activity as unknown as IncomingActivity
}
