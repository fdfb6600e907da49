/** The server's development endpoints. They exist on loopback only, never in production. */
export interface DevPerson {
  id: string
  name: string
  title: string | null
  department: string | null
  role: 'new-hire' | 'buddy' | 'mentor' | 'erg-lead' | 'programme-manager' | 'person'
}

export interface DevPeople {
  people: DevPerson[]
  tenantId: string
  appId: string
  playgroundUrl: string | null
  /** False where the bot is in the real Teams. */
  hasChat: boolean
}

export function readPeople(text?: string): Promise<DevPeople> {
  return call(text === undefined ? '/dev/people' : `/dev/people?text=${encodeURIComponent(text)}`)
}

/** The token that Teams would hand the tab for this person. `expiresAt` is in real time. */
export function issueToken(personId: string): Promise<{ token: string; expiresAt: string }> {
  return call('/dev/token', { personId })
}

/** Hallway's own time, an ISO instant. */
export async function readClock(): Promise<Date> {
  const { now } = await call<{ now: string }>('/dev/clock')
  return new Date(now)
}

/** Answers when everything that falls due in that time has run, which may take minutes. */
export async function advanceClock(step: { days?: number; hours?: number }): Promise<Date> {
  const { now } = await call<{ now: string }>('/dev/clock', step)
  return new Date(now)
}

/** @throws Error where the server does not answer, or refuses. */
export async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : post(body))
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Answer
}

function post(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
