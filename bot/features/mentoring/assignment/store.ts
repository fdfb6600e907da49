import type { Selectable } from 'kysely'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { Context } from '../../../context.ts'
import type { MentoringAssignmentTable, MentoringJoinTable, MentoringWishTable } from '../../../db/mentoring-schema.ts'

export type AssignmentRow = Selectable<MentoringAssignmentTable>
export type JoinRow = Selectable<MentoringJoinTable>
export type WishRow = Selectable<MentoringWishTable>
type Store = Pick<Context, 'tx'>

export async function findOpen({ tx }: Store): Promise<AssignmentRow | undefined> {
  return await tx.selectFrom('mentoring_assignments').selectAll().where('state', '=', 'open').executeTakeFirst()
}

/** Whoever joins or leaves shares it; whoever releases has it alone. */
export async function findOpenForJoining({ tx }: Store): Promise<AssignmentRow | undefined> {
  return await tx
    .selectFrom('mentoring_assignments')
    .selectAll()
    .where('state', '=', 'open')
    .forShare()
    .executeTakeFirst()
}

export async function lockAssignment({ tx }: Store, assignmentId: string): Promise<AssignmentRow | undefined> {
  return await tx
    .selectFrom('mentoring_assignments')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .forUpdate()
    .executeTakeFirst()
}

export async function findReleasedLast({ tx }: Store): Promise<AssignmentRow | undefined> {
  return await tx
    .selectFrom('mentoring_assignments')
    .selectAll()
    .where('state', '=', 'released')
    .orderBy('released_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Until the end of the closing day, where the person is. */
export function mayJoin({ closes_on }: AssignmentRow, timeZone: string, now: Date): boolean {
  return localDate(now, timeZone) <= closes_on
}

export async function readJoins({ tx }: Store, assignmentId: string): Promise<JoinRow[]> {
  return await tx
    .selectFrom('mentoring_joins')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('person_id')
    .execute()
}

/** The first wish first. */
export async function readWishes({ tx }: Store, assignmentId: string, personId?: string): Promise<WishRow[]> {
  return await tx
    .selectFrom('mentoring_wishes')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? ''))
    .orderBy('person_id')
    .orderBy('wish')
    .execute()
}
