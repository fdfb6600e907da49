import { sql, type SqlBool } from 'kysely'
import { AppError } from '../../shared/errors/app-error.ts'
import type { MessageHours, PersonSummary, WorkingHours } from '../../shared/people/schemas.ts'
import type { VisibleFacts } from '../../shared/people/shared-ground.ts'
import { localDate, type WorkTimes } from '../../shared/time/working-hours.ts'
import type { Context } from '../context.ts'
import type { MessageHoursColumns } from './attention-schema.ts'
import type { Holidays } from './holidays.ts'
import { isAmong } from './is-among.ts'
import type { PersonTable, ProfileTable, Schema } from './schema.ts'
import type { Selectable, SelectQueryBuilder } from 'kysely'

/** Where a day ends last. */
const LATEST_ZONE = 'Etc/GMT+12'

/** A person of the directory together with their profile. */
export type PersonRow = Selectable<PersonTable> & Omit<Selectable<ProfileTable>, 'tenant_id' | 'person_id'>

/** What lists say of a person, and what two people are compared by: of hundreds of people only that is read. */
export type ComparedPerson = Parameters<typeof toSummary>[0] & Parameters<typeof toFacts>[0]

export const comparedColumns = [
  'people.person_id',
  'people.display_name',
  'people.title',
  'people.department',
  'people.office',
  'people.hire_date',
  'profiles.skills',
  'profiles.wants_to_learn',
  'profiles.interests',
  'profiles.languages',
] as const

/**
 * People who may be shown, matched and messaged: enabled, and not past their last day. Every query
 * for people starts here, so that a leaver cannot slip through one of them.
 */
export function activePeople({ tx, now }: Pick<Context, 'tx' | 'now'>) {
  return tx
    .selectFrom('people')
    .innerJoin('profiles', (join) =>
      join.onRef('profiles.tenant_id', '=', 'people.tenant_id').onRef('profiles.person_id', '=', 'people.person_id'),
    )
    .where(isActive(now))
}

/**
 * People whom Hallway may propose of its own accord, in a programme they have not joined: they have not turned
 * it off, and have not paused. A pause ends here when its last day is over everywhere on earth.
 */
export function suggestiblePeople(context: Pick<Context, 'tx' | 'now'>) {
  return activePeople(context).where(isSuggestible(context.now))
}

/** The same rule as a condition, for queries that join `profiles` themselves. */
export function isSuggestible(now: Date) {
  return sql<SqlBool>`NOT (${wantsNoProposal(now)})`
}

/** The few that the rule leaves out; an index has them. */
export function wantsNoProposal(now: Date) {
  const lastDay = localDate(now, LATEST_ZONE)
  return sql<SqlBool>`NOT profiles.suggested OR (profiles.paused_until IS NOT NULL AND profiles.paused_until > ${lastDay})`
}

/** The same rule as a condition, for queries that join `people` themselves. */
export function isActive(now: Date) {
  return sql<SqlBool>`people.account_enabled AND people.erase_at IS NULL AND (people.leave_at IS NULL OR people.leave_at > ${now})`
}

/**
 * Ids of those who are not, where a list names thousands: few are away, so that looking them up once takes less than
 * asking of each in the list.
 */
export function awayPeople({ tx, now }: Pick<Context, 'tx' | 'now'>) {
  return tx
    .selectFrom('people')
    .select('people.person_id')
    .where(sql<boolean>`(NOT people.account_enabled OR people.erase_at IS NOT NULL OR people.leave_at <= ${now})`)
}

/** @throws AppError `not-found` where nobody active has this id. */
export async function readActivePerson(context: Pick<Context, 'tx' | 'now'>, personId: string): Promise<PersonRow> {
  const row = await findActivePerson(context, personId)
  if (row === undefined) throw new AppError('not-found', { detail: `No active person ${personId}` })
  return row
}

export async function findActivePerson(
  context: Pick<Context, 'tx' | 'now'>,
  personId: string,
): Promise<PersonRow | undefined> {
  return await withProfile(activePeople(context)).where('people.person_id', '=', personId).executeTakeFirst()
}

/** Several people at once, in no particular order; those who are not active are left out. */
export async function readActivePeople(
  context: Pick<Context, 'tx' | 'now'>,
  personIds: readonly string[],
): Promise<PersonRow[]> {
  if (personIds.length === 0) return []
  return await withProfile(activePeople(context)).where(isAmong('people.person_id', personIds)).execute()
}

/** Selects all columns of both tables, without naming the shared key twice; one's own language goes first. */
export function withProfile<Output>(query: SelectQueryBuilder<Schema, 'people' | 'profiles', Output>) {
  return query
    .selectAll('profiles')
    .selectAll('people')
    .select((row) => row.fn.coalesce('profiles.language', 'people.preferred_language').as('preferred_language'))
}

export function toSummary(
  row: Pick<PersonRow, 'person_id' | 'display_name' | 'title' | 'department' | 'office'>,
): PersonSummary {
  return {
    id: row.person_id,
    name: row.display_name,
    title: row.title,
    department: row.department,
    office: row.office,
  }
}

export function toFacts(
  row: Pick<PersonRow, 'office' | 'hire_date' | 'skills' | 'wants_to_learn' | 'interests' | 'languages'>,
): VisibleFacts {
  return {
    office: row.office,
    hireDate: row.hire_date,
    skills: row.skills,
    wantsToLearn: row.wants_to_learn,
    interests: row.interests,
    languages: row.languages,
  }
}

export function toWorkingHours(
  row: Pick<PersonRow, 'time_zone' | 'working_days' | 'start_minute' | 'end_minute'>,
): WorkingHours {
  return {
    timeZone: row.time_zone,
    days: row.working_days,
    startMinute: row.start_minute,
    endMinute: row.end_minute,
  }
}

/** What `toMessageHours` reads, for queries that join both tables. */
export const messageHoursColumns = [
  'people.office',
  'profiles.time_zone',
  'profiles.working_days',
  'profiles.start_minute',
  'profiles.end_minute',
  'profiles.message_days',
  'profiles.message_start_minute',
  'profiles.message_end_minute',
] as const

/** When the person may be written to: in their message hours, else their working hours; on no holiday of their office. */
export function toMessageHours(
  row: Parameters<typeof toWorkingHours>[0] & MessageHoursColumns & Pick<PersonRow, 'office'>,
  holidays: Holidays,
): WorkTimes {
  return { ...toWorkingHours(row), ...ownMessageHours(row), holidays: holidays(row.office) }
}

/** Null for whoever is written to while they work. */
export function ownMessageHours(row: MessageHoursColumns): MessageHours | null {
  const { message_days: days, message_start_minute: startMinute, message_end_minute: endMinute } = row
  if (days === null || startMinute === null || endMinute === null) return null
  return { days, startMinute, endMinute }
}
