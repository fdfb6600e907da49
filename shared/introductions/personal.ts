import { z } from 'zod/v4'
import { personId, personSummary } from '../people/schemas.ts'
import { INTRODUCTION_REASON_MAX_LENGTH } from './personal-limits.ts'

/** asking: not both have said yes yet; introduced: both have; lapsed: it did not come about. */
export type PersonalIntroductionState = 'asking' | 'introduced' | 'lapsed'

export const introductionReason = z.string().trim().min(1).max(INTRODUCTION_REASON_MAX_LENGTH)

export const introducePeopleInput = z.object({
  /** Chosen by who introduces: the same introduction sent twice is one. */
  introductionId: z.guid(),
  firstId: personId,
  secondId: personId,
  /** The introducer's words to both. */
  reason: introductionReason,
})
export type IntroducePeopleInput = z.infer<typeof introducePeopleInput>

export const askIntroductionInput = introducePeopleInput.pick({ introductionId: true }).extend({ personId })
export type AskIntroductionInput = z.infer<typeof askIntroductionInput>

/** The viewer is asked whether to be introduced to somebody. */
export const introductionAsk = z.object({
  introductionId: z.guid(),
  other: personSummary,
  /** Null where the other one asks for it. */
  introducer: personSummary.nullable(),
  reason: z.string(),
  answerBy: z.iso.datetime(),
})
export type IntroductionAsk = z.infer<typeof introductionAsk>

/** An introduction that the viewer has asked for, until both have said yes or its time is over. */
export const openIntroduction = z.object({
  introductionId: z.guid(),
  /** Two, or the one to whom the viewer would like to be introduced. What they have said is not in it. */
  asked: z.array(personSummary),
  answerBy: z.iso.datetime(),
})
export type OpenIntroduction = z.infer<typeof openIntroduction>

export const introductionAnswer = z.enum(['yes', 'no'])
export type IntroductionAnswer = z.infer<typeof introductionAnswer>
