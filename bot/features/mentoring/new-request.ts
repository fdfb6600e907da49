import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { REQUEST_EXPIRES_AFTER_DAYS } from '../../../shared/mentoring/limits.ts'
import type { Rhythm } from '../../../shared/mentoring/schemas.ts'
import { addDays, localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { UNDO_MS, type Enqueued } from '../../db/outbox.ts'
import type { PersonRow } from '../../db/people.ts'
import type { MentorshipRequestTable } from '../../db/schema.ts'
import { requestKey } from './messages.ts'

/** A request as it is written, and the message that tells the mentor of it. */
export function newRequest(
  { tenantId, now }: Context,
  { mentor, menteeId, goal, rhythm }: { mentor: PersonRow; menteeId: string; goal: string; rhythm: Rhythm },
): { row: Insertable<MentorshipRequestTable>; message: Enqueued } {
  const requestId = randomUUID()
  return {
    row: {
      tenant_id: tenantId,
      request_id: requestId,
      mentor_id: mentor.person_id,
      mentee_id: menteeId,
      goal,
      rhythm,
      created_at: now,
      // The mentor's own calendar day: "Answer by 8 December" holds until that day ends where they are.
      answer_by: addDays(localDate(now, mentor.time_zone), REQUEST_EXPIRES_AFTER_DAYS),
    },
    message: {
      tenantId,
      key: requestKey(requestId),
      kind: 'mentoring-request',
      recipientId: mentor.person_id,
      payload: { requestId },
      attention: 'request',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    },
  }
}
