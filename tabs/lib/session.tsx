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

/**
 * English has one date format everywhere in Hallway ("Thu 26 Nov, 10:00"): sentences that the server
 * makes stand beside dates that the tab makes.
 */
export function toLocale(tag: string): string {
  try {
    const [canonical = 'en'] = Intl.getCanonicalLocales(tag)
    return new Intl.Locale(canonical).language === 'en' ? 'en-GB' : canonical
  } catch {
    return 'en-GB'
  }
}
