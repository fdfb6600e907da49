import type { Insertable, Selectable } from 'kysely'
import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import type { Schema } from '../../db/schema.ts'
import {
  createCellTaker,
  isGuid,
  readDate,
  readInstant,
  readRequiredText,
  readTerms,
  readText,
  readTimeZone,
  readWholeNumber,
  readYesNo,
  short,
  suspiciousCell,
  type CellTaker,
} from './cell-rules.ts'
import type { PeopleColumn } from './people-columns.ts'
import type { TableRow } from './read-table.ts'
import { zoneOfPlace } from './zone-of-place.ts'

export type PersonRow = Selectable<Schema['people']>
export type DirectoryColumn = Exclude<keyof PersonRow, 'tenant_id' | 'person_id' | 'folded_name'>
type ProfileRow = Omit<Insertable<Schema['profiles']>, 'tenant_id'>

export interface ParsedPerson {
  line: number
  personId: string
  userPrincipalName: string
  /** Only what the file has a column for; `manager_id` is still to be found. */
  directory: Partial<Pick<PersonRow, DirectoryColumn>> & Pick<PersonRow, 'display_name' | 'user_principal_name'>
  /** As written: a user name or an object id. */
  manager: string | null
  profile: ProfileRow
  /** False where the zone is only assumed to be UTC. */
  knowsTimeZone: boolean
}

type Cells = TableRow<PeopleColumn>['cells']

const LONGEST_TEXT = 256
const LONGEST_USER_NAME = 320
const MENTOR_CAPACITY = { low: 1, high: 5, absent: 2 }

/** @returns the person, or every reason why the row cannot be taken. */
export function parsePerson({ line, cells }: TableRow<PeopleColumn>): ParsedPerson | { reasons: string[] } {
  const suspicious = suspiciousCell(cells)
  if (suspicious !== null) return { reasons: [suspicious] }
  if (cells.userType?.toLowerCase() === 'guest') return { reasons: ['is a guest; only members are imported.'] }

  const { take, reasons } = createCellTaker()
  const personId = takeId(cells, reasons)
  const userPrincipalName = takeUserName(cells, reasons)
  const displayName = take(readRequiredText('displayName', cells.displayName, LONGEST_TEXT), '')
  const knownZone = take(readTimeZone('timeZone', cells.timeZone), null) ?? zoneOf(cells)
  const zone = knownZone ?? 'UTC'
  const directory = {
    ...takeDirectory(cells, take, zone),
    display_name: displayName,
    user_principal_name: userPrincipalName,
  }
  const profile = takeProfile(cells, take, { personId, zone })
  if (reasons.length > 0) return { reasons }
  const manager = cells.manager || null
  return { line, personId, userPrincipalName, directory, manager, profile, knowsTimeZone: knownZone !== null }
}

type Take = CellTaker['take']

function takeId({ objectId = '' }: Cells, reasons: string[]): string {
  if (objectId === '') reasons.push('objectId is missing.')
  else if (!isGuid(objectId)) reasons.push(`objectId “${short(objectId)}” is no object id.`)
  return objectId.toLowerCase()
}

function takeUserName({ userPrincipalName = '' }: Cells, reasons: string[]): string {
  if (userPrincipalName === '') reasons.push('userPrincipalName is missing.')
  else if (!/^[^\s@]+@[^\s@]+$/.test(userPrincipalName) || userPrincipalName.length > LONGEST_USER_NAME) {
    reasons.push(`userPrincipalName “${short(userPrincipalName)}” is no user name.`)
  }
  return userPrincipalName
}

/** A column that the file lacks stays away, so that it changes nothing. */
function takeDirectory(cells: Cells, take: Take, zone: string): ParsedPerson['directory'] {
  const text = (column: PeopleColumn) => take(readText(column, cells[column], LONGEST_TEXT), null)
  const columns = {
    mail: ['mail', () => text('mail')],
    title: ['jobTitle', () => text('jobTitle')],
    department: ['department', () => text('department')],
    office: ['physicalDeliveryOfficeName', () => text('physicalDeliveryOfficeName')],
    city: ['city', () => text('city')],
    country: ['country', () => text('country')],
    preferred_language: ['preferredLanguage', () => text('preferredLanguage')],
    account_enabled: ['accountEnabled', () => take(readYesNo('accountEnabled', cells.accountEnabled, true), true)],
    hire_date: ['employeeHireDate', () => take(readDate('employeeHireDate', cells.employeeHireDate), null)],
    leave_at: [
      'employeeLeaveDateTime',
      () => take(readInstant('employeeLeaveDateTime', cells.employeeLeaveDateTime, zone), null),
    ],
  } as const satisfies Partial<Record<DirectoryColumn, readonly [PeopleColumn, () => unknown]>>
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, [column]]) => cells[column] !== undefined)
      .map(([name, [, read]]) => [name, read()]),
  ) as ParsedPerson['directory']
}

function takeProfile(cells: Cells, take: Take, { personId, zone }: { personId: string; zone: string }): ProfileRow {
  const terms = (column: PeopleColumn) => take(readTerms(column, cells[column]), [])
  return {
    person_id: personId,
    pitch: take(readText('pitch', cells.pitch, PITCH_MAX_LENGTH), null) ?? '',
    skills: terms('skills'),
    interests: terms('interests'),
    wants_to_learn: terms('wantsToLearn'),
    languages: terms('languages'),
    time_zone: zone,
    open_to_mentoring: take(readYesNo('mentor', cells.mentor, false), false),
    mentor_capacity: take(
      readWholeNumber('mentorCapacity', cells.mentorCapacity, MENTOR_CAPACITY),
      MENTOR_CAPACITY.absent,
    ),
    mentor_topics: terms('mentorTopics'),
    paused_until: null,
  }
}

function zoneOf({ physicalDeliveryOfficeName, city, country }: Cells): string | null {
  return zoneOfPlace({ office: physicalDeliveryOfficeName ?? null, city: city ?? null, country: country ?? null })
}
