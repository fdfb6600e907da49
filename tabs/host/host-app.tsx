import { useCallback, useEffect, useRef, useState } from 'react'
import { AppBar } from './components/app-bar.tsx'
import { Rail } from './components/rail.tsx'
import { SidePanel, type SidePanelContent } from './components/side-panel.tsx'
import { TabFrame } from './components/tab-frame.tsx'
import { TopStrip } from './components/top-strip.tsx'
import { loadTheme, saveTheme } from './settings.ts'
import type { Host } from './teams/answers.ts'
import { pressBack, useTeamsHost } from './teams/use-teams-host.ts'
import { useClock } from './use-clock.ts'
import { type Company, useCompany } from './use-company.ts'
import { useRoute } from './use-route.ts'
import { useToken } from './use-token.ts'

/** Plays Microsoft Teams around Hallway's tab, for development. */
export function HostApp() {
  const [route, navigate] = useRoute()
  const [theme, setTheme] = useState(loadTheme)
  const { company, failed, become } = useCompany()
  const [panel, setPanel] = useState<SidePanelContent | null>(null)
  const [loads, setLoads] = useState(0)
  const reload = useCallback(() => setLoads((count) => count + 1), [])
  const clock = useClock(reload)
  const token = useToken(company?.person.id)
  const frame = useRef<HTMLIFrameElement>(null)
  /** The load of the tab that asked to hear of the back button. */
  const backHandledIn = useRef<string | null>(null)
  const load = [company?.person.id, route.page, route.subPageId, loads].join(' ')

  const host = hostFor(company, (seat) => ({
    seat: { ...seat, route, theme },
    token,
    navigate,
    goBack: () => window.history.back(),
    openChat: (chat) => setPanel({ kind: 'chat', chat }),
    openElsewhere: (url) => void window.open(url, '_blank', 'noopener'),
    share: (link) => setPanel({ kind: 'share', route: { page: route.page, subPageId: link.subPageId }, ...link }),
    handlesBackButton() {
      backHandledIn.current = load
    },
    loaded: () => setPanel((current) => (current?.kind === 'failure' ? null : current)),
    failed: (message) => setPanel({ kind: 'failure', message }),
  }))
  useTeamsHost(frame, host)

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    saveTheme(theme)
  }, [theme])

  const back = (): void => {
    if (backHandledIn.current === load) pressBack(frame)
    else window.history.back()
  }
  const controls = { company, become, theme, setTheme, clock }
  return (
    <div className="host">
      <TopStrip {...controls} />
      <Rail />
      <div className="app">
        <AppBar {...controls} page={route.page} select={(page) => navigate({ page, subPageId: null })} back={back} />
        {failed && <p className="notice">Hallway’s server does not answer. Start it with npm start, then reload.</p>}
        {company && <TabFrame key={load} ref={frame} page={route.page} />}
      </div>
      {panel && <SidePanel content={panel} close={() => setPanel(null)} retry={reload} />}
    </div>
  )
}

function hostFor(
  company: Company | null,
  build: (seat: Pick<Company, 'person' | 'tenantId' | 'appId'>) => Host,
): Host | null {
  return company && build({ person: company.person, tenantId: company.tenantId, appId: company.appId })
}
