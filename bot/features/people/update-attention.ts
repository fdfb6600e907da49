import type { ParsedInput } from '../../../shared/api/contract.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { reconsiderMessages } from '../../db/outbox.ts'
import { readMe } from './read-me.ts'

/** How much and when Hallway may write; what waited for other times or another week is decided anew. */
export async function updateAttention(
  context: ActorContext,
  { weeklyBudget, messageHours }: ParsedInput<'updateAttention'>,
): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({
      weekly_budget: weeklyBudget,
      message_days: messageHours === null ? null : [...new Set(messageHours.days)].sort((a, b) => a - b),
      message_start_minute: messageHours?.startMinute ?? null,
      message_end_minute: messageHours?.endMinute ?? null,
    })
    .where('person_id', '=', context.actor.personId)
    .execute()
  await reconsiderMessages(context.tx, { recipientId: context.actor.personId, now: context.now })
  return await readMe(context)
}
