import type { Context } from '../../context.ts'

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
