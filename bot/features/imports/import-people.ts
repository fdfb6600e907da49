import type { Context } from '../../context.ts'
import { claimTenant } from './claim-tenant.ts'
import { decodeText } from './decode-text.ts'
import { findManagers } from './find-managers.ts'
import { keepUniquePeople } from './keep-unique-people.ts'
import { parsePerson, type ParsedPerson, type PersonRow } from './parse-person.ts'
import { peopleColumns, profileColumns, type PeopleColumn } from './people-columns.ts'
import { readTable, type Table } from './read-table.ts'
import { refusedReport, type ImportReport, type Problem, type Progress } from './report.ts'
import { comparePeople, writePeople } from './write-people.ts'

const SUBJECT = 'people'

/**
 * Takes the people of a CSV file into the tenant, in the caller's transaction. The first import
 * replaces a sample company. A row that cannot be used is reported and costs no other; a file that
 * cannot be used changes nothing. Who is not in the file stays as they are.
 */
export async function importPeople(
  context: Pick<Context, 'tx' | 'tenantId' | 'now'>,
  bytes: Uint8Array,
  progress: Progress = () => {},
): Promise<ImportReport> {
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return refusedReport(SUBJECT, decoded.refused)
  const table = readTable(decoded.text, peopleColumns)
  if ('refused' in table) return refusedReport(SUBJECT, table.refused)
  const { people, problems } = parsePeople(table)
  const [first] = people
  if (first === undefined) return refusedReport(SUBJECT, 'The file has no row that can be used.', inOrder(problems))

  const replacedSample = await claimTenant(context, domainOf(first.userPrincipalName))
  const existing = await readExisting(context)
  const accepted = refuseTakenUserNames(people, existing)
  const inFile = new Set(accepted.people.map((person) => person.personId))
  const known = [...existing.values()]
    .filter((person) => !inFile.has(person.person_id))
    .map((person) => ({
      personId: person.person_id,
      userPrincipalName: person.user_principal_name,
      managerId: person.manager_id,
    }))
  const managers = findManagers(accepted.people, known)
  const changes = comparePeople(accepted.people, existing, {
    tenantId: context.tenantId,
    managerOf: managers.managerOf,
    hasManagers: hasColumn(table, 'manager'),
  })
  await writePeople(context, changes, progress)
  return {
    refused: null,
    subject: SUBJECT,
    created: changes.created.length,
    updated: changes.updated.length,
    unchanged: changes.unchanged,
    problems: inOrder([
      ...problems,
      ...accepted.problems,
      ...managers.problems,
      ...unknownZones(accepted.people, existing),
    ]),
    notes: [...table.notes, ...notesOn(table, { replacedSample, met: changes.updated.length + changes.unchanged })],
  }
}

function parsePeople(table: Table<PeopleColumn>): { people: ParsedPerson[]; problems: Problem[] } {
  const parsed: ParsedPerson[] = []
  const problems = [...table.problems]
  for (const row of table.rows) {
    const person = parsePerson(row)
    if ('reasons' in person) problems.push({ line: row.line, reason: person.reasons.join(' '), severity: 'refused' })
    else parsed.push(person)
  }
  const unique = keepUniquePeople(parsed)
  return { people: unique.kept, problems: [...problems, ...unique.problems] }
}

async function readExisting({ tx }: Pick<Context, 'tx'>): Promise<Map<string, PersonRow>> {
  const rows = await tx.selectFrom('people').selectAll().execute()
  return new Map(rows.map((row) => [row.person_id, row]))
}

/** A user name belongs to one person; somebody in Hallway who is not in the file keeps theirs. */
function refuseTakenUserNames(people: readonly ParsedPerson[], existing: ReadonlyMap<string, PersonRow>) {
  const inFile = new Set(people.map((person) => person.personId))
  const taken = new Map(
    [...existing.values()]
      .filter((person) => !inFile.has(person.person_id))
      .map((person) => [person.user_principal_name.toLowerCase(), person.person_id]),
  )
  const owner = (person: ParsedPerson) => taken.get(person.userPrincipalName.toLowerCase())
  return {
    people: people.filter((person) => owner(person) === undefined),
    problems: people
      .filter((person) => owner(person) !== undefined)
      .map((person): Problem => ({
        line: person.line,
        reason: `userPrincipalName belongs to somebody else in Hallway (object id ${String(owner(person))}).`,
        severity: 'refused',
      })),
  }
}

function unknownZones(people: readonly ParsedPerson[], existing: ReadonlyMap<string, PersonRow>): Problem[] {
  return people
    .filter((person) => !person.knowsTimeZone && !existing.has(person.personId))
    .map(({ line }) => ({
      line,
      reason: 'no time zone is given, and none is known for the place; taken with UTC.',
      severity: 'incomplete',
    }))
}

function notesOn(
  table: Table<PeopleColumn>,
  { replacedSample, met }: { replacedSample: boolean; met: number },
): string[] {
  const hasProfiles = profileColumns.some((column) => hasColumn(table, column))
  return [
    ...(replacedSample ? ['The sample company has been replaced.'] : []),
    ...(hasProfiles && met > 0
      ? ['Profile columns only fill the profiles of people who are new here; the others belong to their owners.']
      : []),
  ]
}

function hasColumn(table: Table<PeopleColumn>, column: PeopleColumn): boolean {
  return table.rows[0]?.cells[column] !== undefined
}

function domainOf(userPrincipalName: string): string {
  return userPrincipalName.split('@').at(-1) ?? userPrincipalName
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line)
}
