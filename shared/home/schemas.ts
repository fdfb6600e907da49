import { z } from 'zod/v4'
import { eventCard, eventQuestions } from '../events/schemas.ts'
import { contact } from '../follow-ups/schemas.ts'
import { week } from '../goals/schemas.ts'
import { groupQuestions } from '../groups/proposals.ts'
import { introductionAsk } from '../introductions/personal.ts'
import { buddyAsk, introduction } from '../introductions/schemas.ts'
import { mentoringQuestions } from '../mentoring/mentorships.ts'
import { personSummary } from '../people/schemas.ts'

export const personToMeet = z.object({
  person: personSummary,
  reason: z.string(),
  /** introduce: they are asked whether they want to meet; help, ask: a chat opens, with them or with `via`. */
  offer: z.enum(['introduce', 'help', 'ask']),
  /** Somebody of the viewer's network who works with them. */
  via: personSummary.nullable(),
  /** With a first message prefilled. */
  chatUrl: z.url(),
})
export type PersonToMeet = z.infer<typeof personToMeet>

/** Colleagues whom the viewer has not met, the best reason first. */
export const peopleToMeet = z.object({ people: z.array(personToMeet) })
export type PeopleToMeet = z.infer<typeof peopleToMeet>

/** Everything Home shows above the fold, in one answer. */
export const home = z.object({
  introductions: z.array(introduction),
  buddyAsks: z.array(buddyAsk),
  followUps: z.array(contact),
  introductionAsks: z.array(introductionAsk),
  mentoringQuestions,
  groupQuestions,
  eventQuestions,
  week,
  comingUp: z.array(eventCard),
  network: z.object({ strongTies: z.int(), departments: z.int(), goingQuiet: z.int() }),
})
export type Home = z.infer<typeof home>

/** For how long somebody is not suggested. */
export const hideFor = z.enum(['a-while', 'ever'])
export type HideFor = z.infer<typeof hideFor>

/** Whom somebody does not want to see suggested ever; for them alone. */
export const hiddenPeople = z.object({ people: z.array(personSummary) })
export type HiddenPeople = z.infer<typeof hiddenPeople>
