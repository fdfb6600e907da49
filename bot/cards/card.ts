/**
 * Adaptive Cards 1.5 as Teams renders them, typed to what Hallway uses.
 * @see https://adaptivecards.io/explorer/
 */
export interface Card {
  type: 'AdaptiveCard'
  version: '1.5'
  body: CardElement[]
  actions?: CardActionButton[]
  /** What a notification and a screen reader say: never anything private. */
  fallbackText: string
  msteams?: { width: 'Full' }
  /** Where the content lives, for clients that cite it. */
  metadata?: { webUrl: string }
}

export type CardElement =
  TextBlock | ColumnSet | Container | ActionSet | FactSet | Image | InputText | InputToggle | InputDate | InputChoiceSet

export interface TextBlock {
  type: 'TextBlock'
  text: string
  wrap: true
  size?: 'Small' | 'Default' | 'Large'
  weight?: 'Bolder'
  color?: 'Accent'
  isSubtle?: boolean
  spacing?: Spacing
  style?: 'heading'
}

export interface Image {
  type: 'Image'
  url: string
  altText: string
  style?: 'Person'
  width: '32px' | '48px'
}

export interface Column {
  type: 'Column'
  width: 'auto' | 'stretch'
  items: CardElement[]
  verticalContentAlignment?: 'Center'
}

export interface ColumnSet {
  type: 'ColumnSet'
  columns: Column[]
  spacing?: Spacing
  separator?: boolean
}

export interface Container {
  type: 'Container'
  items: CardElement[]
  /** Runs when the container is tapped. */
  selectAction?: OpenUrlAction | ToggleVisibilityAction
  /** What a toggle of visibility names it by. */
  id?: string
  isVisible?: false
  spacing?: Spacing
  separator?: boolean
}

/** Buttons beside what they are about, where the card's own could not say which they mean. */
export interface ActionSet {
  type: 'ActionSet'
  actions: CardActionButton[]
}

export interface FactSet {
  type: 'FactSet'
  facts: { title: string; value: string }[]
  spacing?: Spacing
}

/** What every input may say of itself; Teams asks for what is required before it sends anything. */
interface Input {
  id: string
  label: string
  isRequired?: true
  errorMessage?: string
}

export interface InputText extends Input {
  type: 'Input.Text'
  isMultiline?: boolean
  maxLength?: number
  placeholder?: string
  value?: string
}

export interface InputToggle {
  type: 'Input.Toggle'
  id: string
  title: string
  wrap?: true
  value?: 'true' | 'false'
}

export interface InputDate extends Input {
  type: 'Input.Date'
  /** ISO dates. */
  min?: string
  value?: string
}

/** One of a few. The chosen value comes back as text under the id. */
export interface InputChoiceSet extends Input {
  type: 'Input.ChoiceSet'
  /** `filtered`: typed into, for more than a few. */
  style: 'compact' | 'filtered'
  value?: string
  placeholder?: string
  choices: { title: string; value: string }[]
  /** Teams also searches the company's directory; what is chosen there comes back as an Entra object id. */
  'choices.data'?: { type: 'Data.Query'; dataset: 'graph.microsoft.com/users' }
}

export type CardActionButton = ExecuteAction | OpenUrlAction | ShowCardAction | SubmitAction

/** Pressed in Teams, answered by the bot with the card that replaces this one. */
export interface ExecuteAction {
  type: 'Action.Execute'
  title: string
  verb: string
  data: Record<string, unknown>
  style?: 'positive'
  /** Read out and shown where the title alone does not say what it is about. */
  tooltip?: string
  /** `none`: the press does not need the card's inputs. */
  associatedInputs?: 'auto' | 'none'
}

export interface OpenUrlAction {
  type: 'Action.OpenUrl'
  title: string
  url: string
  style?: 'positive'
}

/** Opens more choices below the buttons. */
export interface ShowCardAction {
  type: 'Action.ShowCard'
  title: string
  card: Pick<Card, 'type' | 'body' | 'actions'>
}

/** Shows what is hidden, and hides it again, without asking the bot. */
export interface ToggleVisibilityAction {
  type: 'Action.ToggleVisibility'
  title: string
  targetElements: string[]
}

/** The button of a dialog: Teams gives the inputs and `data` to the message action that opened it. */
export interface SubmitAction {
  type: 'Action.Submit'
  title: string
  data: Record<string, unknown>
  style?: 'positive'
}

type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large'
