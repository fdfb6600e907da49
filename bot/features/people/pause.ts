import type { ParsedInput } from '../../../shared/api/contract.ts'
import type { ActorContext } from '../../context.ts'
import { reconsiderMessages } from '../../db/outbox.ts'
import { pauseColumn } from '../../db/pauses.ts'
import { tellPairs } from './tell-pairs.ts'

/**
 * No introductions and no messages of a programme, or of all, until that date, or until the actor says so;
 * null resumes at once. Whoever the actor is paired with at the moment is told.
 */
export async function pause(context: ActorContext, { programme, until }: ParsedInput<'pause'>): Promise<void> {
  const { tx, now, actor } = context
  const column = pauseColumn[programme]
  const { numUpdatedRows: changed } = await tx
    .updateTable('profiles')
    .set({ [column]: until })
    .where('person_id', '=', actor.personId)
    .where(column, 'is distinct from', until)
    .executeTakeFirstOrThrow()
  if (changed === 0n) return
  await reconsiderMessages(tx, { recipientId: actor.personId, now })
  if (until !== null) await tellPairs(context, programme)
}
