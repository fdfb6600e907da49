import { assignMentors } from '../../shared/matching/assignment/assign-mentors.ts'
import { explainWishes, type MentorReason } from '../../shared/matching/assignment/explain-mentors.ts'
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

/** Both solutions; in one go with the reasons, which cost as much again. */
export function solveAssignment({ round, explained }: AssignmentTask): SolvedAssignment {
  const solutions = assignMentors(round)
  return {
    solutions,
    wishes:
      explained === null
        ? []
        : round.mentees.flatMap(({ id }) =>
            explainWishes(round, solutions[explained], id).map(({ wish, reason }) => ({
              menteeId: id,
              wish,
              outcome: reason.kind,
            })),
          ),
  }
}
