import { ArrowLeftRegular, MoreVerticalRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useRef } from 'react'
import { type HostPage, hostPages, pageNames } from '../route.ts'
import { ClockControl } from './clock-control.tsx'
import type { Controls } from './controls.ts'
import { HallwayIcon } from './hallway-icon.tsx'
import { IdentityControl } from './identity-control.tsx'
import { PlaygroundLink } from './playground-link.tsx'
import { Popover } from './popover.tsx'
import { ThemeControl } from './theme-control.tsx'

interface AppBarProps extends Controls {
  page: HostPage
  select: (page: HostPage) => void
  back: () => void
}

/** The app's name and its static tabs; on a phone also back and a menu with all controls. */
export function AppBar({ company, become, theme, setTheme, clock, page, select, back }: AppBarProps) {
  return (
    <div className="app-bar">
      <div className="app-title">
        <button type="button" className="phone-only" aria-label="Back" onClick={back}>
          <ArrowLeftRegular />
        </button>
        <HallwayIcon />
        <span className="app-name">Hallway</span>
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

  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = hostPages.at((hostPages.indexOf(page) + step) % hostPages.length) ?? page
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
          aria-controls="tab-panel"
          tabIndex={name === page ? 0 : -1}
          onClick={() => select(name)}
          onKeyDown={move}
        >
          <span data-name={pageNames[name]}>{pageNames[name]}</span>
        </button>
      ))}
    </div>
  )
}
