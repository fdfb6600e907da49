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
  const log = useRef<HTMLDivElement>(null)
  useKeepAtEnd(log, chat?.messages.at(-1)?.id)
  return (
    <main className="chat">
      <header className="chat-head">
        <h1>Chat</h1>
        <p className="hint">
          Development: what {person.name} sees in Teams.
          {chat?.isElsewhere === true && ' New messages go to the Agents Playground until something is said here.'}
        </p>
      </header>
      {chat?.messages.length === 0 && (
        <p className="chat-empty">
          Hallway has not written to {person.name} yet. Say hi, or move the clock to a working morning.
        </p>
      )}
      <div className="log" role="log" aria-label="Messages" ref={log}>
        <ol className="messages">
          {chat?.messages.map((message) => (
            <MessageRow key={message.id} message={message} theme={theme} press={press} openUrl={openUrl} />
          ))}
        </ol>
      </div>
      <output className="chat-notice">{failed && 'Hallway did not answer. Nothing was changed.'}</output>
      <ComposeLine say={say} />
    </main>
  )
}

/** Cards are drawn a moment after their message: the end stays in view while the list grows. */
function useKeepAtEnd(log: RefObject<HTMLElement | null>, newest: string | undefined): void {
  useLayoutEffect(() => {
    const element = log.current
    const rows = element?.firstElementChild
    if (!element || !rows || newest === undefined) return undefined
    const toEnd = (): void => element.scrollTo(0, element.scrollHeight)
    toEnd()
    const watch = new ResizeObserver(toEnd)
    watch.observe(rows)
    // Afterwards the reader may scroll as they like.
    const timer = setTimeout(() => watch.disconnect(), 1_000)
    return () => {
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [log, newest])
}
