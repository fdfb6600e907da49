import type { Selectable } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import type { DatedPromise, FollowUpUndo } from '../../../shared/follow-ups/schemas.ts'
import type { ActorContext, Context } from '../../context.ts'
import type { ContactTable } from '../../db/follow-up-schema.ts'

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

/** What brings a contact back to how it is now. */
export function toUndo(contact: ContactRow, meetingId: string | null = null): FollowUpUndo {
  return {
    meetingId,
    cadenceDays: toCadence(contact.cadence_days),
    dueOn: contact.due_on,
    promise: toPromise(contact),
    ignoredCount: contact.ignored_count,
    nudgedOn: contact.nudged_on,
  }
}

export function toPromise({ promise, promise_on }: Pick<ContactRow, 'promise' | 'promise_on'>): DatedPromise | null {
  return promise === null || promise_on === null ? null : { text: promise, on: promise_on }
}
