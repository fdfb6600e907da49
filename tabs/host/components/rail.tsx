import {
  AlertRegular,
  CalendarLtrRegular,
  CallRegular,
  ChatRegular,
  CloudRegular,
  MoreHorizontalRegular,
  PeopleTeamRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { ChatCount, chatName } from './chat-count.tsx'
import { HallwayIcon } from './hallway-icon.tsx'

interface RailProps {
  isChat: boolean
  /** Null where the bot is in the real Teams. */
  unread: number | null
  openChat: () => void
  openTab: () => void
}

/** Teams' apps. Chat and Hallway are real; the others are scenery, with nothing behind them. */
export function Rail({ isChat, unread, openChat, openTab }: RailProps) {
  return (
    <nav className="rail" aria-label="Apps">
      <Scenery name="Activity" icon={<AlertRegular />} />
      {unread === null ? (
        <Scenery name="Chat" icon={<ChatRegular />} />
      ) : (
        <RailButton name={chatName(unread)} isActive={isChat} open={openChat}>
          <ChatRegular />
          <span>
            Chat <ChatCount unread={unread} />
          </span>
        </RailButton>
      )}
      <Scenery name="Teams" icon={<PeopleTeamRegular />} />
      <Scenery name="Calendar" icon={<CalendarLtrRegular />} />
      <Scenery name="Calls" icon={<CallRegular />} />
      <Scenery name="OneDrive" icon={<CloudRegular />} />
      <RailButton name="Hallway" isActive={!isChat} open={openTab}>
        <HallwayIcon />
        <span>Hallway</span>
      </RailButton>
      <Scenery name="" icon={<MoreHorizontalRegular />} />
    </nav>
  )
}

function RailButton(props: { name: string; isActive: boolean; open: () => void; children: ReactNode }) {
  const { name, isActive, open, children } = props
  return (
    <button
      type="button"
      className={isActive ? 'rail-item rail-item-active' : 'rail-item'}
      aria-label={name}
      aria-current={isActive ? 'page' : undefined}
      onClick={open}
    >
      {children}
    </button>
  )
}

function Scenery({ name, icon }: { name: string; icon: ReactNode }) {
  return (
    <div className="rail-item" aria-hidden="true">
      {icon}
      <span>{name}</span>
    </div>
  )
}
