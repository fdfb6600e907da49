import { DateTime } from 'luxon'
import { AppError } from '../errors/app-error.ts'
import { addDays } from '../time/working-hours.ts'
import type { Snooze } from './schemas.ts'

/**
 * The ISO date on which a snoozed follow-up is due again.
 *
 * @throws AppError `invalid-input` where a chosen date is not after `today`.
 */
export function snoozedUntil(until: Snooze | (string & {}), today: string): string {
  if (until === 'tomorrow') return addDays(today, 1)
  if (until === 'next-week') return addDays(today, 7)
  if (until === 'in-a-month') return DateTime.fromISO(today, { zone: 'utc' }).plus({ months: 1 }).toFormat('yyyy-MM-dd')
  if (until <= today) throw new AppError('invalid-input', { detail: `Cannot snooze until ${until}: it is past` })
  return until
}
