import { sql } from 'kysely'
import { facet, type FacetKind, type FieldText, type SearchDocument } from '../../shared/search/document.ts'
import { fold } from '../../shared/search/fold.ts'
import type { Context } from '../context.ts'
import { isActive } from '../db/people.ts'
import type { FacetValue } from './facet-counts.ts'
import type { IdRange } from './id-ranges.ts'
import type { LoadedDocument } from './loaded-document.ts'

/** A person as the search reads them; lists are joined texts, which are read far faster than arrays. */
export interface PersonSearchRow {
  person_id: string
  display_name: string
  user_principal_name: string
  title: string | null
  department: string | null
  office: string | null
  city: string | null
  country: string | null
  leave_at: Date | null
  pitch: string
  skills: string
  mentor_topics: string
  wants_to_learn: string
  interests: string
  languages: string
  open_to_mentoring: boolean
  open_to_shadowing: boolean
  mentor_capacity: number
  /** Of mentors only; of others 0. */
  running: number
  answered: number
  expired: number
}

export interface LoadedPerson extends LoadedDocument {
  /** What a mentor can be filtered by; of anybody else nothing. */
  filters: FacetValue[]
}

const SEPARATOR = '\u001f'

/** People as they are searched; an id that is nobody active any more has no document. */
export async function loadPersonDocuments(
  context: Pick<Context, 'tx' | 'now'>,
  personIds: readonly string[],
): Promise<LoadedPerson[]> {
  return await load(context, sql<boolean>`people.person_id = ANY(${personIds}::uuid[])`)
}

/** Everybody whose id begins within a range. */
export async function loadPeopleBetween(
  context: Pick<Context, 'tx' | 'now'>,
  { from, to }: IdRange,
): Promise<LoadedPerson[]> {
  // Of both tables, so that it is a bounded read of each, whatever the planner knows of them.
  const within = (column: string) => sql`${sql.ref(column)} BETWEEN ${from}::uuid AND ${to}::uuid`
  return await load(context, sql<boolean>`${within('people.person_id')} AND ${within('profiles.person_id')}`)
}

async function load(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  wanted: ReturnType<typeof sql<boolean>>,
): Promise<LoadedPerson[]> {
  const list = (column: string) => sql`array_to_string(${sql.ref(column)}, ${sql.lit(SEPARATOR)}) AS ${sql.ref(column)}`
  const { rows } = await sql<PersonSearchRow>`
    SELECT people.person_id, display_name, user_principal_name, title, department, office, city, country, leave_at,
           pitch, open_to_mentoring, open_to_shadowing, mentor_capacity,
           ${sql.join(['skills', 'mentor_topics', 'wants_to_learn', 'interests', 'languages'].map(list))},
           running.count AS running, answers.answered, answers.expired
    FROM people JOIN profiles USING (tenant_id, person_id)
    CROSS JOIN LATERAL (
      SELECT count(*) FROM mentorships
      WHERE open_to_mentoring AND mentorships.tenant_id = people.tenant_id
        AND mentorships.mentor_id = people.person_id AND mentorships.ended_at IS NULL
    ) AS running
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE state IN ('accepted', 'declined', 'proposed')) AS answered,
             count(*) FILTER (WHERE state = 'expired') AS expired
      FROM mentorship_requests
      WHERE open_to_mentoring AND mentorship_requests.tenant_id = people.tenant_id
        AND mentorship_requests.mentor_id = people.person_id
    ) AS answers
    WHERE ${isActive(now)} AND ${wanted}`.execute(tx)
  return rows.map((row) => ({
    document: toPersonDocument(row),
    reloadAt: row.leave_at,
    filters: row.open_to_mentoring ? valuesOf(row) : [],
  }))
}

/** What of a person is searched: nothing in it is hidden from any colleague. */
export function toPersonDocument(row: PersonSearchRow): SearchDocument {
  const [skills, topics] = [split(row.skills), split(row.mentor_topics)]
  const [wants, interests] = [split(row.wants_to_learn), split(row.interests)]
  const isMentor = row.open_to_mentoring
  const hasRoom = isMentor && row.running < row.mentor_capacity
  const texts: FieldText[] = [
    { field: 'name', text: row.display_name },
    { field: 'alias', text: aliasOf(row) },
    { field: 'title', text: [row.title ?? '', ...openTo(row)].join(' ; ') },
    { field: 'place', text: [row.department, row.office, row.city, row.country].map((part) => part ?? '').join(' ; ') },
    { field: 'skill', text: [...skills, ...topics].join(' ; ') },
    { field: 'language', text: split(row.languages).join(' ; ') },
    { field: 'interest', text: interests.join(' ; ') },
    { field: 'text', text: row.pitch },
  ]
  const facets = [
    ...(isMentor ? ['is:mentor'] : []),
    ...(hasRoom ? ['is:roomy'] : []),
    ...wants.map((wish) => facet('wants', wish)),
    ...interests.map((interest) => facet('likes', interest)),
    ...valuesOf(row).map(({ kind, value }) => facet(kind, value)),
  ]
  return {
    id: row.person_id,
    texts: texts.filter(({ text }) => text !== ''),
    facets: [...new Set(facets)].filter((name) => !name.endsWith(':')),
    quality: isMentor ? mentorQuality(row, hasRoom) : 0,
  }
}

/** The words by which somebody looks for who is open to it. */
function openTo({ open_to_mentoring: isMentor, open_to_shadowing: isShadowed }: PersonSearchRow): string[] {
  return [...(isMentor ? ['mentor'] : []), ...(isShadowed ? ['job shadowing'] : [])]
}

/** The Latin spelling of a name stands in the user name; what the name says already is left out. */
function aliasOf(row: Pick<PersonSearchRow, 'display_name' | 'user_principal_name'>): string {
  const [localPart = ''] = row.user_principal_name.split('@')
  const known = new Set(fold(row.display_name).split(' '))
  return localPart
    .split(/[._-]+/)
    .map((part) => part.replace(/\d+/g, ''))
    .filter((part) => part !== '' && !known.has(fold(part)))
    .join(' ')
}

/** Room counts as much as a record of answering; nobody starts with a bad record. */
function mentorQuality({ answered, expired }: PersonSearchRow, hasRoom: boolean): number {
  return 0.5 * Number(hasRoom) + 0.5 * ((answered + 1) / (answered + expired + 2))
}

function valuesOf(row: PersonSearchRow): FacetValue[] {
  const values = (kind: FacetKind, all: readonly (string | null)[]): FacetValue[] =>
    all.flatMap((value) => (value === null ? [] : [{ kind, value }]))
  return [
    ...values('department', [row.department]),
    ...values('office', [row.office]),
    ...values('language', split(row.languages)),
    ...values('skill', [...split(row.skills), ...split(row.mentor_topics)]),
  ]
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(SEPARATOR)
}
