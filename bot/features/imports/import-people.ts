import { personDigest, readErasures } from '../../db/erasures.ts'
import { claimTenant } from './claim-tenant.ts'
import { decodeText } from './decode-text.ts'
import { count } from './format-report.ts'
import { findManagers, type KnownPerson } from './find-managers.ts'
import { keepUniquePeople } from './keep-unique-people.ts'
import { parsePerson, type ParsedPerson, type PersonRow } from './parse-person.ts'
import { peopleColumns, profileColumns, type PeopleColumn } from './people-columns.ts'
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
import { comparePeople, writePeople } from './write-people.ts'

const SUBJECT = 'people'

/**
 * Reads the people of a CSV file. A row that cannot be used is reported and costs no other; a file
 * that cannot be used changes nothing.
 */
export function preparePeople(bytes: Uint8Array): PreparedImport {
  const decoded = decodeText(bytes, { refuseOthers: false })
  if ('refused' in decoded) return refuse(SUBJECT, decoded.refused)
  const table = readTable(decoded.text, peopleColumns)
  if ('refused' in table) return refuse(SUBJECT, table.refused)
  const { people, problems } = parsePeople(table)
  if (people.length === 0) return refuse(SUBJECT, 'The file has no row that can be used.', inOrder(problems))
  return {
    write: async (context, progress) => await importPeople(context, { table, people, problems, progress }),
  }
}

/** The first import replaces a sample company. Who is not in the file stays as they are. */
async function importPeople(
  context: ImportContext,
  file: { table: Table<PeopleColumn>; people: ParsedPerson[]; problems: Problem[]; progress: Progress },
): Promise<ImportReport> {
  const { table, people, problems } = file
  const replacedSample = await claimTenant(context, domainOf(people))
  const existing = await readExisting(context)
  const welcome = await leaveOutErased(context, people)
  const accepted = refuseTakenUserNames(welcome, existing)
  const managers = findManagers(accepted.people, peopleOutside(accepted.people, existing))
  const changes = comparePeople(accepted.people, existing, {
    tenantId: context.tenantId,
    managerOf: managers.managerOf,
    hasManagers: hasColumn(table, 'manager'),
  })
  await writePeople(context, changes, file.progress)
  return {
    ...emptyReport(SUBJECT),
    created: changes.created.length,
    updated: changes.updated.length,
    unchanged: changes.unchanged,
    problems: inOrder([
      ...problems,
      ...accepted.problems,
      ...managers.problems,
      ...unknownZones(accepted.people, existing),
    ]),
    notes: [
      ...table.notes,
      ...notesOn(table, {
        replacedSample,
        met: changes.updated.length + changes.unchanged,
        erased: people.length - welcome.length,
      }),
    ],
  }
}

/** Whoever was erased at their own wish comes back when they say so, not with the next file. */
async function leaveOutErased(context: ImportContext, people: readonly ParsedPerson[]): Promise<ParsedPerson[]> {
  const erased = await readErasures(context)
  return people.filter((person) => !erased.has(personDigest(context.tenantId, person.personId)))
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

async function readExisting({ tx }: ImportContext): Promise<Map<string, PersonRow>> {
  const rows = await tx.selectFrom('people').selectAll().execute()
  return new Map(rows.map((row) => [row.person_id, row]))
}

function peopleOutside(people: readonly ParsedPerson[], existing: ReadonlyMap<string, PersonRow>): KnownPerson[] {
  const inFile = new Set(people.map((person) => person.personId))
  return [...existing.values()]
    .filter((person) => !inFile.has(person.person_id))
    .map((person) => ({
      personId: person.person_id,
      userPrincipalName: person.user_principal_name,
      managerId: person.manager_id,
    }))
}

/** A user name belongs to one person; somebody in Hallway who is not in the file keeps theirs. */
function refuseTakenUserNames(people: readonly ParsedPerson[], existing: ReadonlyMap<string, PersonRow>) {
  const taken = new Map(
    peopleOutside(people, existing).map((person) => [person.userPrincipalName.toLowerCase(), person.personId]),
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
  { replacedSample, met, erased }: { replacedSample: boolean; met: number; erased: number },
): string[] {
  const hasProfiles = profileColumns.some((column) => hasColumn(table, column))
  return [
    ...(replacedSample ? ['The sample company has been replaced.'] : []),
    ...(hasProfiles && met > 0
      ? ['Profile columns only fill the profiles of people who are new here; the others belong to their owners.']
      : []),
    // How many, never who: it is their own affair.
    ...(erased > 0 ? [`${count(erased)} left out who asked Hallway to forget them.`] : []),
  ]
}

function hasColumn(table: Table<PeopleColumn>, column: PeopleColumn): boolean {
  return table.rows[0]?.cells[column] !== undefined
}

/** What the company is called until somebody names it. */
function domainOf([first]: readonly ParsedPerson[]): string {
  return first?.userPrincipalName.split('@').at(-1) ?? ''
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line)
}
