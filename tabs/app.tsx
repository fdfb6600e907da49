import { FluentProvider, makeStyles, type PartialTheme, tokens } from '@fluentui/react-components'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { FeedbackProvider } from './components/feedback.tsx'
import { useEndpoint } from './lib/query.ts'
import { KeepFocus } from './components/keep-focus.tsx'
import { keepTextsOf } from './lib/kept-text.ts'
import { languageOfWords, toLocale } from './lib/locale.ts'
import { type Session, SessionContext, useSession } from './lib/session.tsx'
import { onThemeChange, reportLoaded } from './lib/teams.ts'
import { showTheme } from './lib/themes.ts'
import { fetchPage, Pages } from './pages.tsx'

const useStyles = makeStyles({
  // On an element of its own: Fluent copies the provider's classes to every portal, which must not fill the page.
  canvas: { height: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
})

interface Connected {
  session: Session
  queries: QueryClient
}

/** Fluent's own way to write variables, at every start: ours are in the style sheet already. */
const THEME_IN_STYLE_SHEET: PartialTheme = {}

export async function renderApp(root: HTMLElement, connected: Connected): Promise<void> {
  keepTextsOf(connected.session.teams.viewerId)
  await fetchPage(location.pathname)
  createRoot(root).render(<App {...connected} />)
}

function App({ session, queries }: Connected) {
  const styles = useStyles()
  useEffect(() => {
    if (!session.teams.inTeams) return
    onThemeChange(showTheme)
    reportLoaded()
  }, [session])
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={queries}>
        <OwnLanguage>
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
function OwnLanguage({ children }: { children: ReactNode }) {
  const session = useSession()
  const me = useEndpoint('getMe', {}, { enabled: session.teams.inTeams })
  const language = me.data?.preferences.language ?? null
  const locale = language === null ? session.locale : toLocale(language)
  const own = useMemo(() => ({ ...session, locale }), [session, locale])
  useEffect(() => {
    document.documentElement.lang = languageOfWords(locale)
  }, [locale])
  return (
    <SessionContext value={own}>
      <FluentProvider theme={THEME_IN_STYLE_SHEET} dir={directionOf(locale)}>
        {children}
      </FluentProvider>
    </SessionContext>
  )
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'
}
