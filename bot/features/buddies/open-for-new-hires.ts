import { randomUUID } from 'node:crypto'
import { isPaused } from '../../../shared/people/pauses.ts'
import {
  addDays,
  localDate,
  LONGEST_STEP_TO_A_WORKING_DAY,
  workingDayBefore,
  type WorkTimes,
} from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { activePeople, toMessageHours, withProfile, type PersonRow } from '../../db/people.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { unreachable } from './read-candidates.ts'

/** The first 90 days after the hire date. */
const NEW_HIRE_DAYS = 90

/** Opens one introduction for every new hire who has none; racing sweeps collide on its index. */
export async function openForNewHires(context: Context): Promise<void> {
  const { tx, tenantId, now } = context
  const holidays = await readHolidays(context)
  const newHires = (await readUnwelcomed(context)).filter(
    (person) =>
      isNewHire(person, now) && isWelcomedBy(person, toMessageHours(person, holidays), now) && !hasPaused(person, now),
  )
  if (newHires.length === 0) return
  await tx
    .insertInto('introductions')
    .values(
      newHires.map((person) => ({
        tenant_id: tenantId,
        introduction_id: randomUUID(),
        programme: 'buddy' as const,
        state: 'looking' as const,
        first_id: person.person_id,
        second_id: null,
        organiser_id: null,
        ground: '[]',
        created_at: now,
        introduced_at: null,
        ended_at: null,
        end_reason: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Until 90 days after the first day. */
export function isNewHire({ hire_date: hireDate, time_zone: timeZone }: PersonRow, now: Date): boolean {
  return hireDate !== null && localDate(now, timeZone) <= addDays(hireDate, NEW_HIRE_DAYS)
}

/** From the working day before the first day. */
function isWelcomedBy({ hire_date: hireDate, time_zone: timeZone }: PersonRow, times: WorkTimes, now: Date): boolean {
  return hireDate !== null && localDate(now, timeZone) >= workingDayBefore(times, hireDate)
}

export function hasPaused(person: PersonRow, now: Date): boolean {
  return isPaused(pausedUntil(person, 'buddy'), localDate(now, person.time_zone))
}

/** Recently hired and reachable, without an open buddy introduction, and not done with buddies. */
async function readUnwelcomed(context: Context): Promise<PersonRow[]> {
  const today = localDate(context.now, 'UTC')
  return await withProfile(activePeople(context))
    .where('people.hire_date', '>=', addDays(today, -NEW_HIRE_DAYS - 1))
    .where('people.hire_date', '<=', addDays(today, LONGEST_STEP_TO_A_WORKING_DAY + 1))
    .where('people.person_id', 'not in', unreachable(context))
    // Who wants no messages at all would never hear of the buddy who waits for them.
    .where('profiles.weekly_budget', '>', 0)
    .where('people.person_id', 'not in', (query) =>
      query
        .selectFrom('introductions')
        .select('introductions.first_id')
        .where('introductions.programme', '=', 'buddy')
        .where((where) =>
          where.or([
            where('introductions.state', '<>', 'ended'),
            where('introductions.end_reason', 'in', ['declined', 'completed']),
          ]),
        ),
    )
    .execute()
}
