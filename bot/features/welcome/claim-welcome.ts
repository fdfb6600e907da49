import type { Context } from '../../context.ts'
import { cancelMessages } from '../../db/outbox.ts'

export const welcomeKey = (personId: string): string => `welcome:${personId}`

/**
 * True once per person, for whoever asks first: the row is locked by the update, so of several
 * events at the same moment only one finds it unwelcomed.
 */
export async function claimWelcome({ tx, now }: Context, personId: string): Promise<boolean> {
  const claimed = await tx
    .updateTable('conversations')
    .set({ welcomed_at: now })
    .where('person_id', '=', personId)
    .where('welcomed_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return claimed !== undefined
}

/**
 * A welcome that waits for the person's working hours, taken over by the answer to their own hello.
 * False where there is none, and where it has left or delivery holds it at this moment.
 */
export async function takeOverWaitingWelcome({ tx, now }: Context, personId: string): Promise<boolean> {
  const cancelled = await cancelMessages(tx, { keys: [welcomeKey(personId)], reason: 'they said hello first', now })
  return cancelled.length > 0
}
