import { AppError } from '../../../../shared/errors/app-error.ts'
import type { DeskAssignment } from '../../../../shared/mentoring/assignment.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import { newCancellation } from './messages.ts'
import { readForDesk } from './read-for-desk.ts'
import { lockAssignment, readJoins } from './store.ts'

/**
 * Calls the open assignment off: whoever had joined it is told, and nothing of what they wrote is kept.
 * Twice is once.
 *
 * @throws AppError `forbidden`; `already-settled` where it has been released.
 */
export async function cancelAssignment(
  context: ActorContext,
  { assignmentId }: { assignmentId: string },
): Promise<{ assignment: DeskAssignment | null }> {
  requireManager(context)
  const row = await lockAssignment(context, assignmentId)
  if (row?.state === 'released') {
    throw new AppError('already-settled', { detail: `Mentoring assignment ${assignmentId} has been released` })
  }
  if (row !== undefined) {
    const joins = await readJoins(context, assignmentId)
    // Their words and wishes go with it.
    await context.tx.deleteFrom('mentoring_assignments').where('assignment_id', '=', assignmentId).execute()
    await enqueueMessages(
      context.tx,
      joins.map((join) => newCancellation(context, assignmentId, join.person_id)),
    )
  }
  return { assignment: await readForDesk(context) }
}
