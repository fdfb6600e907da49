import type { UnfurlSubject } from '../conversation.ts'

const SUBJECTS: Record<string, UnfurlSubject> = {
  person: 'person',
  mentor: 'person',
  group: 'group',
  groups: 'group',
  event: 'event',
  events: 'event',
}
/** "person/<id>" in a deep link, `?person=<id>` or `/groups/<id>` in an address of the tab. */
const SUBJECT = /\b(person|mentor|groups?|events?)[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i

/**
 * What a link to Hallway leads to: a Teams deep link with its `subEntityId`, or an address of the tab
 * itself. Null for anything else, and for a page without a subject.
 */
export function readHallwayLink(url: string): { subject: UnfurlSubject; id: string } | null {
  const link = new URL(url)
  const isDeepLink = link.pathname.startsWith('/l/entity/')
  if (!isDeepLink && !link.pathname.startsWith('/tab')) return null
  const place = isDeepLink ? (link.searchParams.get('context') ?? '') : link.pathname + link.search + link.hash
  const [, name = '', id = ''] = SUBJECT.exec(place) ?? []
  const subject = SUBJECTS[name.toLowerCase()]
  return subject === undefined ? null : { subject, id: id.toLowerCase() }
}
