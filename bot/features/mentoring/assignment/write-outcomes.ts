import { sql } from 'kysely'
import type { MentorSolution } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { ActorContext } from '../../../context.ts'
import type { AssignmentPlan } from './plan-assignment.ts'
import type { AssignmentRow } from './store.ts'

/** What became of everybody who joined and of each wish, as it was when it was decided. */
export async function writeOutcomes(
  { tx }: ActorContext,
  { assignment_id }: AssignmentRow,
  { plan, chosen }: { plan: AssignmentPlan; chosen: MentorSolution },
): Promise<void> {
  const outcomes = [
    ...chosen.matched.map(({ menteeId }) => ({ person_id: menteeId, outcome: 'paired' })),
    ...chosen.unmatched.map(({ menteeId, reason }) => ({ person_id: menteeId, outcome: reason })),
    ...plan.kept.map((id) => ({ person_id: id, outcome: 'kept' })),
  ]
  await sql`
    UPDATE mentoring_joins SET outcome = became.outcome
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS became (person_id uuid, outcome text)
    WHERE mentoring_joins.assignment_id = ${assignment_id}
      AND mentoring_joins.person_id = became.person_id`.execute(tx)
  await sql`
    UPDATE mentoring_wishes SET outcome = became.outcome
    FROM jsonb_to_recordset(${JSON.stringify(plan.wishes)}::jsonb) AS became ("menteeId" uuid, wish smallint, outcome text)
    WHERE mentoring_wishes.assignment_id = ${assignment_id}
      AND mentoring_wishes.person_id = became."menteeId"
      AND mentoring_wishes.wish = became.wish`.execute(tx)
}
