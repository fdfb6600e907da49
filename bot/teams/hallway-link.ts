import type { UnfurlSubject } from '../conversation.ts'
import type { TabPage } from '../links.ts'

const SUBJECTS: Record<TabPage, UnfurlSubject> = {
  home: 'person',
  mentors: 'person',
  network: 'person',
  groups: 'group',
  events: 'event',
}
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/**
 * What a link to Hallway leads to: a Teams deep link with its `subEntityId`, or an address of the tab
 * itself. Null for anything else, and for a page without a subject.
 */
export function readHallwayLink(url: string): { subject: UnfurlSubject; id: string } | null {
  const link = new URL(url)
  const [, page] = /\/(?:l\/entity\/[^/]+|tab)\/([a-z]+)/.exec(link.pathname) ?? []
  if (page === undefined || !isTabPage(page)) return null
  const id = GUID.exec(subEntityOf(link) ?? '')?.[0].toLowerCase()
  return id === undefined ? null : { subject: SUBJECTS[page], id }
}

function subEntityOf(link: URL): string | null {
  const context = link.searchParams.get('context')
  // A deep link's path names the app first, by a GUID too: only its context names the subject.
  if (context !== null || link.pathname.startsWith('/l/')) return context
  return `${link.pathname} ${link.search} ${link.hash}`
}

function isTabPage(page: string): page is TabPage {
  return Object.hasOwn(SUBJECTS, page)
}
