import { formatReport } from '../../../bot/features/imports/format-report.ts'
import { prepareEvents } from '../../../bot/features/imports/import-events.ts'
import { prepareGroups } from '../../../bot/features/imports/import-groups.ts'
import { prepareHolidays } from '../../../bot/features/imports/import-holidays.ts'
import { preparePeople } from '../../../bot/features/imports/import-people.ts'
import type { ImportReport } from '../../../bot/features/imports/report.ts'
import type { Database } from '../../../bot/db/database.ts'

const prepare = { people: preparePeople, groups: prepareGroups, events: prepareEvents, holidays: prepareHolidays }

export const NOW = new Date('2026-11-23T09:00:00Z')

/** Imports a text as the command does: prepared outside, written in one transaction. */
export async function importInto(
  { database, tenantId }: { database: Database; tenantId: string },
  subject: keyof typeof prepare,
  text: string | Uint8Array,
  { now = NOW, office = null }: { now?: Date; office?: string | null } = {},
): Promise<ImportReport & { text: string }> {
  const prepared = prepare[subject](typeof text === 'string' ? Buffer.from(text) : text, office)
  const report =
    'refused' in prepared
      ? prepared.refused
      : await database.withTenant(tenantId, async (tx) => await prepared.write({ tx, tenantId, now }, () => {}))
  return { ...report, text: formatReport(report) }
}
