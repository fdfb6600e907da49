import { type HostRoute, isHostPage, readRoute } from '../route.ts'
import { isRecord, textOf } from './protocol.ts'

/** What Teams would do with an address the tab asks it to open. */
export type Destination =
  { kind: 'page'; route: HostRoute } | { kind: 'chat'; chat: Chat } | { kind: 'elsewhere'; url: string }

export interface Chat {
  members: string[]
  message: string | null
}

const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft']

/**
 * A Teams deep link, or an address of this page itself, which the bot links to in development.
 *
 * @param appId Hallway's own id: a deep link to another app leads elsewhere.
 * @param hostOrigin the origin of this page.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-links
 */
export function readDeepLink(url: string, appId: string, hostOrigin: string): Destination {
  const elsewhere: Destination = { kind: 'elsewhere', url }
  if (!URL.canParse(url)) return elsewhere
  const link = new URL(url)
  if (link.origin === hostOrigin && link.hash.startsWith('#/')) return { kind: 'page', route: readRoute(link.hash) }
  if (!TEAMS_HOSTS.includes(link.hostname)) return elsewhere
  const [, , kind, app, page] = link.pathname.split('/')
  if (kind === 'chat') return { kind: 'chat', chat: readChat(link) }
  if (kind === 'entity' && app === appId && isHostPage(page)) {
    return { kind: 'page', route: { page, subPageId: readSubEntity(link.searchParams.get('context')) } }
  }
  return elsewhere
}

function readChat(link: URL): Chat {
  return {
    members: (link.searchParams.get('users') ?? '').split(',').filter((member) => member !== ''),
    message: link.searchParams.get('message'),
  }
}

function readSubEntity(context: string | null): string | null {
  try {
    const parsed: unknown = JSON.parse(context ?? '{}')
    return isRecord(parsed) ? textOf(parsed['subEntityId']) : null
  } catch {
    return null
  }
}
