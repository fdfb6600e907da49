import type { MentorSolution } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { ActorContext } from '../../../context.ts'
import type { AssignmentRow } from './store.ts'

const ROWS_PER_STATEMENT = 500

/** Whoever has no request is held. */
export async function writePairs(
  { tx, tenantId }: ActorContext,
  { assignment_id }: AssignmentRow,
  { matched }: MentorSolution,
  requestOf: ReadonlyMap<string, string>,
): Promise<void> {
  for (let start = 0; start < matched.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insertInto('mentoring_pairs')
      .values(
        matched.slice(start, start + ROWS_PER_STATEMENT).map((pair) => {
          const requestId = requestOf.get(pair.menteeId) ?? null
          return {
            tenant_id: tenantId,
            assignment_id,
            mentee_id: pair.menteeId,
            mentor_id: pair.mentorId,
            wish: pair.wish,
            score: pair.score,
            terms: JSON.stringify(pair.terms),
            topics: pair.topics,
            state: requestId === null ? ('held' as const) : ('asked' as const),
            request_id: requestId,
          }
        }),
      )
      .execute()
  }
}
