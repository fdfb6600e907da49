import { AppError } from '../../../shared/errors/app-error.ts'
import type { Erasure } from '../../../shared/privacy/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { personDigest } from '../../db/erasures.ts'

/** Long enough for the others to be told and looked after, and for the person to think again. */
const ERASED_AFTER_MS = 24 * 60 * 60_000

/** Whether the actor has asked to be forgotten, and when that is or was. */
export async function readErasure({ tx, tenantId, actor }: ActorContext): Promise<Erasure> {
  const person = await tx
    .selectFrom('people')
    .select('erase_at')
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  if (person !== undefined) {
    return person.erase_at === null ? { state: 'none' } : { state: 'asked', at: person.erase_at.toISOString() }
  }
  const erased = await tx
    .selectFrom('erasures')
    .select('erased_at')
    .where('person_digest', '=', personDigest(tenantId, actor.personId))
    .executeTakeFirst()
  return erased === undefined ? { state: 'none' } : { state: 'erased', at: erased.erased_at.toISOString() }
}

/**
 * From now on the actor has left: nobody is shown or matched with them, their pairs are told and looked
 * after as when somebody leaves the company, and after a day everything about them is deleted.
 */
export async function askErasure(context: ActorContext): Promise<Erasure> {
  const { tx, now, actor } = context
  await tx
    .updateTable('people')
    .set({ erase_at: new Date(now.getTime() + ERASED_AFTER_MS) })
    .where('person_id', '=', actor.personId)
    .where('erase_at', 'is', null)
    .execute()
  return await readErasure(context)
}

/**
 * The actor stays after all. Whoever was erased already starts anew: the next import brings them back
 * with what the directory says, and nothing else.
 *
 * @throws AppError `conflict` where there is nothing to take back.
 */
export async function stay(context: ActorContext): Promise<Erasure> {
  const { tx, tenantId, actor } = context
  const before = await readErasure(context)
  if (before.state === 'none') throw new AppError('conflict', { detail: 'No erasure was asked for' })
  await tx.updateTable('people').set({ erase_at: null }).where('person_id', '=', actor.personId).execute()
  await tx.deleteFrom('erasures').where('person_digest', '=', personDigest(tenantId, actor.personId)).execute()
  return await readErasure(context)
}
