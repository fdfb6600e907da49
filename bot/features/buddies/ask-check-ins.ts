import { localDate, addDays } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePeople } from '../../db/people.ts'

interface DueCheckIn {
  introduction_id: string
  person_id: string
  day: number
  due_on: string
}

/**
 * Asks everybody whose check-in has come, in their own calendar. After an outage only the latest one
 * of several is asked; the earlier ones are dropped, so that they do not count as silence.
 */
export async function askCheckIns(context: Context): Promise<void> {
  const due = await readDueCheckIns(context)
  for (const checkIn of due) {
    const latest = due.findLast(
      (other) => other.introduction_id === checkIn.introduction_id && other.person_id === checkIn.person_id,
    )
    if (checkIn === latest) await ask(context, checkIn)
    else await drop(context, checkIn)
  }
}

async function readDueCheckIns(context: Context): Promise<DueCheckIn[]> {
  const { tx, now } = context
  const rows = await tx
    .selectFrom('check_ins')
    .innerJoin('introductions', (join) =>
      join
        .onRef('introductions.tenant_id', '=', 'check_ins.tenant_id')
        .onRef('introductions.introduction_id', '=', 'check_ins.introduction_id'),
    )
    .select(['check_ins.introduction_id', 'check_ins.person_id', 'check_ins.day', 'check_ins.due_on'])
    .where('introductions.state', '=', 'introduced')
    .where('check_ins.asked_at', 'is', null)
    .where('check_ins.due_on', '<=', addDays(localDate(now, 'UTC'), 1))
    .orderBy('check_ins.day')
    .forUpdate('check_ins')
    .skipLocked()
    .execute()
  const people = await readActivePeople(context, [...new Set(rows.map((row) => row.person_id))])
  const today = new Map(people.map((person) => [person.person_id, localDate(now, person.time_zone)]))
  return rows.filter((row) => row.due_on <= (today.get(row.person_id) ?? ''))
}

async function ask(context: Context, checkIn: DueCheckIn): Promise<void> {
  const { tx, tenantId, now } = context
  await one(context, checkIn).set({ asked_at: now }).execute()
  await enqueueMessage(tx, {
    tenantId,
    key: `check-in/${checkIn.introduction_id}/${String(checkIn.day)}/${checkIn.person_id}`,
    kind: 'check-in',
    recipientId: checkIn.person_id,
    payload: { introductionId: checkIn.introduction_id, day: checkIn.day },
    attention: 'request',
    dueAt: now,
    now,
  })
}

async function drop({ tx }: Context, checkIn: DueCheckIn): Promise<void> {
  await tx
    .deleteFrom('check_ins')
    .where('introduction_id', '=', checkIn.introduction_id)
    .where('person_id', '=', checkIn.person_id)
    .where('day', '=', checkIn.day)
    .execute()
}

function one({ tx }: Context, checkIn: DueCheckIn) {
  return tx
    .updateTable('check_ins')
    .where('introduction_id', '=', checkIn.introduction_id)
    .where('person_id', '=', checkIn.person_id)
    .where('day', '=', checkIn.day)
}
