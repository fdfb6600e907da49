import type { Selectable } from 'kysely'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../../context.ts'
import type { MentorshipTable } from '../../../db/schema.ts'

export type MentorshipRow = Selectable<MentorshipTable>

/**
 * A mentorship of the actor, locked: what either of the two does to it happens one after the other.
 *
 * @throws AppError `not-found` where the actor is neither of its two.
 */
export async function lockOwnMentorship({ tx, actor }: ActorContext, mentorshipId: string): Promise<MentorshipRow> {
  const row = await tx
    .selectFrom('mentorships')
    .selectAll()
    .where('mentorship_id', '=', mentorshipId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || (row.mentor_id !== actor.personId && row.mentee_id !== actor.personId)) {
    throw new AppError('not-found', { detail: `No mentorship ${mentorshipId} of person ${actor.personId}` })
  }
  return row
}

/** @throws AppError `not-found` as above, `already-settled` where it has ended. */
export async function lockRunningMentorship(context: ActorContext, mentorshipId: string): Promise<MentorshipRow> {
  const row = await lockOwnMentorship(context, mentorshipId)
  if (row.ended_at !== null) throw new AppError('already-settled', { detail: `Mentorship ${mentorshipId} has ended` })
  return row
}

export async function findMentorship({ tx }: Pick<Context, 'tx'>, id: string): Promise<MentorshipRow | undefined> {
  return await tx.selectFrom('mentorships').selectAll().where('mentorship_id', '=', id).executeTakeFirst()
}

export function otherHalf(row: Pick<MentorshipRow, 'mentor_id' | 'mentee_id'>, personId: string): string {
  return row.mentor_id === personId ? row.mentee_id : row.mentor_id
}
