import type { Card } from './cards/card.ts'
import type { ActorContext, Context } from './context.ts'

/** Something a person says to the bot. */
export interface Command {
  /** The word it begins with; null answers everything that no other command does. */
  word: string | null
  /** @param rest what follows the word, spaces trimmed; the whole text where `word` is null. */
  run(context: ActorContext, rest: string): Promise<Card>
}

/** One entry of the compose box: what the list shows, and the card that goes into the chat. */
export interface ComposeResult {
  title: string
  text: string
  /** The same for every reader of the chat: nothing that only the searcher may see. */
  card: Card
}

export interface ComposeQuery {
  /** The manifest's parameters, empty where not given. */
  parameters: Record<string, string>
  /** True when the box has just been opened and nothing is typed. */
  isInitial: boolean
  skip: number
  count: number
}

/** A search command of the compose box; `message` stands where there is no result. */
export interface ComposeCommand {
  id: string
  search(context: ActorContext, query: ComposeQuery): Promise<{ results: ComposeResult[]; message: string }>
}

/** A message in a chat about which somebody wants something done. */
export interface ChatMessage {
  /** Without its markup. */
  text: string
  /** Entra object ids, the most likely first: who wrote it, whom it mentions, the other one of a chat of two. */
  personIds: string[]
}

/** What a dialog shows: a form, whose button is an `Action.Submit`, or the line it ends with. */
export type DialogStep = { title: string; form: Card } | { line: string }

/** Something that can be done about a message of any chat, in a dialog. */
export interface MessageAction {
  id: string
  open(context: ActorContext, message: ChatMessage): Promise<DialogStep>
  /** Teams may send one press several times. @param data the form's inputs and its button's data. */
  submit(context: ActorContext, data: unknown): Promise<DialogStep>
}

export const unfurlSubjects = ['person', 'group', 'event'] as const
export type UnfurlSubject = (typeof unfurlSubjects)[number]

/** Turns a link to a page of Hallway into what the compose box would have put into the chat. */
export interface LinkPreview {
  subject: UnfurlSubject
  /**
   * Null where nobody may see it, or it is no more.
   *
   * @param startsAt the date of an event that the link names; null for the next one.
   */
  preview(context: ActorContext, id: string, startsAt: Date | null): Promise<ComposeResult | null>
}

/** Runs once per person, in the transaction that remembers their first contact with the bot. */
export type FirstContact = (context: Context, personId: string) => Promise<void>
