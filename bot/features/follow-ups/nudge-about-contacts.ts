import { sql } from 'kysely'
import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import { NUDGE_SIZE } from '../../../shared/follow-ups/limits.ts'
import type { NudgeDay } from '../../../shared/follow-ups/nudge-day.ts'
import { nudgeContact, type DueContact, type NudgedContact } from '../../../shared/follow-ups/plan-nudge.ts'
import type { Nudges } from '../../../shared/people/schemas.ts'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { enqueueMessages } from '../../db/outbox.ts'
import { isActive } from '../../db/people.ts'
import { nudgeKeyOf, readNudges } from './read-nudges.ts'

/** Whom a nudge may be written for, and of which day. */
export interface PersonToNudge extends NudgeDay {
  personId: string
  mode: Nudges['mode']
}

/** Who wants a card on the day something falls due is reminded of the same person once a week. */
const DAILY_REPEAT_DAYS = 7

/**
 * One card for each of these people to whom something is due: the most overdue, five at most. The card and
 * what it makes of the contacts commit together.
 *
 * @returns the dates of the nudges, by person.
 */
export async function nudgeAboutContacts(
  context: Context,
  people: readonly PersonToNudge[],
): Promise<Map<string, string>> {
  const due = await lockDue(context, people)
  const lastNudges = await readNudges(context, due.flatMap(lastKey))
  const byPerson = Map.groupBy(due, (row) => row.person_id)
  const nudged = people.flatMap((person) => {
    const contacts = byPerson.get(person.personId) ?? []
    if (contacts.length === 0) return []
    const arrived = (row: DueRow) => lastKey(row).some((key) => lastNudges.get(key)?.hasArrived)
    return [{ ...person, contacts: contacts.map((row) => nudgeContact(toDueContact(row, arrived(row)), person.date)) }]
  })
  await saveContacts(context, nudged)
  const { tx, tenantId, now } = context
  await enqueueMessages(
    tx,
    nudged.map(({ personId, date, at, contacts }) => ({
      tenantId,
      key: nudgeKeyOf(personId, date),
      kind: 'nudge',
      recipientId: personId,
      payload: {
        date,
        personIds: contacts.map(({ otherId }) => otherId),
        slowed: contacts.filter(({ isSlowed }) => isSlowed).map(({ otherId }) => otherId),
      },
      attention: 'nudge',
      dueAt: at > now ? at : now,
      now,
    })),
  )
  return new Map(nudged.map(({ personId, date }) => [personId, date]))
}

interface DueRow {
  person_id: string
  other_id: string
  cadence_days: number | null
  due_on: string | null
  ignored_count: number
  nudged_on: string | null
}

/** Whoever answers at this moment holds the contact: it is looked past, not waited for. */
async function lockDue({ tx, now }: Context, people: readonly PersonToNudge[]): Promise<DueRow[]> {
  if (people.length === 0) return []
  const days = people.map(({ personId, mode, date, meantFor }) => ({
    person_id: personId,
    due_by: meantFor,
    not_since: mode === 'daily' ? addDays(date, 1 - DAILY_REPEAT_DAYS) : null,
  }))
  const { rows } = await sql<DueRow>`
    SELECT due.*
    FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS days (person_id uuid, due_by date, not_since date)
    CROSS JOIN LATERAL (
      SELECT contacts.person_id, contacts.other_id, contacts.cadence_days, contacts.due_on, contacts.ignored_count,
             contacts.nudged_on
      FROM contacts
      JOIN people ON people.tenant_id = contacts.tenant_id AND people.person_id = contacts.other_id
      WHERE contacts.person_id = days.person_id AND contacts.due_on <= days.due_by
        AND (contacts.nudged_on < days.not_since) IS NOT FALSE
        AND ${isActive(now)}
      ORDER BY contacts.due_on, contacts.other_id
      LIMIT ${NUDGE_SIZE}
      FOR UPDATE OF contacts SKIP LOCKED) AS due`.execute(tx)
  return rows
}

/** Of the nudge the contact was on last, if it was on one. */
function lastKey({ person_id, nudged_on }: DueRow): string[] {
  return nudged_on === null ? [] : [nudgeKeyOf(person_id, nudged_on)]
}

function toDueContact(row: DueRow, lastNudgeArrived: boolean): DueContact {
  return {
    otherId: row.other_id,
    cadenceDays: toCadence(row.cadence_days),
    dueOn: row.due_on,
    ignoredCount: row.ignored_count,
    lastNudgeArrived,
  }
}

async function saveContacts(
  { tx }: Context,
  nudged: readonly (PersonToNudge & { contacts: NudgedContact[] })[],
): Promise<void> {
  const rows = nudged.flatMap(({ personId, date, contacts }) =>
    contacts.map(({ otherId, cadenceDays, dueOn, ignoredCount }) => ({
      person_id: personId,
      other_id: otherId,
      cadence_days: cadenceDays,
      due_on: dueOn,
      ignored_count: ignoredCount,
      nudged_on: date,
    })),
  )
  await sql`
    UPDATE contacts
    SET cadence_days = nudged.cadence_days, due_on = nudged.due_on, ignored_count = nudged.ignored_count,
        nudged_on = nudged.nudged_on
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS nudged (person_id uuid, other_id uuid, cadence_days smallint, due_on date, ignored_count smallint, nudged_on date)
    WHERE contacts.person_id = nudged.person_id AND contacts.other_id = nudged.other_id`.execute(tx)
}
