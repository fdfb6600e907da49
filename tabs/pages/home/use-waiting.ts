import type { Coffee, CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import type { EventCard } from '../../../shared/events/schemas.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { IntroductionAsk } from '../../../shared/introductions/personal.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import type { PulseAsk } from '../../../shared/mentoring/mentorships.ts'
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
  | QuestionRow

/** What few people have: its code comes together. */
export type QuestionRow =
  | { kind: 'proposal'; key: string; request: MentorshipRequest }
  | { kind: 'pulse'; key: string; pulse: PulseAsk }
  | { kind: 'founding'; key: string; founding: GroupQuestions['foundings'][number] }
  | { kind: 'lead'; key: string; group: GroupQuestions['leads'][number] }
  | { kind: 'host'; key: string; event: EventCard }

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
    ...home.mentoringQuestions.received.map(requestRow),
    ...home.eventQuestions.toConfirm.map((event) => eventRow('confirm', event)),
    ...questionRows(home),
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

function questionRows({ mentoringQuestions, groupQuestions, eventQuestions }: Home): WaitingRow[] {
  return [
    ...mentoringQuestions.proposals.map(proposalRow),
    ...groupQuestions.foundings.map(foundingRow),
    ...groupQuestions.leads.map(leadRow),
    ...eventQuestions.hostsWanted.map((event) => eventRow('host', event)),
    ...mentoringQuestions.pulses.map(pulseRow),
  ]
}

const eventRow = (kind: 'confirm' | 'recap' | 'host', event: EventCard): WaitingRow => ({
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

const proposalRow = (request: MentorshipRequest): WaitingRow => ({
  kind: 'proposal',
  key: `proposal/${request.id}`,
  request,
})

const pulseRow = (pulse: PulseAsk): WaitingRow => ({ kind: 'pulse', key: `pulse/${pulse.mentorshipId}`, pulse })

const foundingRow = (founding: GroupQuestions['foundings'][number]): WaitingRow => ({
  kind: 'founding',
  key: `group-proposal/${founding.id}`,
  founding,
})

const leadRow = (group: GroupQuestions['leads'][number]): WaitingRow => ({
  kind: 'lead',
  key: `lead-ask/${group.id}`,
  group,
})
