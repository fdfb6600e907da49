import type { Attachment, InvokeResponse } from 'botbuilder'
import { CardFactory } from 'botbuilder'
import type { ComposeResult } from '../conversation.ts'
import type { Wording } from './answer.ts'
import { errorLine } from './edge-cards.ts'

/** Each result is a card for the chat, with the line of the list as its preview. */
export function attachments(results: readonly ComposeResult[]): Attachment[] {
  return results.map(({ title, text, card }) => ({
    ...CardFactory.adaptiveCard(card),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: unmarked(title), text: unmarked(text) },
    },
  }))
}

/** Previews are read as HTML: people's words must stay words. */
function unmarked(line: string): string {
  return line.replaceAll('<', '‹').replaceAll('>', '›')
}

export function resultResponse(list: Attachment[]): InvokeResponse {
  return respond({ type: 'result', attachmentLayout: 'list', attachments: list })
}

export function messageResponse(text: string): InvokeResponse {
  return respond({ type: 'message', text })
}

/** Teams shows nothing: the link stays the link it was. */
export const noPreview: InvokeResponse = { status: 200, body: {} }

export const inMessages: Wording<InvokeResponse> = {
  failed: (messages, error) => messageResponse(errorLine(messages, error)),
  broken: (messages, correlationId) =>
    messageResponse(`${messages.bot.bug} ${messages.bot.correlation(correlationId)}`),
  stranger: (messages, stranger) => messageResponse(messages.bot.strangers[stranger].line),
}

function respond(composeExtension: Record<string, unknown>): InvokeResponse {
  return { status: 200, body: { composeExtension } }
}
