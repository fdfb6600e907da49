import { randomUUID } from 'node:crypto'
import type { Clock } from '../../jobs/clock.ts'
import { openChatFiles } from './chat-files.ts'
import type { Chat, ChatMessage } from './message.ts'

/** Older messages give way to newer ones. */
const MOST_MESSAGES = 60

type Content = Pick<ChatMessage, 'text' | 'card'>

/** Everybody's chat with Hallway, kept in the data folder. */
export interface Chats {
  read(personId: string): Chat
  /** @returns the id of the new message. */
  add(personId: string, from: ChatMessage['from'], content: Content): string
  /** @returns the replaced message, or undefined where it is no more. */
  replace(personId: string, messageId: string, content: Content): ChatMessage | undefined
  markRead(personId: string): void
  close(): Promise<void>
}

export function openChats(folder: string, clock: Clock): Chats {
  const files = openChatFiles(folder)
  const chats = new Map<string, Chat>()

  function read(personId: string): Chat {
    const known = chats.get(personId) ?? files.read(personId)
    chats.set(personId, known)
    return known
  }

  function write(personId: string, chat: Chat): void {
    chats.set(personId, chat)
    files.writeSoon(personId, chat)
  }

  return {
    read,
    add(personId, from, content) {
      const { messages, unread } = read(personId)
      const message: ChatMessage = { id: randomUUID(), from, at: clock.now().toISOString(), revision: 0, ...content }
      write(personId, {
        messages: [...messages, message].slice(-MOST_MESSAGES),
        unread: from === 'hallway' ? Math.min(unread + 1, MOST_MESSAGES) : unread,
      })
      return message.id
    },
    replace(personId, messageId, content) {
      const { messages, unread } = read(personId)
      const current = messages.find(({ id }) => id === messageId)
      if (current === undefined) return undefined
      const replaced = { ...current, ...content, revision: current.revision + 1 }
      write(personId, { messages: messages.map((one) => (one === current ? replaced : one)), unread })
      return replaced
    },
    markRead(personId) {
      const current = read(personId)
      if (current.unread > 0) write(personId, { ...current, unread: 0 })
    },
    close: files.close,
  }
}
