import type { Card } from '../../cards/card.ts'
import { caption, card, eyebrow, label, personRow, text, title } from '../../cards/elements.ts'
import { namesOf, notAFitButton, openChatButton } from './introduction-card.ts'
import type { ChangedPayload, MatchView } from './match-view.ts'

/**
 * Somebody has joined or left a match that goes on.
 *
 * @param name of who has joined or left: who has left is no longer among the people of the match.
 */
export function changedCard(view: MatchView, name: string, change: ChangedPayload['change']): Card {
  const { match, messages } = view
  const { changed, introduction, eyebrow: about } = messages.coffee
  const others = namesOf(view)
  const joined = match.others.filter((other) => change === 'joined' && other.name === name)
  return card({
    summary: changed.summary,
    body: [
      eyebrow(about(match.round)),
      title(change === 'joined' ? changed.joined(name) : changed.left(name)),
      text(change === 'joined' ? changed.joinedLine(others) : changed.leftLine(others)),
      ...joined.map((person) => personRow(person)),
      label(introduction.why(match.others.length + 1)),
      text(match.reason, { spacing: 'Small' }),
      caption(introduction.until(match.closesOn)),
    ],
    actions: [openChatButton(view, { style: 'positive' }), notAFitButton(view)],
  })
}
