import { addDays, localDate } from '../../shared/time/working-hours.ts'
import type { Context } from '../context.ts'

/** The days off of an office: the company's and its own. */
export type Holidays = (office: string | null) => ReadonlySet<string>

/** As an office stands in the table, however people write it. */
export function officeKey(office: string): string {
  return office.trim().toLowerCase()
}

/** So long ago that no decision of today depends on it. */
const DAYS_BACK = 31

/** The tenant's holidays: some dozen per office and year. */
export async function readHolidays({ tx, now }: Pick<Context, 'tx' | 'now'>): Promise<Holidays> {
  const rows = await tx
    .selectFrom('holidays')
    .select(['office', 'day'])
    .where('day', '>=', addDays(localDate(now, 'UTC'), -DAYS_BACK))
    .execute()
  const byOffice = Map.groupBy(rows, (row) => row.office)
  const daysOf = (office: string): string[] => byOffice.get(office)?.map((row) => row.day) ?? []
  const known = new Map<string, ReadonlySet<string>>()
  return (office) => {
    const key = officeKey(office ?? '')
    const days = known.get(key) ?? new Set([...daysOf(''), ...daysOf(key)])
    known.set(key, days)
    return days
  }
}
