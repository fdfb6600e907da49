import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'

/** A neutral sentence for who did not end it: nobody learns who did, or why. */
export function endedCard(messages: Messages, names: readonly string[]): Card {
  const { summary, line, next } = messages.coffee.ended
  return { ...settledCard(line(names), next), fallbackText: summary }
}
