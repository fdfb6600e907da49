import { assignMentors } from '../../shared/matching/assignment/assign-mentors.ts'
import { explainMentors, type MentorReason } from '../../shared/matching/assignment/explain-mentors.ts'
import type { MentorAssignment, MentorRound } from '../../shared/matching/assignment/mentor-assignment.ts'
import type { AssignmentSolution } from '../../shared/mentoring/assignment.ts'

export interface AssignmentTask {
  round: MentorRound
  /** In which of the two solutions every wish is explained; null where that is not asked. */
  explained: AssignmentSolution | null
}

export interface SolvedAssignment {
  solutions: MentorAssignment
  /** What became of each wish in the explained solution. */
  wishes: { menteeId: string; wish: number; outcome: MentorReason['kind'] }[]
}

/** Both solutions; in one go with the reasons. */
export function solveAssignment({ round, explained }: AssignmentTask): SolvedAssignment {
  const solutions = assignMentors(round)
  if (explained === null) return { solutions, wishes: [] }
  const reasons = explainMentors(round, solutions[explained])
  const wishes = round.mentees.flatMap(({ id: menteeId }) =>
    reasons.ofWishes(menteeId).map(({ wish, reason }) => ({ menteeId, wish, outcome: reason.kind })),
  )
  return { solutions, wishes }
}
