import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readBoth, readReceivedRequests, toRequests } from './read-my-mentorships.ts'

/** The requests that wait for the viewer's answer as a mentor, oldest first. */
export async function readWaitingRequests(context: ActorContext): Promise<MentorshipRequest[]> {
  const rows = await readReceivedRequests(context)
  return toRequests(rows, await readBoth(context, rows))
}
