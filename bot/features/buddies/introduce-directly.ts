import { AppError } from '../../../shared/errors/app-error.ts'
import type { PlacedNewHire } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { Context } from '../../context.ts'
import { UNDO_MS } from '../../db/outbox.ts'
import type { Looking } from './assign-looking.ts'
import { introduce } from './introduce.ts'

/**
 * Introduces a pair without a question. Where the buddy has just lost the last place, has opted out or is busy
 * in another transaction, the new hire keeps looking until the next sweep.
 */
export async function introduceDirectly(
  context: Context,
  { introductionId, newHire }: Looking,
  { buddyId, ground }: PlacedNewHire,
): Promise<void> {
  if (!(await tryToLock(context, buddyId))) return
  // A new hire hears first that the introduction to the buddy before has ended.
  const notBefore = new Date(context.now.getTime() + 2 * UNDO_MS)
  try {
    const row = { introduction_id: introductionId, first_id: newHire.person_id }
    await introduce(context, row, buddyId, { accepted: false, notBefore })
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return
    throw error
  }
  await context.tx
    .updateTable('introductions')
    .set({ ground: JSON.stringify(ground) })
    .where('introduction_id', '=', introductionId)
    .execute()
}

/**
 * Never waits: the introduction is locked already, and everybody else locks profiles before introductions.
 * Consent is read again under the lock, since here nobody is asked.
 */
async function tryToLock({ tx }: Context, buddyId: string): Promise<boolean> {
  const profile = await tx
    .selectFrom('profiles')
    .select('open_to_buddy')
    .where('person_id', '=', buddyId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return profile?.open_to_buddy === true
}
