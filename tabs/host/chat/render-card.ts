import { type Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction } from 'adaptivecards'
import type { HostTheme } from '../settings.ts'
import type { Press } from './chat-api.ts'
import { hostConfigFor } from './host-config.ts'
import { renderMarkdown } from './markdown.ts'

/** What a card's buttons and links may do. */
export interface CardEffects {
  press: (press: Press) => void
  openUrl: (url: string) => void
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarkdown(text)
  result.didProcess = true
}

/** Draws a card with Microsoft's own renderer; undefined for one that it cannot draw. */
export function renderCard(card: object, theme: HostTheme, effects: CardEffects): HTMLElement | undefined {
  const adaptive = new AdaptiveCard()
  adaptive.hostConfig = new HostConfig(hostConfigFor(theme))
  adaptive.onExecuteAction = (action) => run(action, effects)
  adaptive.onAnchorClicked = (_element, anchor) => {
    effects.openUrl(anchor.href)
    return true
  }
  adaptive.parse(card)
  return adaptive.render()
}

function run(action: Action, effects: CardEffects): void {
  if (action instanceof ExecuteAction) effects.press({ verb: action.verb, data: action.data ?? {} })
  else if (action instanceof OpenUrlAction && action.url !== undefined) effects.openUrl(action.url)
}
