import type { ParsedInput } from '../../../../shared/api/contract.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { DeskAssignment } from '../../../../shared/mentoring/assignment.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { askHeldPair } from './ask-held-pair.ts'
import { readForDesk } from './read-for-desk.ts'
import { findPair, lockAssignment } from './store.ts'

/**
 * A programme manager keeps a mentee's pair back, or lets it go: with the release, or at once where that has been.
 * The same again changes nothing.
 *
 * @throws AppError `forbidden`, `not-found`; `already-settled` where the mentor has been asked, `mentor-full` and
 *   `conflict` where a held pair can be asked no more.
 */
export async function holdPair(
  context: ActorContext,
  { assignmentId, menteeId, hold }: ParsedInput<'holdAssignmentPair'>,
): Promise<{ assignment: DeskAssignment | null }> {
  requireManager(context)
  const row = await lockAssignment(context, assignmentId)
  if (row === undefined) throw new AppError('not-found', { detail: `No mentoring assignment ${assignmentId}` })
  if (row.state === 'open') await markHeld(context, { assignmentId, menteeId, hold })
  else await settleHeld(context, { assignmentId, menteeId, hold })
  return { assignment: await readForDesk(context) }
}

type Wanted = ParsedInput<'holdAssignmentPair'>

async function markHeld({ tx }: ActorContext, { assignmentId, menteeId, hold }: Wanted): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('mentoring_joins')
    .set({ is_held: hold })
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', menteeId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('not-found', { detail: `${menteeId} has not joined` })
}

async function settleHeld(context: ActorContext, { assignmentId, menteeId, hold }: Wanted): Promise<void> {
  const pair = await findPair(context, assignmentId, menteeId)
  if (pair === undefined) throw new AppError('not-found', { detail: `No pair of ${menteeId}` })
  const isHeld = pair.state === 'held'
  if (hold && !isHeld) throw new AppError('already-settled', { detail: `The mentor of ${menteeId} has been asked` })
  if (!hold && isHeld) await askHeldPair(context, pair)
}
