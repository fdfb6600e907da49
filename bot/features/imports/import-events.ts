import { list } from '../../../shared/i18n/plural.ts'
import { short } from './cell-rules.ts'
import { lockTenant } from './claim-tenant.ts'
import { decodeText } from './decode-text.ts'
import { readEvents } from './known-events.ts'
import type { ParsedEvent } from './parse-event.ts'
import { parseEvents } from './parse-events.ts'
import { findPeopleByName, type PeopleByName } from './people-by-name.ts'
import { readCalendar } from './read-calendar.ts'
import {
  emptyReport,
  refuse,
  type ImportContext,
  type ImportReport,
  type PreparedImport,
  type Problem,
  type Progress,
} from './report.ts'
import { SAMPLE_NOTE, UNNAMED_TENANT } from './sample-note.ts'
import { writeEvent } from './write-event.ts'

const SUBJECT = 'events'
const STAYS_OUT = { became: 'unchanged', kept: ['cancellation'] } as const

/** Reads the events of an iCalendar file. */
export function prepareEvents(bytes: Uint8Array): PreparedImport {
  const decoded = decodeText(bytes, { refuseOthers: true })
  if ('refused' in decoded) return refuse(SUBJECT, decoded.refused)
  const calendar = readCalendar(decoded.text)
  if ('refused' in calendar) return refuse(SUBJECT, calendar.refused)
  const { events, problems } = parseEvents(calendar)
  if (events.length === 0) return refuse(SUBJECT, 'The calendar has no event that can be used.', problems)
  const report = { ...emptyReport(SUBJECT), problems }
  return { write: async (context, progress) => await importEvents(context, { events, report, progress }) }
}

/** An event is known by its UID. Dates that stay keep their answers; those that are gone go with theirs. */
async function importEvents(
  context: ImportContext,
  { events, report, progress }: { events: ParsedEvent[]; report: ImportReport; progress: Progress },
): Promise<ImportReport> {
  const origin = await lockTenant(context, UNNAMED_TENANT)
  const people = await findPeopleByName(context)
  const groups = await readGroups(context)
  const existing = await readEvents(context)
  if (origin === 'sample') report.notes.push(SAMPLE_NOTE)
  for (const [index, event] of events.entries()) {
    const group = findGroup(event, groups)
    const host = findHost(event, people)
    report.problems.push(...group.problems, ...host.problems)
    const known = existing.find(event.uid)
    const { became, kept } =
      known === undefined && existing.isLeftOutHere(event.uid)
        ? STAYS_OUT
        : await writeEvent(context, event, { known, groupId: group.id, hostId: host.id })
    report[became] += 1
    if (kept.length > 0) report.problems.push(keptHere(event, kept))
    progress(index + 1, events.length)
  }
  report.problems = distinct(report.problems).toSorted((a, b) => a.line - b.line)
  return report
}

async function readGroups({ tx }: ImportContext): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('groups').select(['group_id', 'name']).execute()
  return new Map(rows.map((row) => [row.name.toLowerCase(), row.group_id]))
}

interface Found {
  id: string | null
  problems: Problem[]
}

/** The first category that names a group; the others may mean anything. */
function findGroup({ line, categories }: ParsedEvent, groups: ReadonlyMap<string, string>): Found {
  const names = categories.map((name) => name.trim()).filter((name) => name !== '')
  const id = names.map((name) => groups.get(name.toLowerCase())).find((groupId) => groupId !== undefined) ?? null
  if (id !== null || names.length === 0) return { id, problems: [] }
  const reason = `CATEGORIES “${short(names.join(', '))}”: no group is called so; taken without a group.`
  return { id, problems: [incomplete(line, reason)] }
}

function findHost({ line, organizer }: ParsedEvent, people: PeopleByName): Found {
  const id = organizer === null ? null : (people.get(organizer) ?? null)
  if (id !== null || organizer === null) return { id, problems: [] }
  return {
    id,
    problems: [incomplete(line, `ORGANIZER ${short(organizer)} is nobody in Hallway; taken without a host.`)],
  }
}

function keptHere({ line, title }: ParsedEvent, kept: readonly string[]): Problem {
  const reason = `“${short(title)}” was changed in Hallway, too: its ${list('en', kept)} stayed as it is there.`
  return { line, reason, severity: 'kept' }
}

function incomplete(line: number, reason: string): Problem {
  return { line, reason, severity: 'incomplete' }
}

/** A series with extra dates meets the same unknown host more than once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${String(problem.line)} ${problem.reason}`, problem])).values()]
}
