import type { PersonSummary } from '../../shared/people/schemas.ts'
import type {
  Card,
  CardActionButton,
  CardElement,
  Container,
  ExecuteAction,
  OpenUrlAction,
  TextBlock,
  ToggleVisibilityAction,
} from './card.ts'

/** Teams shows at most six buttons on a card; Hallway uses at most four. */
const MOST_ACTIONS = 4

export function card(options: { summary: string; body: CardElement[]; actions?: CardActionButton[] }): Card {
  const actions = options.actions ?? []
  if (actions.length > MOST_ACTIONS) throw new RangeError(`A card has at most ${String(MOST_ACTIONS)} actions`)
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: options.body,
    ...(actions.length > 0 && { actions }),
    fallbackText: options.summary,
  }
}

/** The small accent line that says what a card is about. */
export function eyebrow(text: string): TextBlock {
  return { type: 'TextBlock', text: plain(text), wrap: true, size: 'Small', weight: 'Bolder', color: 'Accent' }
}

export function title(text: string): TextBlock {
  return {
    type: 'TextBlock',
    text: plain(text),
    wrap: true,
    size: 'Large',
    weight: 'Bolder',
    style: 'heading',
    spacing: 'Small',
  }
}

export function text(value: string, options: Pick<TextBlock, 'isSubtle' | 'spacing'> = {}): TextBlock {
  return { type: 'TextBlock', text: plain(value), wrap: true, ...options }
}

export function caption(value: string): TextBlock {
  return { type: 'TextBlock', text: plain(value), wrap: true, size: 'Small', isSubtle: true }
}

/** A small label above what it names. */
export function label(value: string): TextBlock {
  return {
    type: 'TextBlock',
    text: plain(value),
    wrap: true,
    size: 'Small',
    weight: 'Bolder',
    isSubtle: true,
    spacing: 'Medium',
  }
}

export function bullets(items: readonly string[]): TextBlock {
  return { type: 'TextBlock', text: items.map((item) => `- ${plain(item)}`).join('\r'), wrap: true, spacing: 'Small' }
}

/** Name, then title, department and place. */
export function personRow(person: PersonSummary): Container {
  return {
    type: 'Container',
    spacing: 'Medium',
    items: [
      { type: 'TextBlock', text: plain(person.name), wrap: true, weight: 'Bolder' },
      { ...caption(roleAndPlace(person)), spacing: 'None' },
    ],
  }
}

/** "Staff engineer, Platform · Bengaluru", with whatever is known. */
export function roleAndPlace(person: PersonSummary): string {
  const role = [person.title, person.department].filter((part) => part !== null).join(', ')
  return [role, person.office].filter((part) => part !== null && part !== '').join(' · ')
}

/** What a row offers besides its button: a quiet line to tap. */
export function quietLink(action: OpenUrlAction | ToggleVisibilityAction): Container {
  const line: TextBlock = { type: 'TextBlock', text: plain(action.title), wrap: true, size: 'Small', color: 'Accent' }
  return { type: 'Container', selectAction: action, items: [line] }
}

export function executeButton(
  buttonTitle: string,
  verb: string,
  data: Record<string, unknown>,
  options: Pick<ExecuteAction, 'style' | 'associatedInputs' | 'tooltip'> = {},
): ExecuteAction {
  return { type: 'Action.Execute', title: buttonTitle, verb, data, ...options }
}

export function linkButton(
  buttonTitle: string,
  url: string,
  options: Pick<OpenUrlAction, 'style'> = {},
): OpenUrlAction {
  return { type: 'Action.OpenUrl', title: buttonTitle, url, ...options }
}

/** What a pressed card becomes: one line, and what comes next. */
export function settledCard(line: string, next?: string): Card {
  return card({ summary: line, body: [text(line), ...(next === undefined ? [] : [caption(next)])] })
}

/** People's words are text, never Markdown: a name with an asterisk stays a name. */
function plain(value: string): string {
  return value.replace(/([\\*_[\]`#])/g, '\\$1')
}

const ESCAPED = /\\([\\*_[\]`#])/g

/** What a card is about, in its own words: its title, or what its notification says where it has none. */
export function headingOf({ body, fallbackText }: Card): string {
  const heading = body.find((element) => element.type === 'TextBlock' && element.style === 'heading')
  return heading?.type === 'TextBlock' ? heading.text.replace(ESCAPED, '$1') : fallbackText
}
