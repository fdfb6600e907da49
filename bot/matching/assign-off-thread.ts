import { runInThread } from './run-in-thread.ts'
import { solveAssignment, type AssignmentTask, type SolvedAssignment } from './solve-assignment.ts'

/** Mentees and mentors together; above, solving takes longer than other requests should wait. */
const MOST_IN_PLACE = 200

/**
 * Assigns mentors without holding up the server: a small assignment at once, a large one in a thread of its own.
 *
 * @throws Error where the thread dies.
 */
export async function assignWithoutBlocking(
  task: AssignmentTask,
  mostInPlace = MOST_IN_PLACE,
): Promise<SolvedAssignment> {
  if (task.round.mentees.length + task.round.mentors.length <= mostInPlace) return solveAssignment(task)
  return await runInThread('assignment-worker.ts', task)
}
