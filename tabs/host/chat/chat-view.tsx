import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { DevPerson } from '../dev-api.ts'
import type { HostTheme } from '../settings.ts'
import { ComposeLine } from './compose-line.tsx'
import { MessageRow } from './message-row.tsx'
import type { OpenChat } from './use-chat.ts'

interface ChatViewProps extends OpenChat {
  person: DevPerson
  theme: HostTheme
  openUrl: (url: string) => void
}

/** Hallway's chat with one person: what Teams shows them in production. */
export function ChatView({ person, theme, chat, failed, say, press, openUrl }: ChatViewProps) {
  const list = useRef<HTMLOListElement>(null)
  const newest = chat?.messages.at(-1)?.id
  useKeepAtEnd(list, newest)
  return (
    <section className="chat" aria-label="Chat with Hallway">
      <p className="hint chat-caption">
        Development: what {person.name} sees in Teams.
        {chat?.isElsewhere === true && ' New messages go to the Agents Playground until something is said here.'}
      </p>
      {chat?.messages.length === 0 && (
        <p className="chat-empty">
          Hallway has not written to {person.name} yet. Say hi, or move the clock to a working morning.
        </p>
      )}
      <ol className="messages" role="log" aria-label="Messages" ref={list}>
        {chat?.messages.map((message) => (
          <MessageRow key={message.id} message={message} theme={theme} press={press} openUrl={openUrl} />
        ))}
      </ol>
      <output className="chat-notice">{failed && 'Hallway did not answer. Nothing was changed.'}</output>
      <ComposeLine say={say} />
    </section>
  )
}

/** Cards are drawn a moment after their message: the end stays in view while the list grows. */
function useKeepAtEnd(list: RefObject<HTMLOListElement | null>, newest: string | undefined): void {
  useLayoutEffect(() => {
    const element = list.current
    if (element === null || newest === undefined) return undefined
    const toEnd = (): void => element.scrollTo(0, element.scrollHeight)
    toEnd()
    const watch = new ResizeObserver(toEnd)
    for (const row of element.children) watch.observe(row)
    // Afterwards the reader may scroll as they like.
    const timer = setTimeout(() => watch.disconnect(), 1_000)
    return () => {
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [list, newest])
}
