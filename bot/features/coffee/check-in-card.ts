import type { CoffeeMoment } from '../../../shared/coffee/schemas.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, text, title } from '../../cards/elements.ts'
import { namesOf, notAFitButton, openChatButton } from './introduction-card.ts'
import type { MatchView } from './match-view.ts'

/** "Did you meet?", in the middle of the match's time and at its end. */
export function checkInCard(view: MatchView, moment: CoffeeMoment): Card {
  const { match, messages } = view
  const words = messages.coffee.checkIn
  const { matchId } = match
  return card({
    summary: words.summary,
    body: [
      eyebrow(messages.coffee.eyebrow(match.round)),
      title(words.title(namesOf(view))),
      caption(words.line(moment, match.closesOn)),
    ],
    actions: [
      executeButton(words.yes, 'coffee.answer', { matchId, answer: 'met' }, { style: 'positive' }),
      executeButton(words.notYet, 'coffee.answer', { matchId, answer: 'not-yet' }),
      openChatButton(view),
      notAFitButton(view),
    ],
  })
}

/** What a "not yet" becomes: the way to begin. */
export function notYetCard(view: MatchView): Card {
  const words = view.messages.coffee.checkIn
  return card({
    summary: words.summary,
    body: [text(words.answeredNotYet), caption(view.messages.coffee.introduction.until(view.match.closesOn))],
    actions: [openChatButton(view, { style: 'positive' })],
  })
}
