/** The static tabs of the app package, in its order. */
export const hostPages = ['home', 'mentors', 'groups', 'events', 'network'] as const
export type HostPage = (typeof hostPages)[number]

export const pageNames: Record<HostPage, string> = {
  home: 'Home',
  mentors: 'Mentors',
  groups: 'Groups',
  events: 'Events',
  network: 'My network',
}

/** Which static tab is shown, and what Teams would hand it as `page.subPageId`. */
export interface HostRoute {
  page: HostPage
  subPageId: string | null
}

export function isHostPage(text: string | undefined): text is HostPage {
  return hostPages.some((page) => page === text)
}

/** Reads `#/events/<subPageId>`; whatever is not a page of Hallway is Home. */
export function readRoute(hash: string): HostRoute {
  const [, page, ...rest] = hash.split('/')
  if (!isHostPage(page)) return { page: 'home', subPageId: null }
  const subPageId = decode(rest.join('/'))
  return { page, subPageId: subPageId === '' ? null : subPageId }
}

/** Hallway's chat: a place of Teams, not a page of the tab. */
export const CHAT_HASH = '#/chat'

export function writeRoute({ page, subPageId }: HostRoute): string {
  return subPageId === null ? `#/${page}` : `#/${page}/${encodeURI(subPageId)}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
