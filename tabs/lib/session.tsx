import { createContext, useContext } from 'react'
import type { Call } from './client.ts'
import type { TeamsSession } from './teams.ts'

export interface Session {
  call: Call
  teams: TeamsSession
  /** For `Intl`: "en-GB" where Teams says "en". */
  locale: string
}

export const SessionContext = createContext<Session | null>(null)

/** Who we are talking to: the API and the Teams client around us. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no session above this component')
  return session
}
