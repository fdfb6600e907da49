import type { Selectable } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../context.ts'
import type { ContactTable } from '../../db/schema.ts'

/** A contact without its note: what is private is not even read. */
export type ContactRow = Omit<Selectable<ContactTable>, 'tenant_id' | 'note'>

export const contactColumns = [
  'person_id',
  'other_id',
  'cadence_days',
  'due_on',
  'created_at',
  'promise',
  'promise_on',
  'ignored_count',
  'nudged_on',
] as const

export async function findOwnContact(context: ActorContext, otherId: string): Promise<ContactRow | undefined> {
  return await context.tx
    .selectFrom('contacts')
    .select(contactColumns)
    .where('person_id', '=', context.actor.personId)
    .where('other_id', '=', otherId)
    .forUpdate()
    .executeTakeFirst()
}

/** @throws AppError `not-found` where the other is no contact of the actor. */
export async function lockOwnContact(context: ActorContext, otherId: string): Promise<ContactRow> {
  const row = await findOwnContact(context, otherId)
  if (row === undefined) throw new AppError('not-found', { detail: `${otherId} is no contact of the actor` })
  return row
}

export async function updateContact(
  { tx }: Context,
  key: Pick<ContactRow, 'person_id' | 'other_id'>,
  values: Partial<Omit<ContactRow, 'person_id' | 'other_id' | 'created_at'>>,
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set(values)
    .where('person_id', '=', key.person_id)
    .where('other_id', '=', key.other_id)
    .execute()
}
