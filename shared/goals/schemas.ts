import { z } from 'zod/v4'
import { goalLadder, MOST_STEPS } from './ladder.ts'

export const goalStep = z.enum(goalLadder)
export type GoalStep = z.infer<typeof goalStep>

/** For who has not chosen yet. */
export const FIRST_STEPS: readonly GoalStep[] = ['message', 'thank', 'new-person']

export const goal = z.object({ steps: z.array(goalStep).max(MOST_STEPS) })
export type Goal = z.infer<typeof goal>

export const weekStep = z.object({
  step: goalStep,
  /** `by-itself`: Hallway saw it happen, and it cannot be unticked. */
  done: z.enum(['by-itself', 'by-hand']).nullable(),
  /** With whom it happened, where Hallway knows. */
  name: z.string().nullable(),
})
export type WeekStep = z.infer<typeof weekStep>

/** Names of people, without repetition, in the order in which it happened. */
const names = z.array(z.string())
export const happenings = z.object({
  /** Met for the first time. */
  met: names,
  /** Talked with, whether for the first time or not. */
  talked: names,
  /** In touch with again. */
  keptUp: names,
  thanked: names,
})
export type Happenings = z.infer<typeof happenings>

/** The viewer's own week; nobody else sees any of it. */
export const week = z.object({ steps: z.array(weekStep), happened: happenings })
export type Week = z.infer<typeof week>
