import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createClient } from './lib/client.ts'
import { subPagePath } from './lib/deep-link.ts'
import { createQueryClient, endpointQuery } from './lib/query.ts'
import { toLocale } from './lib/session.tsx'
import { connectToTeams, readToken } from './lib/teams.ts'
import { loadTheme } from './lib/themes.ts'

/** Not awaited at the top level: chunks that are loaded meanwhile import from this one. */
async function start(root: HTMLElement): Promise<void> {
  const teams = await connectToTeams()
  const locale = toLocale(teams.locale)
  document.documentElement.lang = locale

  const call = createClient({ readToken: teams.inTeams ? readToken : null, locale })
  const queries = createQueryClient()
  if (teams.inTeams) void queries.prefetchQuery(endpointQuery(call, 'getMe', {}))

  const tab = location.pathname.replace(/^\/tab\//, '').split('/')[0] || 'home'
  const target = teams.subPage === null ? null : subPagePath(teams.subPage, tab)
  if (target !== null) history.replaceState(null, '', `/tab${target}`)

  const firstTheme = await loadTheme(teams.theme)
  createRoot(root).render(<App session={{ call, teams, locale }} queries={queries} firstTheme={firstTheme} />)
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
void start(root)
