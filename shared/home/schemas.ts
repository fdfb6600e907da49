import { z } from 'zod/v4'
import { eventCard } from '../events/schemas.ts'
import { contact } from '../follow-ups/schemas.ts'
import { buddyAsk, introduction } from '../introductions/schemas.ts'
import { mentorshipRequest } from '../mentoring/schemas.ts'
import { personSummary } from '../people/schemas.ts'

export const personToMeet = z.object({ person: personSummary, reason: z.string(), chatUrl: z.url() })
export type PersonToMeet = z.infer<typeof personToMeet>

/** Everything Home shows above the fold, in one answer. */
export const home = z.object({
  introductions: z.array(introduction),
  buddyAsks: z.array(buddyAsk),
  followUps: z.array(contact),
  mentorshipRequests: z.array(mentorshipRequest),
  peopleToMeet: z.array(personToMeet),
  comingUp: z.array(eventCard),
  network: z.object({ strongTies: z.int(), departments: z.int(), goingQuiet: z.int() }),
})
export type Home = z.infer<typeof home>
