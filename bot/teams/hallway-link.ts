import { z } from 'zod/v4'
import type { UnfurlSubject } from '../conversation.ts'

const SUBJECTS: Record<string, UnfurlSubject> = {
  person: 'person',
  mentor: 'person',
  group: 'group',
  groups: 'group',
  event: 'event',
  events: 'event',
}
/** "person/<id>" in a deep link or after the host page's "#/network/", `?person=<id>` or `/groups/<id>` in the tab. */
const SUBJECT =
  /\b(person|mentor|groups?|events?)[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([0-9TZ:.-]+))?/i

export interface LinkTarget {
  subject: UnfurlSubject
  id: string
  /** Of an event with several dates: the one the link names, or null. */
  startsAt: Date | null
}

/**
 * What a link to Hallway leads to: a Teams deep link with its `subEntityId`, an address of the tab
 * itself, or one of development's host page. Null for anything else, and for a page without a subject.
 */
export function readHallwayLink(url: string): LinkTarget | null {
  const link = new URL(url)
  const [, name = '', id = '', date = ''] = SUBJECT.exec(placeIn(link)) ?? []
  const subject = SUBJECTS[name.toLowerCase()]
  return subject === undefined ? null : { subject, id: id.toLowerCase(), startsAt: readInstant(date) }
}

function readInstant(text: string): Date | null {
  const instant = z.iso.datetime().safeParse(text)
  return instant.success ? new Date(instant.data) : null
}

/** The part of a link that names a subject; empty for an address that is not Hallway's. */
function placeIn(link: URL): string {
  if (link.pathname.startsWith('/l/entity/')) return link.searchParams.get('context') ?? ''
  const isHostPage = link.pathname === '/' && link.hash.startsWith('#/')
  return isHostPage || link.pathname.startsWith('/tab') ? link.pathname + link.search + link.hash : ''
}
