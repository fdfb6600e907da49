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

/** Plain English follows British dates ("Thu 26 Nov"), as everywhere in Hallway. */
export function toLocale(tag: string): string {
  try {
    const [canonical = 'en'] = Intl.getCanonicalLocales(tag)
    return canonical === 'en' ? 'en-GB' : canonical
  } catch {
    return 'en-GB'
  }
}
