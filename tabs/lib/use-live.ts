import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { EndpointName } from '../../shared/api/routes.ts'
import type { Topic } from '../../shared/live/topics.ts'
import type { Call } from './client.ts'
import { isLong } from './long-query.ts'
import { useSession } from './session.tsx'

const LOOK_EVERY_MS = 4_000
const AFTER_FAILURE_MS = 30_000
/** What waits for its undo time is not yet shown to the other person: it is once that is over. */
const UNDO_IS_OVER_MS = 11_000

/** What a topic stands in. What is being edited (a draft, a note) is not here: it is never read again below somebody's hands. */
const readIn: Record<Topic, readonly EndpointName[]> = {
  me: ['getMe', 'getHome', 'getPeopleToMeet'],
  introductions: ['getHome', 'getPeopleToMeet', 'getIntroductions', 'getOpenIntroductions'],
  mentoring: ['getHome', 'getPeopleToMeet', 'getMyMentorships', 'getMyAssignment'],
  mentors: ['searchMentors', 'getPerson'],
  network: ['getHome', 'getPeopleToMeet', 'getNetwork', 'getTie', 'getGroupThanks'],
  coffee: ['getCoffee'],
  events: ['getHome', 'searchEvents', 'searchEventDates', 'getEvent'],
  groups: ['searchGroups', 'getGroup', 'getProposals', 'getDeskGroups', 'getGroupThanks'],
}

/** While the tab is in sight, reads again what was changed elsewhere: in the chat, by others, by Hallway itself. */
export function useLive(isOn: boolean): void {
  const { call } = useSession()
  const queries = useQueryClient()
  useEffect(() => (isOn ? watch(call, queries) : undefined), [isOn, call, queries])
}

function watch(call: Call, queries: QueryClient): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let since: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer)
    if (!signal.aborted) timer = setTimeout(() => void look(), milliseconds)
  }
  const look = async (): Promise<void> => {
    // Coming back, into sight or online, reads everything again anyway.
    if (document.hidden || !navigator.onLine) return
    try {
      const { upTo, topics } = await call('getChanges', since === undefined ? {} : { since }, { signal })
      since = upTo
      readAgain(queries, topics)
      if (topics.includes('mentoring')) setTimeout(() => readAgain(queries, ['mentoring']), UNDO_IS_OVER_MS)
      lookIn(LOOK_EVERY_MS)
    } catch {
      // Whatever failed is said where somebody asked for something; here the next look finds what this one would have.
      lookIn(AFTER_FAILURE_MS)
    }
  }
  document.addEventListener('visibilitychange', () => lookIn(0), { signal })
  addEventListener('online', () => lookIn(0), { signal })
  lookIn(0)
  return () => {
    ended.abort()
    clearTimeout(timer)
  }
}

/** What is not on screen is read again when it comes there; so is a list through which somebody has scrolled far. */
function readAgain(queries: QueryClient, topics: readonly Topic[]): void {
  const names = new Set<unknown>(topics.flatMap((topic) => readIn[topic]))
  if (names.size === 0) return
  const isMeant = ({ queryKey: [name] }: Query): boolean => names.has(name)
  void queries.invalidateQueries({ predicate: (query) => isMeant(query) && !isLong(query) })
  void queries.invalidateQueries({ predicate: (query) => isMeant(query) && isLong(query), refetchType: 'none' })
}
