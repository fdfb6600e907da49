import { sql, type SqlBool } from 'kysely'
import type { Period } from '../../calendar/expand-occurrences.ts'
import { officeKey } from '../../db/holidays.ts'
import { insertRows } from '../../db/insert-rows.ts'
import { isActive } from '../../db/people.ts'
import { short } from './cell-rules.ts'
import { lockTenant } from './claim-tenant.ts'
import { daysOff, whyNoHoliday } from './days-off.ts'
import { decodeText } from './decode-text.ts'
import type { ParsedEvent } from './parse-event.ts'
import { parseEvents } from './parse-events.ts'
import { readCalendar } from './read-calendar.ts'
import { emptyReport, refuse, type ImportContext, type ImportReport, type PreparedImport } from './report.ts'
import { UNNAMED_TENANT } from './sample-note.ts'

const SUBJECT = 'holidays'
const YEARS_BACK = 1
const YEARS_AHEAD = 3

/**
 * Reads the holidays of an iCalendar file: its events of whole days.
 *
 * @param office whose they are; null for the whole company.
 */
export function prepareHolidays(bytes: Uint8Array, office: string | null): PreparedImport {
  const decoded = decodeText(bytes, { refuseOthers: true })
  if ('refused' in decoded) return refuse(SUBJECT, decoded.refused)
  const calendar = readCalendar(decoded.text)
  if ('refused' in calendar) return refuse(SUBJECT, calendar.refused)
  const { events, problems } = parseEvents(calendar)
  const holidays: ParsedEvent[] = []
  for (const event of events) {
    const reason = whyNoHoliday(event)
    if (reason === null) holidays.push(event)
    else problems.push({ line: event.line, reason, severity: 'refused' })
  }
  problems.sort((a, b) => a.line - b.line)
  if (holidays.length === 0) return refuse(SUBJECT, 'The calendar has no whole day that can be used.', problems)
  const report = { ...emptyReport(SUBJECT), problems }
  return { write: async (context) => await importHolidays(context, { office, holidays, report }) }
}

/** A holiday is known by its day. What the file does not name stays; what it calls cancelled goes. */
async function importHolidays(
  context: ImportContext,
  { office, holidays, report }: { office: string | null; holidays: ParsedEvent[]; report: ImportReport },
): Promise<ImportReport> {
  await lockTenant(context, UNNAMED_TENANT)
  const days = daysByName(holidays, yearsAround(context.now))
  const key = officeKey(office ?? '')
  const before = await readNames(context, key)
  const created = []
  for (const [day, name] of days) {
    const known = before.get(day) ?? null
    if (known === name) report.unchanged += 1
    else if (known === null) created.push({ tenant_id: context.tenantId, office: key, day, name: name ?? '' })
    else {
      await change(context, { office: key, day, name })
      report.updated += 1
    }
  }
  await insertRows(context.tx, 'holidays', created)
  report.created = created.length
  report.notes.push(`Days from a year ago to ${String(YEARS_AHEAD)} years ahead are taken, also of those that repeat.`)
  if (office !== null && !(await isOffice(context, key))) {
    report.notes.push(`Nobody works in “${short(office)}” at the moment: is its name the one in the directory?`)
  }
  return report
}

/** What each day is called; null where the file takes it back. */
function daysByName(holidays: readonly ParsedEvent[], period: Period): Map<string, string | null> {
  const days = new Map<string, string | null>()
  for (const event of holidays) {
    for (const day of daysOff(event, period)) {
      if (event.cancelled) days.set(day, days.get(day) ?? null)
      else days.set(day, days.get(day) ?? event.title)
    }
  }
  return days
}

function yearsAround(now: Date): Period {
  const inYears = (years: number): Date => new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + years))
  return { from: inYears(-YEARS_BACK), to: inYears(YEARS_AHEAD) }
}

async function readNames({ tx }: ImportContext, office: string): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('holidays').select(['day', 'name']).where('office', '=', office).execute()
  return new Map(rows.map((row) => [row.day, row.name]))
}

async function change(
  { tx }: ImportContext,
  { office, day, name }: { office: string; day: string; name: string | null },
): Promise<void> {
  if (name === null) await tx.deleteFrom('holidays').where('office', '=', office).where('day', '=', day).execute()
  else await tx.updateTable('holidays').set({ name }).where('office', '=', office).where('day', '=', day).execute()
}

async function isOffice({ tx, now }: ImportContext, office: string): Promise<boolean> {
  const person = await tx
    .selectFrom('people')
    .select('person_id')
    .where(sql<SqlBool>`lower(trim(office)) = ${office}`)
    .where(isActive(now))
    .limit(1)
    .executeTakeFirst()
  return person !== undefined
}
