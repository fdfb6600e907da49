import { sql } from 'kysely'
import type { GroupKind } from '../../shared/groups/schemas.ts'
import { facet } from '../../shared/search/document.ts'
import type { Context } from '../context.ts'
import { isActive } from '../db/people.ts'
import type { LoadedDocument } from './loaded-document.ts'

/** How people call each kind. */
const kindWords: Record<GroupKind, string> = {
  erg: 'ERG ; employee resource group ; network',
  interest: 'interest group ; club',
  community: 'community',
}
/** As many members as make no further difference to the order. */
const LARGE = 10_000

interface GroupSearchRow {
  group_id: string
  name: string
  kind: GroupKind
  description: string
  members: number
  /** Leads who show everybody that they belong; the others stand in no document. */
  leads: string[]
  first_leaves: Date | null
}

/** A group as it is searched, and how many belong to it who are here. */
export interface LoadedGroup extends LoadedDocument {
  members: number
}

/**
 * Groups as they are searched, in no particular order; one that is archived or no group any more has no document.
 * Members are counted for all groups in one pass: group by group, a company of 100,000 would take a minute.
 */
export async function loadGroupDocuments(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  groupIds: readonly string[] | 'all',
): Promise<LoadedGroup[]> {
  const ids = groupIds === 'all' ? null : [...groupIds]
  const { rows } = await sql<GroupSearchRow>`
    WITH belonging AS (
      SELECT group_id, count(*) AS members, min(people.leave_at) AS first_leaves,
             array_agg(people.display_name ORDER BY people.folded_name)
               FILTER (WHERE role = 'lead' AND visibility = 'everyone') AS leads
      FROM memberships JOIN people USING (tenant_id, person_id)
      WHERE state = 'joined' AND ${isActive(now)} AND (${ids}::uuid[] IS NULL OR group_id = ANY(${ids}::uuid[]))
      GROUP BY group_id
    )
    SELECT groups.group_id, name, kind, description, coalesce(members, 0) AS members, coalesce(leads, '{}') AS leads,
           first_leaves
    FROM groups LEFT JOIN belonging USING (group_id)
    WHERE archived_at IS NULL AND (${ids}::uuid[] IS NULL OR groups.group_id = ANY(${ids}::uuid[]))`.execute(tx)
  return rows.map(toDocument)
}

/** Groups whose documents name one of these people. */
export async function findGroupsOfPeople({ tx }: Pick<Context, 'tx'>, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('group_id')
    .distinct()
    .where(sql<boolean>`person_id = ANY(${[...personIds]}::uuid[])`)
    .where('role', '=', 'lead')
    .execute()
  return rows.map((row) => row.group_id)
}

/** Groups that count one of these people among their members. */
export async function findGroupsOfMembers(
  { tx }: Pick<Context, 'tx'>,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('group_id')
    .distinct()
    .where(sql<boolean>`person_id = ANY(${[...personIds]}::uuid[])`)
    .where('state', '=', 'joined')
    .execute()
  return rows.map((row) => row.group_id)
}

function toDocument(row: GroupSearchRow): LoadedGroup {
  const texts = [
    { field: 'name', text: row.name },
    // Once more, for what its words are also called: names themselves have no synonyms.
    { field: 'interest', text: row.name },
    { field: 'place', text: kindWords[row.kind] },
    { field: 'person', text: row.leads.join(' ; ') },
    { field: 'text', text: row.description },
  ] as const
  return {
    document: {
      id: row.group_id,
      texts: texts.filter(({ text }) => text !== ''),
      facets: [facet('kind', row.kind)],
      quality: Math.min(1, Math.log1p(row.members) / Math.log1p(LARGE)),
    },
    reloadAt: row.first_leaves,
    members: row.members,
  }
}
