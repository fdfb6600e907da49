import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'

export type WaitingRow =
  | { kind: 'buddy-ask'; key: string; ask: BuddyAsk }
  | { kind: 'request'; key: string; request: MentorshipRequest }
  | { kind: 'follow-up'; key: string; contact: Contact }

export interface WaitingThings {
  /** The one introduction that stands above everything else. */
  introduction: Introduction | null
  rows: WaitingRow[]
  count: number
}

/** What waits for the viewer, without what was answered a moment ago. */
export function useWaiting(home: Home | undefined): WaitingThings {
  const { isHidden } = useFeedback()
  if (home === undefined) return { introduction: null, rows: [], count: 0 }
  const introduction = home.introductions.filter(isWaiting).find(({ id }) => !isHidden(introductionKey(id))) ?? null
  const rows = [
    ...home.buddyAsks.map(askRow),
    ...home.followUps.map(contactRow),
    ...home.mentorshipRequests.map(requestRow),
  ].filter(({ key }) => !isHidden(key))
  return { introduction, rows, count: rows.length + (introduction === null ? 0 : 1) }
}

export const introductionKey = (id: string): string => `introduction/${id}`

/** A pair that has met and was not asked anything is simply in touch. */
function isWaiting({ state, meetings, checkInDay }: Introduction): boolean {
  return state === 'introduced' && (meetings === 0 || checkInDay !== null)
}

const askRow = (ask: BuddyAsk): WaitingRow => ({ kind: 'buddy-ask', key: `buddy-ask/${ask.introductionId}`, ask })

const contactRow = (contact: Contact): WaitingRow => ({
  kind: 'follow-up',
  key: `follow-up/${contact.person.id}`,
  contact,
})

const requestRow = (request: MentorshipRequest): WaitingRow => ({
  kind: 'request',
  key: `request/${request.id}`,
  request,
})
