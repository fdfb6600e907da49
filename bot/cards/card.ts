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
  /** Opens when the container is tapped. */
  selectAction?: OpenUrlAction
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

export interface InputText {
  type: 'Input.Text'
  id: string
  label: string
  isMultiline?: boolean
  maxLength?: number
  placeholder?: string
}

export interface InputToggle {
  type: 'Input.Toggle'
  id: string
  title: string
  value?: 'true' | 'false'
}

export interface InputDate {
  type: 'Input.Date'
  id: string
  label: string
}

/** One of a few. The chosen value comes back as text under the id. */
export interface InputChoiceSet {
  type: 'Input.ChoiceSet'
  id: string
  label: string
  style: 'compact'
  value: string
  choices: { title: string; value: string }[]
}

export type CardActionButton = ExecuteAction | OpenUrlAction

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

type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large'
