import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardElement } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, settledCard, text, title } from '../../cards/elements.ts'
import type { Links } from '../../links.ts'

export interface DigestLine {
  key: string
  text: string
  /** Its reader has asked for the whole card. */
  isShown: boolean
}

export const SHOW_VERB = 'digest.show'

/**
 * What did not fit, a line each.
 *
 * @param digest.more how many lines come with the next digest.
 */
export function digestCard(
  digest: { key: string; lines: readonly DigestLine[]; more: number; weeklyBudget: number },
  { messages, links }: { messages: Messages; links: Links },
): Card {
  const words = messages.digest
  if (digest.lines.length === 0) return settledCard(words.nothingLeft)
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(words.title(digest.lines.length)),
      text(words.why(digest.weeklyBudget), { isSubtle: true }),
      ...digest.lines.map((line) => lineRow(digest.key, line, words)),
      ...(digest.more === 0 ? [] : [caption(words.more(digest.more))]),
    ],
    actions: [linkButton(words.open, links.tab('home'))],
  })
}

function lineRow(digestKey: string, line: DigestLine, words: Messages['digest']): CardElement {
  if (line.isShown) {
    return { type: 'Container', spacing: 'Medium', separator: true, items: [text(line.text), caption(words.shown)] }
  }
  const show = executeButton(
    words.show,
    SHOW_VERB,
    { digest: digestKey, message: line.key },
    { tooltip: words.showOf(line.text) },
  )
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    separator: true,
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [text(line.text)] },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [show] }] },
    ],
  }
}
