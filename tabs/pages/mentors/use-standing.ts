import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { useEndpoint } from '../../lib/query.ts'

export interface Standing {
  /** The request that waits for this mentor's answer. */
  sent: MentorshipRequest | undefined
  /** Neither asked nor mentored by this mentor at the moment. */
  canAsk: boolean
  /** The viewer will be told when there is room. */
  isAwaited: boolean
}

/** How the viewer stands with one mentor. */
export function useStanding(mentorId: string): Standing {
  const { data } = useEndpoint('getMyMentorships', {})
  if (data === undefined) return { sent: undefined, canAsk: true, isAwaited: false }
  const sent = data.sent.find(({ mentor, state }) => mentor.id === mentorId && state === 'waiting')
  const isMentored = data.mentoredBy.some(({ mentor, endedOn }) => mentor.id === mentorId && endedOn === null)
  return {
    sent,
    canAsk: sent === undefined && !isMentored,
    isAwaited: data.awaited.some(({ id }) => id === mentorId),
  }
}
