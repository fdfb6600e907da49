import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { NextMeeting } from '../../../../shared/mentoring/mentorships.ts'
import { instantAt } from '../../../../shared/time/working-hours.ts'
import type { ActorContext, Context } from '../../../context.ts'
import type { MentorshipMeetingTable } from '../../../db/mentoring-schema.ts'
import { readActivePerson } from '../../../db/people.ts'
import { cancelMessages, enqueueMessage, UNDO_MS } from '../../../db/outbox.ts'
import { lockRunningMentorship, otherHalf, type MentorshipRow } from './store.ts'

type MeetingRow = Selectable<MentorshipMeetingTable>

/**
 * Either of the two says when they meet next and about what, or that nothing is planned any more. The other is
 * told of the time, and again only where it changes.
 *
 * @throws AppError `not-found` for strangers, `already-settled` where the mentorship has ended, `invalid-input`
 *   for a time that has passed.
 */
export async function planMeeting(
  context: ActorContext,
  { mentorshipId, next }: { mentorshipId: string; next: NextMeeting | null },
): Promise<void> {
  const mentorship = await lockRunningMentorship(context, mentorshipId)
  const planned = await findPlanned(context, mentorshipId)
  if (next === null) {
    if (planned !== undefined) await dropMeeting(context, mentorship, planned)
    return
  }
  const me = await readActivePerson(context, context.actor.personId)
  const startsAt = instantAt(next.on, next.minute, me.time_zone)
  if (startsAt <= context.now) throw new AppError('invalid-input', { detail: `${startsAt.toISOString()} has passed` })
  if (planned?.starts_at.getTime() === startsAt.getTime()) {
    await changeTopic(context, planned, next.topic)
    return
  }
  if (planned !== undefined) await removeMeeting(context, planned)
  const meetingId = await insertMeeting(context, { mentorshipId, startsAt, topic: next.topic })
  await enqueueMessage(context.tx, {
    ...toOther(context, mentorship),
    key: meetingKey(meetingId),
    kind: 'mentoring-meeting',
    payload: { mentorshipId, meetingId },
  })
}

/** The one meeting to come, or one whose time has passed without anybody having said whether it took place. */
export async function findPlanned({ tx }: Pick<Context, 'tx'>, mentorshipId: string): Promise<MeetingRow | undefined> {
  return await tx
    .selectFrom('mentorship_meetings')
    .selectAll()
    .where('mentorship_id', '=', mentorshipId)
    .where('met_at', 'is', null)
    .executeTakeFirst()
}

/** @returns the meeting's id: another time is another meeting, of which the other is told anew. */
export async function insertMeeting(
  { tx, tenantId, actor }: ActorContext,
  { mentorshipId, startsAt, topic, metAt }: { mentorshipId: string; startsAt: Date; topic: string; metAt?: Date },
): Promise<string> {
  const meetingId = randomUUID()
  await tx
    .insertInto('mentorship_meetings')
    .values({
      tenant_id: tenantId,
      meeting_id: meetingId,
      mentorship_id: mentorshipId,
      planned_by: actor.personId,
      starts_at: startsAt,
      topic,
      met_at: metAt ?? null,
    })
    .execute()
  return meetingId
}

async function changeTopic({ tx }: ActorContext, planned: MeetingRow, topic: string): Promise<void> {
  await tx.updateTable('mentorship_meetings').set({ topic }).where('meeting_id', '=', planned.meeting_id).execute()
}

/** @returns whether the one who was to be told of it never heard. */
async function removeMeeting({ tx, now }: ActorContext, { meeting_id }: MeetingRow): Promise<boolean> {
  await tx.deleteFrom('mentorship_meetings').where('meeting_id', '=', meeting_id).execute()
  const taken = await cancelMessages(tx, { keys: [meetingKey(meeting_id)], reason: 'no longer planned', now })
  return taken.length > 0
}

function meetingKey(meetingId: string): string {
  return `mentoring-meeting:${meetingId}`
}

/** Whoever never heard of the meeting need not hear that it is off, nor of one whose time has passed. */
async function dropMeeting(context: ActorContext, mentorship: MentorshipRow, planned: MeetingRow): Promise<void> {
  const wasUntold = await removeMeeting(context, planned)
  const otherKnows = planned.planned_by !== context.actor.personId || !wasUntold
  if (!otherKnows || planned.starts_at <= context.now) return
  await enqueueMessage(context.tx, {
    ...toOther(context, mentorship),
    key: `mentoring-meeting-off:${planned.meeting_id}`,
    kind: 'mentoring-meeting-off',
    payload: { mentorshipId: mentorship.mentorship_id, startsAt: planned.starts_at.toISOString() },
  })
}

function toOther({ tenantId, actor, now }: ActorContext, mentorship: MentorshipRow) {
  return {
    tenantId,
    recipientId: otherHalf(mentorship, actor.personId),
    attention: 'request' as const,
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  }
}
