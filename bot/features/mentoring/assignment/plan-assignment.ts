import { createHash } from 'node:crypto'
import { assignMentors } from '../../../../shared/matching/assignment/assign-mentors.ts'
import type { MentorAssignment } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { Context } from '../../../context.ts'
import { readMentorRound, type JoinedRound } from './read-mentor-round.ts'
import type { AssignmentRow } from './store.ts'

export interface AssignmentPlan extends JoinedRound {
  solutions: MentorAssignment
  /** Changes with every pair, and with everybody who is without one. */
  version: string
}

/** Both answers, as things stand in this transaction. */
export async function planAssignment(context: Context, assignment: AssignmentRow): Promise<AssignmentPlan> {
  const joined = await readMentorRound(context, assignment)
  const solutions = assignMentors(joined.round)
  const outcome = [solutions.heaviest, solutions.stable].map(({ matched, unmatched }) => [
    matched.map(({ menteeId, mentorId }) => [menteeId, mentorId]),
    unmatched.map(({ menteeId }) => menteeId),
  ])
  const version = createHash('sha256')
    .update(JSON.stringify([outcome, joined.kept]))
    .digest('base64url')
  return { ...joined, solutions, version }
}
