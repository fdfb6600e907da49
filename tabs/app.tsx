import { FluentProvider, makeStyles, type Theme, tokens } from '@fluentui/react-components'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Router } from 'wouter'
import { FeedbackProvider } from './components/feedback.tsx'
import { type Session, SessionContext } from './lib/session.tsx'
import { onThemeChange, reportLoaded } from './lib/teams.ts'
import { loadTheme } from './lib/themes.ts'
import { Pages } from './pages.tsx'

const useStyles = makeStyles({
  // On an element of its own: Fluent copies the provider's classes to every portal, which must not fill the page.
  canvas: { height: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
})

interface AppProps {
  session: Session
  queries: QueryClient
  firstTheme: Theme
}

export function App({ session, queries, firstTheme }: AppProps) {
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
        <FluentProvider theme={theme} dir={directionOf(session.locale)}>
          <div className={styles.canvas}>
            <FeedbackProvider>
              <Router base="/tab">
                <Pages />
              </Router>
            </FeedbackProvider>
          </div>
        </FluentProvider>
      </QueryClientProvider>
    </SessionContext>
  )
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'
}
