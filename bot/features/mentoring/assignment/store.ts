import type { Selectable } from 'kysely'
import type { RequestState } from '../../../../shared/mentoring/schemas.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { Context } from '../../../context.ts'
import type {
  MentoringAssignmentTable,
  MentoringJoinTable,
  MentoringPairTable,
  MentoringWishTable,
} from '../../../db/mentoring-schema.ts'

export type AssignmentRow = Selectable<MentoringAssignmentTable>
export type JoinRow = Selectable<MentoringJoinTable>
export type WishRow = Selectable<MentoringWishTable>
/** A pair, with what has become of its request; null where the mentor has not been asked. */
export type PairRow = Selectable<MentoringPairTable> & { request_state: RequestState | null }
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

export async function findJoin({ tx }: Store, assignmentId: string, personId: string): Promise<JoinRow | undefined> {
  return await tx
    .selectFrom('mentoring_joins')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

export async function findPair(store: Store, assignmentId: string, menteeId: string): Promise<PairRow | undefined> {
  return await selectPairs(store, assignmentId).where('mentee_id', '=', menteeId).executeTakeFirst()
}

export async function readPairs(store: Store, assignmentId: string): Promise<PairRow[]> {
  return await selectPairs(store, assignmentId).execute()
}

function selectPairs({ tx }: Store, assignmentId: string) {
  return tx
    .selectFrom('mentoring_pairs')
    .selectAll('mentoring_pairs')
    .select((query) =>
      query
        .selectFrom('mentorship_requests')
        .select('mentorship_requests.state')
        .whereRef('mentorship_requests.tenant_id', '=', 'mentoring_pairs.tenant_id')
        .whereRef('mentorship_requests.request_id', '=', 'mentoring_pairs.request_id')
        .as('request_state'),
    )
    .where('assignment_id', '=', assignmentId)
}
