import type { ActorContext } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import type { UnmatchedReason } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import { newResult } from './messages.ts'

const NOBODY_SUITABLE: UnmatchedReason = 'no-fitting-place'

/** The next assignment begins: whoever waits in a held pair of a former one must not wait for ever, and is told. */
export async function letHeldGo(context: ActorContext): Promise<void> {
  const { tx } = context
  const held = await tx
    .deleteFrom('mentoring_pairs')
    .where('state', '=', 'held')
    .returning(['assignment_id', 'mentee_id'])
    .execute()
  for (const { assignment_id, mentee_id } of held) await markUnmatched(context, assignment_id, mentee_id)
  await enqueueMessages(
    tx,
    held.map(({ assignment_id, mentee_id }) => newResult(context, assignment_id, mentee_id)),
  )
}

/** What became of the wishes was true of a pair that is no more. */
async function markUnmatched({ tx }: ActorContext, assignmentId: string, menteeId: string): Promise<void> {
  await tx
    .updateTable('mentoring_joins')
    .set({ outcome: NOBODY_SUITABLE })
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', menteeId)
    .execute()
  await tx
    .updateTable('mentoring_wishes')
    .set({ outcome: null })
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', menteeId)
    .execute()
}
