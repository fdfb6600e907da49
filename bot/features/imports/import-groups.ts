import { lockTenant } from './claim-tenant.ts'
import { short } from './cell-rules.ts'
import { decodeText } from './decode-text.ts'
import { groupColumns, type GroupColumn } from './groups-columns.ts'
import { parseGroup, type ParsedGroup } from './parse-group.ts'
import { findPeopleByName, type PeopleByName } from './people-by-name.ts'
import { readTable, type Table } from './read-table.ts'
import {
  emptyReport,
  refuse,
  type ImportContext,
  type ImportReport,
  type PreparedImport,
  type Problem,
  type Progress,
} from './report.ts'
import { writeGroup, type GroupRow } from './write-group.ts'
import { SAMPLE_NOTE, UNNAMED_TENANT } from './sample-note.ts'

const SUBJECT = 'groups'

/** Reads the groups of a CSV file. */
export function prepareGroups(bytes: Uint8Array): PreparedImport {
  const decoded = decodeText(bytes, { refuseOthers: false })
  if ('refused' in decoded) return refuse(SUBJECT, decoded.refused)
  const table = readTable(decoded.text, groupColumns)
  if ('refused' in table) return refuse(SUBJECT, table.refused)
  const { groups, problems } = parseGroups(table)
  if (groups.length === 0) return refuse(SUBJECT, 'The file has no row that can be used.', problems)
  const report = { ...emptyReport(SUBJECT), problems, notes: table.notes }
  return { write: async (context, progress) => await importGroups(context, { groups, report, progress }) }
}

/**
 * A group is known by its name. Leads of the file become leads; nobody stops being one by not being
 * in it.
 */
async function importGroups(
  context: ImportContext,
  { groups, report, progress }: { groups: ParsedGroup[]; report: ImportReport; progress: Progress },
): Promise<ImportReport> {
  const origin = await lockTenant(context, UNNAMED_TENANT)
  const existing = await readExisting(context)
  const people = await findPeopleByName(context)
  if (origin === 'sample') report.notes.push(SAMPLE_NOTE)
  for (const [index, group] of groups.entries()) {
    const leads = findLeads(group, people)
    report.problems.push(...leads.problems)
    const change = await writeGroup(context, group, {
      before: existing.get(group.name.toLowerCase()),
      leads: leads.ids,
    })
    report[change] += 1
    progress(index + 1, groups.length)
  }
  report.problems.sort((a, b) => a.line - b.line)
  return report
}

function parseGroups(table: Table<GroupColumn>): { groups: ParsedGroup[]; problems: Problem[] } {
  const groups = new Map<string, ParsedGroup>()
  const problems = [...table.problems]
  for (const row of table.rows) {
    const group = parseGroup(row)
    const same = 'reasons' in group ? undefined : groups.get(group.name.toLowerCase())
    const reasons = 'reasons' in group ? group.reasons : same && [`name is the same as in line ${String(same.line)}.`]
    if (reasons !== undefined) problems.push({ line: row.line, reason: reasons.join(' '), severity: 'refused' })
    else if (!('reasons' in group)) groups.set(group.name.toLowerCase(), group)
  }
  return { groups: [...groups.values()], problems }
}

async function readExisting({ tx }: ImportContext): Promise<Map<string, GroupRow>> {
  const rows = await tx.selectFrom('groups').selectAll().execute()
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]))
}

function findLeads({ line, leads }: ParsedGroup, people: PeopleByName): { ids: string[]; problems: Problem[] } {
  const ids: string[] = []
  const problems: Problem[] = []
  for (const lead of leads) {
    const personId = people.get(lead.toLowerCase())
    if (personId !== undefined) ids.push(personId)
    else {
      const reason = `lead “${short(lead)}” is nobody in Hallway; taken without this lead.`
      problems.push({ line, reason, severity: 'incomplete' })
    }
  }
  return { ids: [...new Set(ids)], problems }
}
