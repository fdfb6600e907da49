import type { ActorContext } from '../../../context.ts'
import { recordMeeting } from '../../../db/meetings.ts'
import { findPlanned, insertMeeting } from './plan-meeting.ts'
import { lockRunningMentorship, otherHalf } from './store.ts'

/** Whoever has met tells it the same day; two that say so at once mean the same half hour. */
const ONE_MEETING_MS = 12 * 3_600_000

/**
 * Either of the two says that they have met: the meeting whose time has come, or one that nobody had planned.
 * It is one meeting of both, also where both say it, and resets the clock of their follow-ups.
 *
 * @param input.topic what it was about; empty keeps what was planned.
 * @throws AppError `not-found` for strangers, `already-settled` where the mentorship has ended.
 */
export async function recordMentorshipMeeting(
  context: ActorContext,
  { mentorshipId, topic }: { mentorshipId: string; topic: string },
): Promise<void> {
  const mentorship = await lockRunningMentorship(context, mentorshipId)
  const meetingId = await settleMeeting(context, mentorshipId, topic)
  if (meetingId === null) return
  const { personId } = context.actor
  const otherId = otherHalf(mentorship, personId)
  const meeting = { source: 'check-in', sourceKey: `mentorship/${meetingId}` } as const
  await recordMeeting(context, { ...meeting, personId, otherId })
  await recordMeeting(context, { ...meeting, personId: otherId, otherId: personId })
}

/** Null where the other has just said it. */
async function settleMeeting(context: ActorContext, mentorshipId: string, topic: string): Promise<string | null> {
  const { now } = context
  const planned = await findPlanned(context, mentorshipId)
  if (planned !== undefined && planned.starts_at <= now) {
    await context.tx
      .updateTable('mentorship_meetings')
      .set({ met_at: now, ...(topic !== '' && { topic }) })
      .where('meeting_id', '=', planned.meeting_id)
      .execute()
    return planned.meeting_id
  }
  if (await hasJustMet(context, mentorshipId)) return null
  return await insertMeeting(context, { mentorshipId, startsAt: now, topic, metAt: now })
}

async function hasJustMet({ tx, now }: ActorContext, mentorshipId: string): Promise<boolean> {
  const met = await tx
    .selectFrom('mentorship_meetings')
    .select('meeting_id')
    .where('mentorship_id', '=', mentorshipId)
    .where('met_at', '>', new Date(now.getTime() - ONE_MEETING_MS))
    .limit(1)
    .executeTakeFirst()
  return met !== undefined
}
