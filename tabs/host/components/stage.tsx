import type { RefObject } from 'react'
import { ChatView } from '../chat/chat-view.tsx'
import type { OpenChat } from '../chat/use-chat.ts'
import type { HostPage } from '../route.ts'
import type { HostTheme } from '../settings.ts'
import type { Company } from '../use-company.ts'
import { TabFrame } from './tab-frame.tsx'

interface StageProps {
  company: Company | null
  failed: boolean
  /** Null while the chat is shown. */
  page: HostPage | null
  /** Changes with every load of the tab. */
  load: string
  frame: RefObject<HTMLIFrameElement | null>
  chat: OpenChat
  theme: HostTheme
  openUrl: (url: string) => void
}

/** Below the app's bar: the tab, or in its place the chat. */
export function Stage({ company, failed, page, load, frame, chat, theme, openUrl }: StageProps) {
  if (failed) {
    return <p className="notice">Hallway’s server does not answer. Start it with npm start, then reload.</p>
  }
  if (company === null) return null
  if (page !== null) return <TabFrame key={load} ref={frame} page={page} />
  return <ChatView key={company.person.id} {...chat} person={company.person} theme={theme} openUrl={openUrl} />
}
