import { sql } from 'kysely'
import { NOTE_MAX_LENGTH } from '../../shared/follow-ups/limits.ts'
import { FIRST_CADENCE_DAYS } from '../../shared/follow-ups/cadence.ts'
import { addDays, localDate } from '../../shared/time/working-hours.ts'
import type { Context } from '../context.ts'
import { readActivePeople } from './people.ts'

/** Makes two people contacts of each other, or resets the clocks of the contacts there are. */
export async function openContactBothWays(context: Context, personId: string, otherId: string): Promise<void> {
  // Always in one order, so that two transactions about the same pair wait instead of deadlocking.
  const [first, second] = [personId, otherId].toSorted() as [string, string]
  await openContact(context, first, second)
  await openContact(context, second, first)
}

/** Makes the other a contact of this person, or resets the clock of the contact there is. */
export async function openContact(context: Context, personId: string, otherId: string): Promise<void> {
  const today = await readToday(context, personId)
  await insertContact(context, { personId, otherId, today })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'other_id']).doUpdateSet(startAnew(today)))
    .execute()
}

/** Makes the other a contact of this person; a contact there is stays as it is. */
export async function ensureContact(context: Context, personId: string, otherId: string): Promise<void> {
  const today = await readToday(context, personId)
  await insertContact(context, { personId, otherId, today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Something passed between the two: the clock of the contact there is starts anew. It makes no contact. */
export async function resetClock(context: Context, personId: string, otherId: string): Promise<void> {
  const today = await readToday(context, personId)
  await context.tx
    .updateTable('contacts')
    .set(startAnew(today))
    .where('person_id', '=', personId)
    .where('other_id', '=', otherId)
    .execute()
}

/** When the contact there is comes next; null wants no reminders of this person. */
export async function planNextContact(
  { tx }: Context,
  { personId, otherId, nextOn }: { personId: string; otherId: string; nextOn: string | null },
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ due_on: nextOn, ...(nextOn === null && { cadence_days: null }) })
    .where('person_id', '=', personId)
    .where('other_id', '=', otherId)
    .execute()
}

/** Adds a line to the private note about a contact; the same line twice is one. What is too long for a note is cut. */
export async function addToNote(
  { tx }: Context,
  { personId, otherId, text }: { personId: string; otherId: string; text: string },
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ note: sql<string>`left(concat_ws(E'\n', nullif(note, ''), ${text}::text), ${NOTE_MAX_LENGTH})` })
    .where('person_id', '=', personId)
    .where('other_id', '=', otherId)
    .where(sql<boolean>`position(${text}::text IN coalesce(note, '')) = 0`)
    .execute()
}

function insertContact(
  { tx, tenantId, now }: Context,
  { personId, otherId, today }: { personId: string; otherId: string; today: string },
) {
  return tx.insertInto('contacts').values({
    tenant_id: tenantId,
    person_id: personId,
    other_id: otherId,
    cadence_days: FIRST_CADENCE_DAYS,
    due_on: addDays(today, FIRST_CADENCE_DAYS),
    created_at: now,
  })
}

/** No cadence means no reminders: date + null is null. */
function startAnew(today: string) {
  return { due_on: sql<string | null>`${today}::date + contacts.cadence_days`, ignored_count: 0, nudged_on: null }
}

async function readToday(context: Context, personId: string): Promise<string> {
  const [person] = await readActivePeople(context, [personId])
  return localDate(context.now, person?.time_zone ?? 'UTC')
}
