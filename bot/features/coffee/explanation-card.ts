import type { CoffeeExplanation } from '../../../shared/coffee/schemas.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { bullets, card, eyebrow, text, title } from '../../cards/elements.ts'

/** The true reason: the answer first, what else there is to say below it. */
export function explanationCard(messages: Messages, { round, isMatched, sentences }: CoffeeExplanation): Card {
  const words = messages.coffee.explanation
  const [answer, ...rest] = sentences
  return card({
    summary: words.summary,
    body: [
      eyebrow(round === null ? messages.coffee.terms.eyebrow : messages.coffee.eyebrow(round)),
      title(round === null ? words.noneTitle : isMatched ? words.matchedTitle : words.notMatchedTitle),
      ...(answer === undefined ? [] : [text(answer)]),
      ...(rest.length === 0 ? [] : [bullets(rest)]),
    ],
  })
}
