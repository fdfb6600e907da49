import type { Selectable } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { MentorRoom } from '../../../shared/people/schemas.ts'
import type { MentorshipRequest, RequestState } from '../../../shared/mentoring/schemas.ts'
import type { Context } from '../../context.ts'
import { activePeople, toSummary, type PersonRow } from '../../db/people.ts'
import type { MentorshipRequestTable } from '../../db/schema.ts'

export type RequestRow = Selectable<MentorshipRequestTable>
type Store = Pick<Context, 'tx' | 'now'>

/** @throws AppError `not-found` where there is no such request, or the person is neither of its two. */
export async function readRequestOf({ tx }: Store, requestId: string, personId: string): Promise<RequestRow> {
  const row = await findRequest({ tx }, requestId)
  if (row === undefined || (row.mentor_id !== personId && row.mentee_id !== personId)) {
    throw new AppError('not-found', { detail: `No mentorship request ${requestId} of person ${personId}` })
  }
  return row
}

export async function findRequest({ tx }: Pick<Context, 'tx'>, requestId: string): Promise<RequestRow | undefined> {
  return await tx.selectFrom('mentorship_requests').selectAll().where('request_id', '=', requestId).executeTakeFirst()
}

export async function findWaitingRequest(
  { tx }: Store,
  pair: { mentorId: string; menteeId: string },
): Promise<RequestRow | undefined> {
  return await tx
    .selectFrom('mentorship_requests')
    .selectAll()
    .where('mentor_id', '=', pair.mentorId)
    .where('mentee_id', '=', pair.menteeId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
}

/**
 * Moves a request on, if it still waits. Of two answers that arrive together exactly one moves it;
 * the other sees undefined.
 */
export async function settleRequest(
  { tx, now }: Store,
  requestId: string,
  settled: { state: Exclude<RequestState, 'waiting'> } & Partial<Pick<RequestRow, 'answer' | 'proposed_id'>>,
): Promise<RequestRow | undefined> {
  return await tx
    .updateTable('mentorship_requests')
    .set({ ...settled, settled_at: now })
    .where('request_id', '=', requestId)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst()
}

/**
 * The mentor's places, with the mentor's profile locked until the transaction ends: whoever fills a
 * place takes this lock first, so that two accepts can never share the last one.
 *
 * @throws AppError `not-found` where nobody active has this id.
 */
export async function lockMentorRoom(context: Store, mentorId: string): Promise<MentorRoom & { isOpen: boolean }> {
  const mentor = await activePeople(context)
    .select(['profiles.mentor_capacity', 'profiles.open_to_mentoring'])
    .where('people.person_id', '=', mentorId)
    .forUpdate('profiles')
    .executeTakeFirst()
  if (mentor === undefined) throw new AppError('not-found', { detail: `No active person ${mentorId}` })
  const taken = await countRunning(context, mentorId)
  return { capacity: mentor.mentor_capacity, taken, isOpen: mentor.open_to_mentoring }
}

/** How many mentorships the mentor has running. */
export async function countRunning({ tx }: Store, mentorId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('mentorships')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('mentor_id', '=', mentorId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** @param proposed whom the viewer can ask instead; for the mentee alone. */
export function toRequest(
  row: RequestRow,
  mentor: PersonRow,
  mentee: PersonRow,
  proposed?: PersonRow,
): MentorshipRequest {
  return {
    id: row.request_id,
    mentor: toSummary(mentor),
    mentee: toSummary(mentee),
    goal: row.goal,
    rhythm: row.rhythm,
    state: row.state,
    answerBy: row.answer_by,
    answer: row.answer,
    proposal: proposed === undefined ? null : toSummary(proposed),
  }
}

/** The name alone, also of somebody who has left: the reader knows whom they asked. */
export async function readName(
  { tx }: Pick<Context, 'tx'>,
  personId: string,
): Promise<{ display_name: string } | undefined> {
  return await tx.selectFrom('people').select('display_name').where('person_id', '=', personId).executeTakeFirst()
}
