import {
  ChevronLeftRegular,
  ChevronRightRegular,
  ClockRegular,
  ColorRegular,
  SearchRegular,
} from '@fluentui/react-icons'
import { themeNames } from '../settings.ts'
import { Avatar } from './avatar.tsx'
import { ClockControl, shortTime } from './clock-control.tsx'
import type { Controls } from './controls.ts'
import { IdentityControl, roleNames } from './identity-control.tsx'
import { PlaygroundLink } from './playground-link.tsx'
import { Popover } from './popover.tsx'
import { ThemeControl } from './theme-control.tsx'

/** Teams' strip: back, forward, search (scenery), and at its end the development controls. */
export function TopStrip({ company, become, theme, setTheme, clock }: Controls) {
  const time = clock.now ? shortTime(clock.now) : '…'
  return (
    <header className="strip">
      <div className="strip-history">
        <button type="button" aria-label="Back" onClick={() => window.history.back()}>
          <ChevronLeftRegular />
        </button>
        <button type="button" aria-label="Forward" onClick={() => window.history.forward()}>
          <ChevronRightRegular />
        </button>
      </div>
      <div className="strip-search" aria-hidden="true">
        <SearchRegular />
        Search
      </div>
      <div className="strip-controls">
        <button type="button" popoverTarget="clock" aria-label={`Hallway’s clock: ${time}`} className="labelled">
          <ClockRegular />
          <span>{time}</span>
        </button>
        <button type="button" popoverTarget="theme" aria-label={`Theme: ${themeNames[theme]}`}>
          <ColorRegular />
        </button>
        {company && (
          <button type="button" popoverTarget="identity" className="labelled identity">
            <span className="identity-text">
              <span className="name">{company.person.name}</span>
              <span className="hint">{roleNames[company.person.role]}</span>
            </span>
            <Avatar name={company.person.name} />
          </button>
        )}
      </div>
      <Popover id="clock" label="Hallway’s clock">
        <ClockControl clock={clock} />
      </Popover>
      <Popover id="theme" label="Theme">
        <ThemeControl theme={theme} setTheme={setTheme} name="theme-strip" />
      </Popover>
      <Popover id="identity" label="Who you are">
        <IdentityControl company={company} become={become} />
        <PlaygroundLink company={company} />
      </Popover>
    </header>
  )
}
