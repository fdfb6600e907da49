import { FluentProvider, makeStyles, type Theme, tokens } from '@fluentui/react-components'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { FeedbackProvider } from './components/feedback.tsx'
import { useEndpoint } from './lib/query.ts'
import { KeepFocus } from './components/keep-focus.tsx'
import { toLocale } from './lib/locale.ts'
import { type Session, SessionContext, useSession } from './lib/session.tsx'
import { onThemeChange, reportLoaded } from './lib/teams.ts'
import { loadTheme } from './lib/themes.ts'
import { Pages } from './pages.tsx'

const useStyles = makeStyles({
  // On an element of its own: Fluent copies the provider's classes to every portal, which must not fill the page.
  canvas: { height: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
})

interface Connected {
  session: Session
  queries: QueryClient
}

export async function renderApp(root: HTMLElement, connected: Connected): Promise<void> {
  const firstTheme = await loadTheme(connected.session.teams.theme)
  createRoot(root).render(<App {...connected} firstTheme={firstTheme} />)
}

interface AppProps extends Connected {
  firstTheme: Theme
}

function App({ session, queries, firstTheme }: AppProps) {
  const styles = useStyles()
  const [theme, setTheme] = useState(firstTheme)
  useEffect(() => {
    if (!session.teams.inTeams) return
    onThemeChange((name) => void loadTheme(name).then(setTheme))
    reportLoaded()
  }, [session])
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={queries}>
        <OwnLanguage theme={theme}>
          <div className={styles.canvas}>
            <KeepFocus />
            <FeedbackProvider>
              <Router base="/tab">
                <Pages />
              </Router>
            </FeedbackProvider>
          </div>
        </OwnLanguage>
      </QueryClientProvider>
    </SessionContext>
  )
}

/** The language that the viewer has chosen goes before that of Teams. */
function OwnLanguage({ theme, children }: { theme: Theme; children: ReactNode }) {
  const session = useSession()
  const me = useEndpoint('getMe', {}, { enabled: session.teams.inTeams })
  const language = me.data?.preferences.language ?? null
  const locale = language === null ? session.locale : toLocale(language)
  const own = useMemo(() => ({ ...session, locale }), [session, locale])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <SessionContext value={own}>
      <FluentProvider theme={theme} dir={directionOf(locale)}>
        {children}
      </FluentProvider>
    </SessionContext>
  )
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'
}
