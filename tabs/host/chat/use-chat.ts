import { useCallback, useEffect, useState } from 'react'
import { type Chat, type ChatMessage, markChatRead, type Press, pressInChat, readChat, sayInChat } from './chat-api.ts'
import type { Company } from '../use-company.ts'

const POLL_MS = 2_000

export interface OpenChat {
  /** Null where the bot is in the real Teams. */
  unread: number | null
  /** Null until the server has answered. */
  chat: Chat | null
  /** The last thing that was said or pressed did not work. */
  failed: boolean
  say: (text: string) => Promise<void>
  press: (messageId: string, press: Press) => Promise<void>
}

/**
 * The chat of the company's current person with Hallway, asked for every two seconds and whenever `moved` changes.
 *
 * @param isShown what is on the screen has been read.
 */
export function useChat(company: Company | null, isShown: boolean, moved: number): OpenChat {
  const personId = company?.hasChat === true ? company.person.id : null
  const [held, setHeld] = useState<{ personId: string; chat: Chat } | null>(null)
  const [failed, setFailed] = useState(false)
  const hold = useCallback((owner: string, chat: Chat) => {
    setHeld((current) => ({ personId: owner, chat: current?.personId === owner ? update(current.chat, chat) : chat }))
  }, [])

  useEffect(() => {
    if (personId === null) return undefined
    let isCurrent = true
    const read = async (): Promise<void> => {
      const seen = await readChat(personId)
      const chat = isShown && seen.unread > 0 ? await markChatRead(personId) : seen
      if (isCurrent) hold(personId, chat)
    }
    const readQuietly = (): void => void read().catch(() => undefined)
    readQuietly()
    const timer = setInterval(readQuietly, POLL_MS)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [personId, isShown, moved, hold])

  const attempt = async (work: (owner: string) => Promise<unknown>): Promise<void> => {
    if (personId === null) return
    try {
      await work(personId)
      hold(personId, await readChat(personId))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const chat = held !== null && held.personId === personId ? held.chat : null
  return {
    unread: personId === null ? null : (chat?.unread ?? 0),
    chat,
    failed,
    say: (text) => attempt((owner) => sayInChat(owner, text)),
    press: (messageId, press) => attempt((owner) => pressInChat(owner, messageId, press)),
  }
}

/** Messages that did not change stay the same objects, so that a half-filled card is not drawn anew. */
function update(known: Chat, read: Chat): Chat {
  const kept = new Map(known.messages.map((message) => [message.id, message]))
  const messages = read.messages.map((message) => keep(kept.get(message.id), message))
  const isSame =
    messages.length === known.messages.length && messages.every((message, index) => message === known.messages[index])
  return { ...read, messages: isSame ? known.messages : messages }
}

function keep(known: ChatMessage | undefined, read: ChatMessage): ChatMessage {
  return known?.revision === read.revision ? known : read
}
