import type { AppError } from '../../shared/errors/app-error.ts'
import type { Messages } from '../../shared/i18n/messages.ts'
import type { Card } from '../cards/card.ts'
import { caption, card, settledCard, text, title } from '../cards/elements.ts'
import type { Stranger } from './caller.ts'

/** Says kindly why a press or a command did not do what it was meant to. */
export function errorCard(messages: Messages, error: AppError): Card {
  return settledCard(errorLine(messages, error), messages.bot.whatNow)
}

export function errorLine({ bot }: Messages, { code, refusal }: AppError): string {
  return refusal === null ? bot.errors[code] : bot.refusals[refusal]
}

/** Something is broken on our side; the id finds it in the log. */
export function bugCard(messages: Messages, correlationId: string): Card {
  return settledCard(messages.bot.bug, messages.bot.correlation(correlationId))
}

export function strangerCard(messages: Messages, stranger: Stranger): Card {
  const { line, next } = messages.bot.strangers[stranger]
  return settledCard(line, next)
}

/** In a chat of several people the bot stays short and says nothing about anybody. */
export function groupCard(messages: Messages, chatUrl: string | null): Card {
  return card({
    summary: messages.bot.group.summary,
    body: [text(messages.bot.group.line), caption(messages.bot.group.how)],
    ...(chatUrl !== null && {
      actions: [{ type: 'Action.OpenUrl', title: messages.bot.group.open, url: chatUrl, style: 'positive' }],
    }),
  })
}

export function groupWelcomeCard(messages: Messages, addedBy: string | null): Card {
  const { welcome } = messages.bot
  return card({
    summary: welcome.summary,
    body: [title(welcome.title), text(welcome.addedBy(addedBy)), caption(welcome.how)],
  })
}
