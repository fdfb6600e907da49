import { isPromiseDay } from '../../../shared/follow-ups/nudge-day.ts'
import { addDays, instantAt, localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePeople, toWorkingHours } from '../../db/people.ts'

/** Somebody who works one day a week has their working day before up to seven days earlier. */
const LONGEST_STEP_TO_A_WORKING_DAY = 7

/** Reminds of a promise on the working day before it falls due, and on the day. */
export async function sweepPromises(context: Context): Promise<void> {
  const { tx, tenantId, now } = context
  const soon = await readSoon(context)
  const people = await readActivePeople(context, [...new Set(soon.map((row) => row.person_id))])
  for (const row of soon) {
    const person = people.find((candidate) => candidate.person_id === row.person_id)
    if (person === undefined) continue
    const today = localDate(now, person.time_zone)
    if (!isPromiseDay(toWorkingHours(person), row.promise_on, today)) continue
    const morning = instantAt(today, person.start_minute, person.time_zone)
    await enqueueMessage(tx, {
      tenantId,
      key: `promise/${row.person_id}/${row.other_id}/${row.promise_on}/${today}`,
      kind: 'promise',
      recipientId: row.person_id,
      payload: { personId: row.other_id, promiseOn: row.promise_on },
      attention: 'promise',
      dueAt: morning > now ? morning : now,
      now,
    })
  }
}

async function readSoon({ tx, now }: Context) {
  const today = localDate(now, 'UTC')
  const rows = await tx
    .selectFrom('contacts')
    .select(['person_id', 'other_id', 'promise_on'])
    .where('promise', 'is not', null)
    .where('promise_on', '>=', addDays(today, -1))
    .where('promise_on', '<=', addDays(today, LONGEST_STEP_TO_A_WORKING_DAY + 1))
    .execute()
  return rows.flatMap((row) => (row.promise_on === null ? [] : [{ ...row, promise_on: row.promise_on }]))
}
