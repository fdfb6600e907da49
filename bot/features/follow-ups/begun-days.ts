import { sql } from 'kysely'
import type { LatestNudge } from '../../../shared/follow-ups/nudge-day.ts'
import { isPaused } from '../../../shared/people/pauses.ts'
import type { Nudges } from '../../../shared/people/schemas.ts'
import { addDays, instantAt, localDate, type WorkTimes } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { pauseColumns, pausedUntil } from '../../db/pauses.ts'
import { messageHoursColumns, isActive, toMessageHours } from '../../db/people.ts'
import { nudgeKeyOf, readNudges, type NudgeState } from './read-nudges.ts'

/** Somebody with contacts whose day has begun, with all that decides what they are reminded of today. */
export interface BegunDay {
  personId: string
  isActive: boolean
  /** ISO date where they are. */
  today: string
  /** When they may be written to. */
  times: WorkTimes
  nudges: Nudges
  isPaused: boolean
  latestNudge: LatestNudge
}

/** Locks them until the transaction ends; another instance looks past them. */
export async function claimBegunDays(context: Context, most: number): Promise<BegunDay[]> {
  const { tx, now } = context
  const rows = await tx
    .selectFrom('follow_up_days')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'follow_up_days.tenant_id')
        .onRef('people.person_id', '=', 'follow_up_days.person_id'),
    )
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'people.tenant_id').onRef('profiles.person_id', '=', 'people.person_id'),
    )
    .select([
      'people.person_id',
      ...messageHoursColumns,
      ...pauseColumns,
      'profiles.nudge_daily',
      'profiles.nudge_weekday',
      'follow_up_days.nudged_on',
      isActive(now).as('is_active'),
    ])
    .where('follow_up_days.next_at', '<=', now)
    .orderBy('follow_up_days.next_at')
    .limit(most)
    .forUpdate('follow_up_days')
    .skipLocked()
    .execute()
  const holidays = await readHolidays(context)
  const latestKey = (row: (typeof rows)[number]) => nudgeKeyOf(row.person_id, row.nudged_on ?? '')
  const nudges = await readNudges(context, rows.filter((row) => row.nudged_on !== null).map(latestKey))
  return rows.map((row) => ({
    personId: row.person_id,
    isActive: Boolean(row.is_active),
    today: localDate(now, row.time_zone),
    times: toMessageHours(row, holidays),
    nudges: { mode: row.nudge_daily ? 'daily' : 'weekly', weekday: row.nudge_weekday },
    isPaused: isPaused(pausedUntil(row, 'follow-ups'), localDate(now, row.time_zone)),
    latestNudge: toLatestNudge(row, nudges.get(latestKey(row))),
  }))
}

function toLatestNudge(
  { nudged_on: date, time_zone: timeZone }: { nudged_on: string | null; time_zone: string },
  state: NudgeState | undefined,
): LatestNudge {
  const settledAt = state?.settledAt ?? null
  return {
    date,
    isWaiting: state !== undefined && settledAt === null,
    settledOn: settledAt === null ? null : localDate(settledAt, timeZone),
  }
}

/** @param nudged dates of the nudges that have been written, by person. */
export async function beginNextDays(
  { tx }: Context,
  days: readonly BegunDay[],
  nudged: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = days.map(({ personId, today, times }) => ({
    person_id: personId,
    next_at: instantAt(addDays(today, 1), 0, times.timeZone),
    nudged_on: nudged.get(personId) ?? null,
  }))
  await sql`
    UPDATE follow_up_days AS days
    SET next_at = begins.next_at, nudged_on = coalesce(begins.nudged_on, days.nudged_on)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS begins (person_id uuid, next_at timestamptz, nudged_on date)
    WHERE days.person_id = begins.person_id`.execute(tx)
}
