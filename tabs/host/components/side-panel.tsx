import { DismissRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type HostRoute, writeRoute } from '../route.ts'
import type { Chat } from '../teams/deep-links.ts'

/** What Teams itself would now show, told in words because this page is not Teams. */
export type SidePanelContent =
  | { kind: 'chat'; chat: Chat }
  | { kind: 'share'; label: string | null; route: HostRoute }
  | { kind: 'failure'; message: string }

interface SidePanelProps {
  content: SidePanelContent
  close: () => void
  retry: () => void
}

export function SidePanel({ content, close, retry }: SidePanelProps) {
  if (content.kind === 'chat') {
    return (
      <Panel title="Teams would open a chat" close={close}>
        <ChatBody chat={content.chat} />
      </Panel>
    )
  }
  if (content.kind === 'share') {
    return (
      <Panel title="Teams would share this page" close={close}>
        <ShareBody label={content.label} route={content.route} />
      </Panel>
    )
  }
  return (
    <Panel title="The tab says it could not start" close={close}>
      <p>{content.message}</p>
      <button type="button" onClick={retry}>
        Load it again
      </button>
    </Panel>
  )
}

function ChatBody({ chat }: { chat: Chat }) {
  return (
    <>
      <p>
        With <strong>{chat.members.join(', ')}</strong>
      </p>
      {chat.message !== null && <blockquote>{chat.message}</blockquote>}
      <p className="hint">
        {chat.message === null ? 'Nothing is sent.' : 'The text waits in the box. Nothing is sent.'}
      </p>
    </>
  )
}

function ShareBody({ label, route }: { label: string | null; route: HostRoute }) {
  const [copied, setCopied] = useState(false)
  const address = new URL(writeRoute(route), window.location.href).href
  return (
    <>
      {label !== null && (
        <p>
          <strong>{label}</strong>
        </p>
      )}
      <p className="address">{address}</p>
      <button type="button" onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
        Copy address
      </button>
      <output className="hint">{copied ? 'Copied.' : 'It opens the same place in this development host.'}</output>
    </>
  )
}

function Panel({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  })
  useEffect(() => {
    heading.current?.focus()
    const listen = (event: KeyboardEvent): void => closeOnEscape(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <aside className="side-panel" aria-label={title}>
      <div className="side-panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" aria-label="Close" onClick={close}>
          <DismissRegular />
        </button>
      </div>
      {children}
    </aside>
  )
}
