import { createClient } from './lib/client.ts'
import { subPagePath } from './lib/deep-link.ts'
import { toLocale } from './lib/locale.ts'
import { pathParts } from './lib/path-parts.ts'
import { createQueryClient } from './lib/query-client.ts'
import { connectToTeams, readToken } from './lib/teams.ts'
import { showTheme } from './lib/themes.ts'
import { readFirst } from './first-reads.ts'

/**
 * While the code that draws is still on its way, this small file connects to Teams and asks the server for what the
 * page will show. Not awaited at the top level: chunks that are loaded meanwhile import from this one.
 */
async function start(root: HTMLElement): Promise<void> {
  const drawing = import('./app.tsx')
  const teams = await connectToTeams()
  const locale = toLocale(teams.locale)
  showTheme(teams.theme)

  const tab = pathParts(location.pathname)[0] || 'home'
  const target = teams.subPage === null ? null : subPagePath(teams.subPage, tab)
  if (target !== null) history.replaceState(null, '', `/tab${target}`)

  const call = createClient({ readToken: teams.inTeams ? readToken : null, locale })
  const queries = createQueryClient()
  if (teams.inTeams) readFirst(queries, call, location)

  const { renderApp } = await drawing
  await renderApp(root, { session: { call, teams, locale }, queries })
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
void start(root)
