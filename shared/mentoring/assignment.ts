import { z } from 'zod/v4'
import { deskDelivery } from '../attention/desk-delivery.ts'
import { MENTOR_WEIGHTS } from '../matching/mentor-weights.ts'
import { weightsSchema } from '../matching/weights-schema.ts'
import { personId, personSummary, terms } from '../people/schemas.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { MOST_WISHES } from './limits.ts'
import { mentoringGoal, rhythm } from './schemas.ts'

/** heaviest: as many placed as can be, with the most in common; stable: no two would rather have had each other. */
export const assignmentSolution = z.enum(['heaviest', 'stable'])
export type AssignmentSolution = z.infer<typeof assignmentSolution>

export const joinAssignmentInput = z.object({
  goal: mentoringGoal,
  topics: terms.default([]),
  rhythm,
  /** Mentors, the dearest first. */
  wishes: z.array(personId).max(MOST_WISHES).default([]),
})

const join = z.object({ goal: z.string(), topics: z.array(z.string()), rhythm, wishes: z.array(personSummary) })
export type AssignmentJoin = z.infer<typeof join>

const outcome = z.object({
  /** Who was asked; null where there is nobody. */
  mentor: personSummary.nullable(),
  text: z.string(),
  wishes: z.array(z.object({ mentor: personSummary, text: z.string() })),
})

/** What an assignment is to somebody who may take part. */
export const myAssignment = z.object({
  /** Null where none is open to the viewer: whoever has joined stays in after the closing day. */
  open: z
    .object({
      closesOn: calendarDate,
      /** Until the end of the closing day. */
      mayJoin: z.boolean(),
      mine: join.nullable(),
    })
    .nullable(),
  /** Of one that was released lately, for those who had joined it. */
  last: outcome.nullable(),
})
export type MyAssignment = z.infer<typeof myAssignment>

const deskPair = z.object({
  mentee: personSummary,
  mentor: personSummary,
  /** In short sentences. */
  why: z.array(z.string()),
  state: z.enum(['planned', 'held', 'asked']),
})
export type DeskPair = z.infer<typeof deskPair>

export const deskPlan = z.object({
  solution: assignmentSolution,
  placed: z.int(),
  /** How many got the mentor they asked for first, second, third. */
  wishesMet: z.tuple([z.int(), z.int(), z.int()]),
  score: z.int(),
  /** Pairs who would both rather have each other; null where that is not known any more. */
  blockingPairs: z.int().nullable(),
  pairs: z.array(deskPair),
  unplaced: z.array(z.object({ person: personSummary, why: z.string() })),
})
export type DeskPlan = z.infer<typeof deskPlan>

/** An assignment as the desk sees it: never whom somebody will not meet, who declined, or an unmet wish. */
export const deskAssignment = z.object({
  id: z.guid(),
  state: z.enum(['open', 'released']),
  closesOn: calendarDate,
  joined: z.int(),
  joinedWithWishes: z.int(),
  /** Both while it is open, then the one that was released. */
  plans: z.array(deskPlan),
  /** Of the requests that were sent; null before, and while there are so few that it would point at somebody. */
  answers: z.object({ asked: z.int(), accepted: z.int(), waiting: z.int() }).nullable(),
  /** Of the requests to mentors, and of the messages that tell mentees what became of them. */
  deliveries: z.array(deskDelivery),
  /** They have a mentor or a request already. */
  leftAsIs: z.array(personSummary),
  /** What stands in the way, in sentences. */
  notes: z.array(z.string()),
  /** Of what is shown: releasing names it, so that nothing else is released than was looked at. */
  version: z.string(),
})
export type DeskAssignment = z.infer<typeof deskAssignment>

/** What counts in sharing out the mentors. */
export const mentoringSettings = z.object({ weights: weightsSchema(MENTOR_WEIGHTS) })
export type MentoringSettings = z.infer<typeof mentoringSettings>

export const releaseAssignmentInput = z.object({
  assignmentId: z.guid(),
  solution: assignmentSolution,
  version: z.string().max(100),
})

export const holdPairInput = z.object({ assignmentId: z.guid(), menteeId: personId, hold: z.boolean() })
