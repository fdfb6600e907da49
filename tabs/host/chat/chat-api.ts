import { call } from '../dev-api.ts'

export interface ChatMessage {
  id: string
  from: 'hallway' | 'person'
  /** Hallway's time, an ISO instant. */
  at: string
  text: string | null
  /** An Adaptive Card. */
  card: Record<string, unknown> | null
  /** Goes up when the message is replaced. */
  revision: number
}

export interface Chat {
  /** The newest is last. */
  messages: ChatMessage[]
  unread: number
  /** The person's chat is in the Agents Playground now. */
  isElsewhere: boolean
}

/** A pressed Action.Execute, the card's inputs merged into its data. */
export interface Press {
  verb: string
  data: object
}

export function readChat(personId: string): Promise<Chat> {
  return call(`/dev/chat?personId=${personId}`)
}

export function markChatRead(personId: string): Promise<Chat> {
  return call('/dev/chat/read', { personId })
}

/** Answers when the bot has answered. */
export function sayInChat(personId: string, text: string): Promise<Chat> {
  return call('/dev/chat/say', { personId, text })
}

/** Answers with the message as it is after the press. */
export function pressInChat(personId: string, messageId: string, press: Press): Promise<ChatMessage | null> {
  return call('/dev/chat/press', { personId, messageId, ...press })
}
