import type { Card, CardActionButton, CardElement } from '../../cards/card.ts'
import {
  bullets,
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  personRow,
  text,
  title,
} from '../../cards/elements.ts'
import type { MatchView } from './match-view.ts'

/** Who, why these, how to begin and who picks the time. Asked why, it is the same card with every reason. */
export function introductionCard(view: MatchView, { explains = false }: { explains?: boolean } = {}): Card {
  const { match, messages, why } = view
  const words = messages.coffee.introduction
  const people = match.others.length + 1
  return card({
    summary: words.summary,
    body: [
      eyebrow(messages.coffee.eyebrow(match.round)),
      title(words.title(namesOf(view))),
      ...(people > 2 ? [text(words.group(people), { isSubtle: true, spacing: 'Small' })] : []),
      ...match.others.map((other) => personRow(other)),
      label(words.why(people)),
      ...(explains ? [bullets(why)] : [text(match.reason, { spacing: 'Small' })]),
      ...startersOf(view),
      caption(`${organiserLine(view)} ${words.until(match.closesOn)}`),
    ],
    actions: [
      openChatButton(view, { style: 'positive' }),
      notAFitButton(view),
      ...(explains ? [] : [executeButton(words.whyButton, 'coffee.why', { matchId: match.matchId })]),
    ],
  })
}

export function namesOf({ match }: MatchView): string[] {
  return match.others.map((other) => other.name)
}

export function openChatButton(
  { match, messages }: MatchView,
  options: Parameters<typeof linkButton>[2] = {},
): CardActionButton {
  return linkButton(messages.coffee.introduction.openChat, match.chatUrl, options)
}

export function notAFitButton({ match, messages }: MatchView): CardActionButton {
  const data = { matchId: match.matchId, answer: 'not-a-fit' }
  return executeButton(messages.coffee.introduction.notAFit, 'coffee.answer', data)
}

function startersOf({ match, messages }: MatchView): CardElement[] {
  if (match.starters.length === 0) return []
  return [label(messages.coffee.introduction.starters), bullets(match.starters)]
}

function organiserLine({ match, messages }: MatchView): string {
  const words = messages.coffee.introduction
  const organiser = match.others.find((other) => other.id === match.organiserId)
  return organiser === undefined ? words.youOrganise : words.otherOrganises(organiser.name)
}
