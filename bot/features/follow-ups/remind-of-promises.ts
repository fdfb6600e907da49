import { sql } from 'kysely'
import { isPromiseDay } from '../../../shared/follow-ups/nudge-day.ts'
import { addDays, instantAt, LONGEST_STEP_TO_A_WORKING_DAY } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessages, type Enqueued } from '../../db/outbox.ts'
import type { BegunDay } from './begun-days.ts'

/** Reminds these people of what they have promised: on the working day before it falls due, and on the day. */
export async function remindOfPromises(context: Context, days: readonly BegunDay[]): Promise<void> {
  const byPerson = new Map(days.map((day) => [day.personId, day]))
  const promised = await readSoon(context, days)
  const reminders = promised.flatMap((row) => {
    const day = byPerson.get(row.person_id)
    if (day === undefined || row.promise_on === null) return []
    if (!isPromiseDay(day.times, row.promise_on, day.today)) return []
    const promise = { personId: row.person_id, otherId: row.other_id, on: row.promise_on }
    return [promiseReminder(context, { ...promise, today: day.today, at: morningOf(day) })]
  })
  await enqueueMessages(context.tx, reminders)
}

/** One reminder of a promise on a day, however often it is written. */
export function promiseReminder(
  { tenantId, now }: Context,
  promise: { personId: string; otherId: string; on: string; today: string; at: Date },
): Enqueued {
  const { personId, otherId, on, today, at } = promise
  return {
    tenantId,
    key: `promise/${personId}/${otherId}/${on}/${today}`,
    kind: 'promise',
    recipientId: personId,
    payload: { personId: otherId, promiseOn: on, day: today },
    attention: 'promise',
    dueAt: at > now ? at : now,
    now,
  }
}

function morningOf({ today, times }: BegunDay): Date {
  return instantAt(today, times.startMinute, times.timeZone)
}

async function readSoon({ tx }: Context, days: readonly BegunDay[]) {
  const dates = days.map(({ today }) => today).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  return await tx
    .selectFrom('contacts')
    .select(['person_id', 'other_id', 'promise_on'])
    .where(sql<boolean>`person_id = ANY(${days.map(({ personId }) => personId)}::uuid[])`)
    .where('promise', 'is not', null)
    .where('promise_on', '>=', first)
    .where('promise_on', '<=', addDays(last, LONGEST_STEP_TO_A_WORKING_DAY + 1))
    .execute()
}
