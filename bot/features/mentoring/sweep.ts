import { sql, type SqlBool } from 'kysely'
import { nextStep, type ReminderDay } from '../../../shared/mentoring/reminders.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { cancelMessages, enqueueMessage } from '../../db/outbox.ts'
import { isActive, readActivePeople, type PersonRow } from '../../db/people.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { closeRequest } from './close-request.ts'
import { askPulses } from './mentorships/ask-pulses.ts'
import { closeMentorship } from './mentorships/end-mentorship.ts'
import { reminderKey, requestMessageKeys } from './messages.ts'
import { tellOfRoom } from './room-waits/tell-of-room.ts'
import { settleRequest, type RequestRow } from './store.ts'

/** Reminds mentors of waiting requests, closes what can no longer be answered, and asks and tells what is due. */
export async function sweepMentoring(context: Context): Promise<void> {
  const waiting = await context.tx
    .selectFrom('mentorship_requests')
    .selectAll()
    .where('state', '=', 'waiting')
    .orderBy('answer_by')
    .execute()
  const people = await readActivePeople(context, [...new Set(waiting.flatMap((row) => [row.mentor_id, row.mentee_id]))])
  const active = new Map(people.map((person) => [person.person_id, person]))
  for (const row of waiting) await moveOn(context, row, active)
  await endMentorshipsOfLeavers(context)
  await askPulses(context)
  await tellOfRoom(context)
}

async function moveOn(context: Context, row: RequestRow, active: Map<string, PersonRow>): Promise<void> {
  const mentor = active.get(row.mentor_id)
  if (!active.has(row.mentee_id)) {
    await withdraw(context, row)
    return
  }
  // The mentee need not wait the rest of the fortnight for an answer that cannot come.
  if (mentor === undefined || isAwayUntilItExpires(mentor, row)) {
    await closeRequest(context, row, { state: 'unavailable', dueAt: context.now })
    return
  }
  const request = { askedOn: localDate(row.created_at, mentor.time_zone), answerBy: row.answer_by }
  const next = nextStep(request, localDate(context.now, mentor.time_zone))
  if (next.step === 'expire') await closeRequest(context, row, { state: 'expired', dueAt: context.now })
  if (next.step === 'remind') await remind(context, row, mentor, next.day)
}

/** Whoever is back before the answer is due still gets the request. */
function isAwayUntilItExpires(mentor: PersonRow, { answer_by }: RequestRow): boolean {
  const until = pausedUntil(mentor, 'mentoring')
  return until !== null && until > answer_by
}

/** A mentee who has left asks nobody any more. */
async function withdraw(context: Context, row: RequestRow): Promise<void> {
  await settleRequest(context, row.request_id, { state: 'withdrawn' })
  await cancelMessages(context.tx, {
    keys: requestMessageKeys(row.request_id),
    reason: 'request withdrawn',
    now: context.now,
  })
}

async function remind(context: Context, row: RequestRow, mentor: PersonRow, day: ReminderDay): Promise<void> {
  const key = reminderKey(row.request_id, day)
  // What a pause or the week's budget has held back says the same: the mentor reads it once.
  await cancelMessages(context.tx, {
    keys: requestMessageKeys(row.request_id).filter((other) => other !== key),
    reason: 'a later reminder takes its place',
    now: context.now,
  })
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key,
    kind: 'mentoring-reminder',
    recipientId: mentor.person_id,
    payload: { requestId: row.request_id },
    attention: 'request',
    dueAt: context.now,
    now: context.now,
  })
}

/** A leaver's places become free, and the other half is not left waiting for somebody who is gone. */
async function endMentorshipsOfLeavers(context: Context): Promise<void> {
  const left = await context.tx
    .selectFrom('mentorships')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'mentorships.tenant_id')
        .on((on) =>
          on.or([
            on('people.person_id', '=', on.ref('mentorships.mentor_id')),
            on('people.person_id', '=', on.ref('mentorships.mentee_id')),
          ]),
        ),
    )
    .select(['mentorships.mentorship_id', 'mentorships.mentor_id', 'mentorships.mentee_id', 'people.person_id'])
    .where('mentorships.ended_at', 'is', null)
    .where(sql<SqlBool>`NOT (${isActive(context.now)})`)
    .execute()
  for (const row of left) await closeMentorship(context, row, { endedById: row.person_id })
}
