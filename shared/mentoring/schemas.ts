import { z } from 'zod/v4'
import { personId, personSummary, shownRoom, terms } from '../people/schemas.ts'
import { ANSWER_MAX_LENGTH, GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from './limits.ts'

export const mentorCard = z.object({
  person: personSummary,
  languages: terms,
  /** `meetsMyWish`: the viewer wants to learn or asks for this topic. */
  topics: z.array(z.object({ name: z.string(), meetsMyWish: z.boolean() })),
  room: shownRoom,
  /** Why this mentor fits the viewer; null where nothing true can be said. */
  reason: z.string().nullable(),
})
export type MentorCard = z.infer<typeof mentorCard>

export const rhythm = z.enum(['once', 'every-two-weeks', 'monthly'])
export type Rhythm = z.infer<typeof rhythm>

/** What a mentee writes to a mentor: 20 to 500 characters. */
export const mentoringGoal = z.string().trim().min(GOAL_MIN_LENGTH).max(GOAL_MAX_LENGTH)

/** proposed: the mentor named somebody else; unavailable: the mentor could not be asked any more. */
export const requestState = z.enum([
  'waiting',
  'accepted',
  'declined',
  'proposed',
  'withdrawn',
  'expired',
  'unavailable',
])
export type RequestState = z.infer<typeof requestState>

export const mentorshipRequest = z.object({
  id: z.guid(),
  mentor: personSummary,
  mentee: personSummary,
  goal: z.string(),
  rhythm,
  state: requestState,
  answerBy: z.iso.date(),
  /** A kind sentence of the mentor who said no, or null. */
  answer: z.string().nullable(),
  /** Whom the mentee can ask instead, with one press; null where there is nobody, and for everybody but the mentee. */
  proposal: personSummary.nullable(),
})
export type MentorshipRequest = z.infer<typeof mentorshipRequest>

/** In place of the order of fit. */
export const peopleSort = z.enum(['room', 'name'])
export type PeopleSort = z.infer<typeof peopleSort>

export const mentorFilters = z.object({
  text: z.string().max(10_000).default(''),
  skill: z.string().max(200).optional(),
  department: z.string().max(200).optional(),
  office: z.string().max(200).optional(),
  language: z.string().max(200).optional(),
  hasRoom: z.stringbool().optional(),
  sort: peopleSort.optional(),
})

const requestId = z.guid()
const reason = z.string().trim().max(ANSWER_MAX_LENGTH).optional()
export const requestAnswer = z.discriminatedUnion('answer', [
  /** With a first time, among those that suit both, or without. */
  z.object({ answer: z.literal('accept'), requestId, firstAt: z.iso.datetime().optional() }),
  z.object({ answer: z.literal('decline'), requestId, reason }),
  /** Somebody else who mentors and has room. */
  z.object({ answer: z.literal('propose'), requestId, mentorId: personId, reason }),
])

/** `ask`: the proposed mentor gets the same words. */
export const proposalAnswer = z.object({ requestId, answer: z.enum(['ask', 'leave']) })

export const requestMentoringInput = z.object({ mentorId: personId, goal: mentoringGoal, rhythm })
