import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { DeskAssignment } from '../../../../shared/mentoring/assignment.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { readActivePerson } from '../../../db/people.ts'
import { letHeldGo } from './let-held-go.ts'
import { readForDesk } from './read-for-desk.ts'
import { findOpen } from './store.ts'

/**
 * Opens an assignment for joining, or moves the closing date of the one that is open.
 *
 * @throws AppError `forbidden`; `invalid-input` for a day that is over.
 */
export async function openAssignment(
  context: ActorContext,
  { closesOn }: { closesOn: string },
): Promise<{ assignment: DeskAssignment | null }> {
  requireManager(context)
  const { tx, tenantId, now } = context
  const manager = await readActivePerson(context, context.actor.personId)
  if (closesOn < localDate(now, manager.time_zone)) {
    throw new AppError('invalid-input', { detail: `${closesOn} is over` })
  }
  if ((await findOpen(context)) === undefined) await letHeldGo(context)
  await tx
    .insertInto('mentoring_assignments')
    .values({ tenant_id: tenantId, assignment_id: randomUUID(), opened_at: now, closes_on: closesOn })
    .onConflict((conflict) =>
      conflict.column('tenant_id').where('state', '=', 'open').doUpdateSet({ closes_on: closesOn }),
    )
    .execute()
  return { assignment: await readForDesk(context) }
}
