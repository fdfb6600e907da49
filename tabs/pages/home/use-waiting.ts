import type { Coffee, CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import type { EventCard } from '../../../shared/events/schemas.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { IntroductionAsk } from '../../../shared/introductions/personal.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { coffeeKey, isWaitingForAnswer } from '../coffee/waiting-match.ts'

export type WaitingRow =
  | { kind: 'coffee'; key: string; match: CoffeeMatch }
  | { kind: 'buddy-ask'; key: string; ask: BuddyAsk }
  | { kind: 'introduction-ask'; key: string; ask: IntroductionAsk }
  | { kind: 'request'; key: string; request: MentorshipRequest }
  | { kind: 'confirm' | 'recap'; key: string; event: EventCard }
  | { kind: 'follow-up'; key: string; contact: Contact }

export interface WaitingThings {
  /** The one introduction that stands above everything else. */
  introduction: Introduction | null
  /** Stands there where no other introduction does; else it is the first row. */
  coffee: CoffeeMatch | null
  rows: WaitingRow[]
  count: number
}

/** What waits for the viewer, without what was answered a moment ago. */
export function useWaiting(home: Home | undefined, { current = null }: Partial<Coffee> = {}): WaitingThings {
  const { isHidden } = useFeedback()
  if (home === undefined) return { introduction: null, coffee: null, rows: [], count: 0 }
  const introduction = home.introductions.filter(isWaiting).find(({ id }) => !isHidden(introductionKey(id))) ?? null
  const matches = current === null ? [] : [current].filter(isWaitingForAnswer).map(coffeeRow)
  const rows = [
    ...matches,
    ...home.buddyAsks.map(askRow),
    ...home.introductionAsks.map(introductionAskRow),
    ...home.followUps.map(contactRow),
    ...home.mentorshipRequests.map(requestRow),
    ...home.eventQuestions.toConfirm.map((event) => eventRow('confirm', event)),
    ...home.eventQuestions.recaps.map((event) => eventRow('recap', event)),
  ].filter(({ key }) => !isHidden(key))
  const [first, ...others] = rows
  if (introduction === null && first?.kind === 'coffee') {
    return { introduction, coffee: first.match, rows: others, count: rows.length }
  }
  return { introduction, coffee: null, rows, count: rows.length + (introduction === null ? 0 : 1) }
}

export const introductionKey = (id: string): string => `introduction/${id}`

/** A pair that has met and was not asked anything is simply in touch. */
function isWaiting({ state, meetings, checkInDay }: Introduction): boolean {
  return state === 'introduced' && (meetings === 0 || checkInDay !== null)
}

const coffeeRow = (match: CoffeeMatch): WaitingRow => ({ kind: 'coffee', key: coffeeKey(match.matchId), match })

const askRow = (ask: BuddyAsk): WaitingRow => ({ kind: 'buddy-ask', key: `buddy-ask/${ask.introductionId}`, ask })

const introductionAskRow = (ask: IntroductionAsk): WaitingRow => ({
  kind: 'introduction-ask',
  key: `introduction-ask/${ask.introductionId}`,
  ask,
})

const eventRow = (kind: 'confirm' | 'recap', event: EventCard): WaitingRow => ({
  kind,
  key: `${kind}/${event.eventId}/${event.startsAt}`,
  event,
})

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
