import { ArrowLeftRegular, ChatRegular, MoreVerticalRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type HostPage, hostPages, pageNames } from '../route.ts'
import { ChatCount, chatName } from './chat-count.tsx'
import { ClockControl } from './clock-control.tsx'
import type { Controls } from './controls.ts'
import { HallwayIcon } from './hallway-icon.tsx'
import { IdentityControl } from './identity-control.tsx'
import { PlaygroundLink } from './playground-link.tsx'
import { Popover } from './popover.tsx'
import { ThemeControl } from './theme-control.tsx'

interface AppBarProps extends Controls {
  /** Null while the chat is shown. */
  page: HostPage | null
  /** Null where the bot is in the real Teams. */
  unread: number | null
  openChat: () => void
  select: (page: HostPage) => void
  back: () => void
}

/** The app's name and its static tabs; on a phone also back and a menu with all controls. */
export function AppBar(props: AppBarProps) {
  const { company, become, theme, setTheme, clock, page, unread, openChat, select, back } = props
  return (
    <div className="app-bar">
      <div className="app-title">
        <button type="button" className="phone-only" aria-label="Back" onClick={back}>
          <ArrowLeftRegular />
        </button>
        <HallwayIcon />
        <span className="app-name">Hallway</span>
        {unread !== null && (
          <button
            type="button"
            className="phone-only app-chat"
            aria-label={chatName(unread)}
            aria-current={page === null ? 'page' : undefined}
            onClick={openChat}
          >
            <ChatRegular />
            <ChatCount unread={unread} />
          </button>
        )}
        <button
          type="button"
          className="phone-only app-more"
          popoverTarget="controls"
          aria-label="Development controls"
        >
          <MoreVerticalRegular />
        </button>
      </div>
      <TabStrip page={page} select={select} />
      <Popover id="controls" label="Development controls">
        <ClockControl clock={clock} />
        <ThemeControl theme={theme} setTheme={setTheme} name="theme-menu" />
        <IdentityControl company={company} become={become} />
        <PlaygroundLink company={company} />
      </Popover>
    </div>
  )
}

function TabStrip({ page, select }: Pick<AppBarProps, 'page' | 'select'>) {
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a phone the tabs are wider than the screen.
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [page])

  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = hostPages.at((hostPages.indexOf(page ?? 'home') + step) % hostPages.length) ?? 'home'
    select(next)
    strip.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label="Hallway" ref={strip}>
      {hostPages.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          aria-selected={name === page}
          aria-controls={page === null ? undefined : 'tab-panel'}
          tabIndex={name === (page ?? 'home') ? 0 : -1}
          onClick={() => select(name)}
          onKeyDown={move}
        >
          <span data-name={pageNames[name]}>{pageNames[name]}</span>
        </button>
      ))}
    </div>
  )
}
