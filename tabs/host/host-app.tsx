import { useCallback, useEffect, useRef, useState } from 'react'
import { useChat } from './chat/use-chat.ts'
import { AppBar } from './components/app-bar.tsx'
import { Rail } from './components/rail.tsx'
import { SidePanel, type SidePanelContent } from './components/side-panel.tsx'
import { Stage } from './components/stage.tsx'
import { TopStrip } from './components/top-strip.tsx'
import { loadTheme, saveTheme } from './settings.ts'
import { type Host, openLink } from './teams/answers.ts'
import { pressBack, useTeamsHost } from './teams/use-teams-host.ts'
import { useClock } from './use-clock.ts'
import { type Company, useCompany } from './use-company.ts'
import { useRoute } from './use-route.ts'
import { useToken } from './use-token.ts'

/** Plays Microsoft Teams around Hallway's tab, for development. */
export function HostApp() {
  const { route, isChat, navigate, openChat } = useRoute()
  const [theme, setTheme] = useState(loadTheme)
  const { company, failed, become } = useCompany()
  const [panel, setPanel] = useState<SidePanelContent | null>(null)
  const [loads, setLoads] = useState(0)
  const reload = useCallback(() => setLoads((count) => count + 1), [])
  const clock = useClock(reload)
  const token = useToken(company?.person.id)
  const chat = useChat(company, isChat, loads)
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
  const page = isChat ? null : route.page
  const { unread } = chat
  const openTab = (): void => {
    if (isChat) navigate(route)
  }
  const controls = { company, become, theme, setTheme, clock }
  return (
    <div className="host">
      <TopStrip {...controls} />
      <Rail isChat={isChat} unread={unread} openChat={openChat} openTab={openTab} />
      <div className="app">
        <AppBar
          {...controls}
          page={page}
          unread={unread}
          openChat={openChat}
          select={(page) => navigate({ page, subPageId: null })}
          back={back}
        />
        <Stage
          company={company}
          failed={failed}
          page={page}
          load={load}
          frame={frame}
          chat={chat}
          theme={theme}
          openUrl={(url) => host && openLink(url, host)}
        />
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
