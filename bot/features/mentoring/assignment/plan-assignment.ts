import { createHash } from 'node:crypto'
import type { AssignmentSolution } from '../../../../shared/mentoring/assignment.ts'
import type { Context } from '../../../context.ts'
import { assignWithoutBlocking } from '../../../matching/assign-off-thread.ts'
import type { SolvedAssignment } from '../../../matching/solve-assignment.ts'
import { readMentorRound, type JoinedRound } from './read-mentor-round.ts'
import type { AssignmentRow } from './store.ts'

export interface AssignmentPlan extends JoinedRound, SolvedAssignment {
  /** Changes with every pair, with every hold, and with everybody who is without a pair. */
  version: string
}

/**
 * Both answers, as things stand in this transaction.
 *
 * @param explained in which of them what became of each wish is told, too.
 */
export async function planAssignment(
  context: Context,
  assignment: AssignmentRow,
  explained: AssignmentSolution | null = null,
): Promise<AssignmentPlan> {
  const joined = await readMentorRound(context, assignment)
  const { solutions, wishes } = await assignWithoutBlocking({ round: joined.round, explained })
  const outcome = [solutions.heaviest, solutions.stable].map(({ matched, unmatched }) => [
    matched.map(({ menteeId, mentorId }) => [menteeId, mentorId]),
    unmatched.map(({ menteeId }) => menteeId),
  ])
  const version = createHash('sha256')
    .update(JSON.stringify([outcome, joined.kept, [...joined.held]]))
    .digest('base64url')
  return { ...joined, solutions, wishes, version }
}
