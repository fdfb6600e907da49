import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { MOST_STEPS } from '../../../../shared/mentoring/limits.ts'
import type { ActorContext } from '../../../context.ts'
import { lockRunningMentorship } from './store.ts'

interface OneGoal {
  mentorshipId: string
  goalId: string
}

/**
 * Either of the two adds a step; the same words twice are one step.
 *
 * @throws AppError `not-found` for strangers, `already-settled` where the mentorship has ended, `conflict` where
 *   the list is full.
 */
export async function addGoal(
  context: ActorContext,
  { mentorshipId, words }: { mentorshipId: string; words: string },
): Promise<void> {
  await lockRunningMentorship(context, mentorshipId)
  const { tx, tenantId, actor, now } = context
  const there = await tx
    .selectFrom('mentorship_goals')
    .select('words')
    .where('mentorship_id', '=', mentorshipId)
    .execute()
  if (there.some((goal) => goal.words.toLowerCase() === words.toLowerCase())) return
  if (there.length >= MOST_STEPS) throw new AppError('conflict', { detail: `${mentorshipId} has ${MOST_STEPS} steps` })
  await tx
    .insertInto('mentorship_goals')
    .values({
      tenant_id: tenantId,
      goal_id: randomUUID(),
      mentorship_id: mentorshipId,
      added_by: actor.personId,
      words,
      added_at: now,
    })
    .execute()
}

/** @throws AppError as `addGoal`; a step that the other has removed meanwhile is no error. */
export async function tickGoal(
  context: ActorContext,
  { mentorshipId, goalId, isDone }: OneGoal & { isDone: boolean },
): Promise<void> {
  await lockRunningMentorship(context, mentorshipId)
  await context.tx
    .updateTable('mentorship_goals')
    .set({ done_at: isDone ? context.now : null })
    .where('mentorship_id', '=', mentorshipId)
    .where('goal_id', '=', goalId)
    .execute()
}

/** @throws AppError as `addGoal`. */
export async function removeGoal(context: ActorContext, { mentorshipId, goalId }: OneGoal): Promise<void> {
  await lockRunningMentorship(context, mentorshipId)
  await context.tx
    .deleteFrom('mentorship_goals')
    .where('mentorship_id', '=', mentorshipId)
    .where('goal_id', '=', goalId)
    .execute()
}
