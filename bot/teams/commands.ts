import { AppError } from '../../shared/errors/app-error.ts'
import { messagesFor } from '../../shared/i18n/messages.ts'
import type { Card } from '../cards/card.ts'
import type { Command } from '../conversation.ts'
import { answer, inCards } from './answer.ts'
import type { Edge } from './edge.ts'
import { groupCard } from './edge-cards.ts'
import { isPersonal, type IncomingActivity } from './incoming-activity.ts'

/** Longer texts are pastes; no command needs more. */
const LONGEST_TEXT = 2_000

/** Answers whatever a person says, each in one card. */
export function createCommands(edge: Edge) {
  const commands = edge.features.flatMap((feature) => feature.commands ?? [])
  const table = new Map(commands.map((command) => [command.word, command]))
  const otherwise = table.get(null)

  return async (activity: IncomingActivity): Promise<Card> => {
    const messages = messagesFor(null)
    // Names, reasons and settings are for one reader; a chat of several gets none of them.
    if (!isPersonal(activity)) return groupCard(messages, ownChatUrl(edge))
    const said = (activity.text ?? '').slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim()
    const { command, rest } = match(said, table, otherwise)
    return await answer(edge, activity, `command ${command?.word ?? ''}`, inCards, async (context) => {
      if (command === undefined) throw new AppError('not-found', { detail: 'No command answers this' })
      return await command.run(context, rest)
    })
  }
}

function match(said: string, table: Map<string | null, Command>, otherwise: Command | undefined) {
  const [first = '', ...others] = said.split(' ')
  const command = table.get(first.toLowerCase().replace(/^\/|[!.?,]+$/g, ''))
  return command === undefined ? { command: otherwise, rest: said } : { command, rest: others.join(' ') }
}

function ownChatUrl({ settings }: Edge): string | null {
  return settings.appId === '' ? null : `https://teams.microsoft.com/l/chat/0/0?users=28:${settings.appId}`
}
