import type { QueryClient } from '@tanstack/react-query'
import type { Input } from '../shared/api/contract.ts'
import type { EndpointName } from '../shared/api/routes.ts'
import type { Call } from './lib/client.ts'
import { pathParts } from './lib/path-parts.ts'
import { endpointQuery } from './lib/query-client.ts'
import { describeEvents, FIRST_WEEKS, weeksRead } from './pages/events/events-query.ts'
import { mentorsQuery } from './pages/mentors/mentors-query.ts'

interface Asking {
  queries: QueryClient
  call: Call
  /** Behind the page's name in the path: a group's id. */
  id: string | undefined
}

/** What each page shows first, in the very words in which it asks for it itself: it finds the answers in the cache. */
const pages: Record<string, (asking: Asking) => void> = {
  home: (asking) => {
    ask(asking, 'getHome', {})
    ask(asking, 'getCoffee', {})
    ask(asking, 'getPeopleToMeet', {})
  },
  mentors: (asking) => {
    void asking.queries.prefetchInfiniteQuery(mentorsQuery(asking.call, { text: '' }))
    ask(asking, 'getMyMentorships', {})
    ask(asking, 'getMyAssignment', {})
  },
  groups: (asking) => {
    if (asking.id !== undefined) {
      ask(asking, 'getGroup', { groupId: asking.id })
      return
    }
    ask(asking, 'searchGroups', {})
    ask(asking, 'getProposals', {})
  },
  events: (asking) => void readEvents(asking),
  network: (asking) => {
    ask(asking, 'getNetwork', {})
    ask(asking, 'getCoffee', {})
  },
}

/**
 * Asks the server for what the page at an address will show. What stands behind a `?` changes the questions: then it
 * only asks who the viewer is, and the page does the rest. What fails here the page asks again, and says so.
 */
export function readFirst(queries: QueryClient, call: Call, { pathname, search }: Location): void {
  const [page = '', id] = pathParts(pathname)
  const asking = { queries, call, id }
  ask(asking, 'getMe', {})
  if (search === '') pages[page]?.(asking)
}

/** From which hour on, the server's clock says. */
async function readEvents(asking: Asking): Promise<void> {
  const { queries, call } = asking
  const me = await queries.ensureQueryData(endpointQuery(call, 'getMe', {})).catch(() => null)
  if (me !== null) ask(asking, 'searchEvents', describeEvents(new Date(me.now), { weeks: weeksRead(FIRST_WEEKS) }))
}

function ask<Name extends EndpointName>({ queries, call }: Asking, name: Name, input: Input<Name>): void {
  void queries.prefetchQuery(endpointQuery(call, name, input))
}
