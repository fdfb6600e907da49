import { z } from 'zod/v4'
import { mentorRoom, personId, personSummary, terms } from '../people/schemas.ts'
import { GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from './limits.ts'

export const mentorCard = z.object({
  person: personSummary,
  languages: terms,
  /** `meetsMyWish`: the viewer wants to learn or asks for this topic. */
  topics: z.array(z.object({ name: z.string(), meetsMyWish: z.boolean() })),
  room: mentorRoom,
  /** Why this mentor fits the viewer; null where nothing true can be said. */
  reason: z.string().nullable(),
})
export type MentorCard = z.infer<typeof mentorCard>

export const rhythm = z.enum(['once', 'every-two-weeks', 'monthly'])
export type Rhythm = z.infer<typeof rhythm>

/** What a mentee writes to a mentor: 20 to 500 characters. */
export const mentoringGoal = z.string().trim().min(GOAL_MIN_LENGTH).max(GOAL_MAX_LENGTH)

export const requestState = z.enum(['waiting', 'accepted', 'declined', 'withdrawn', 'expired'])
export type RequestState = z.infer<typeof requestState>

export const mentorshipRequest = z.object({
  id: z.guid(),
  mentor: personSummary,
  mentee: personSummary,
  goal: z.string(),
  rhythm,
  state: requestState,
  answerBy: z.iso.date(),
  /** A kind sentence with a decline, or null. */
  answer: z.string().nullable(),
})
export type MentorshipRequest = z.infer<typeof mentorshipRequest>

export const mentorship = z.object({
  id: z.guid(),
  mentor: personSummary,
  mentee: personSummary,
  goal: z.string(),
  rhythm,
  startedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
})
export type Mentorship = z.infer<typeof mentorship>

export const myMentorships = z.object({
  /** Null where the viewer is no mentor. */
  room: mentorRoom.nullable(),
  received: z.array(mentorshipRequest),
  sent: z.array(mentorshipRequest),
  mentoring: z.array(mentorship),
  mentoredBy: z.array(mentorship),
})
export type MyMentorships = z.infer<typeof myMentorships>

export const mentorFilters = z.object({
  text: z.string().max(10_000).default(''),
  skill: z.string().max(200).optional(),
  department: z.string().max(200).optional(),
  office: z.string().max(200).optional(),
  language: z.string().max(200).optional(),
  hasRoom: z.stringbool().optional(),
})

export const requestAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept'), requestId: z.guid() }),
  z.object({ answer: z.literal('decline'), requestId: z.guid(), reason: z.string().trim().max(300).optional() }),
])

export const requestMentoringInput = z.object({ mentorId: personId, goal: mentoringGoal, rhythm })
