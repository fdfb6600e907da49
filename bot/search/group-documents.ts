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
  first_lead_leaves: Date | null
}

/** Groups as they are searched, in no particular order; one that is archived or no group any more has no document. */
export async function loadGroupDocuments(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  groupIds: readonly string[] | 'all',
): Promise<LoadedDocument[]> {
  const wanted = groupIds === 'all' ? sql<boolean>`true` : sql<boolean>`groups.group_id = ANY(${[...groupIds]}::uuid[])`
  const { rows } = await sql<GroupSearchRow>`
    SELECT groups.group_id, name, kind, description,
           (SELECT count(*) FROM memberships JOIN people USING (tenant_id, person_id)
            WHERE memberships.tenant_id = groups.tenant_id AND memberships.group_id = groups.group_id
              AND state = 'joined' AND ${isActive(now)}) AS members,
           guides.names AS leads, guides.first_leaves AS first_lead_leaves
    FROM groups CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(people.display_name ORDER BY people.folded_name), '{}') AS names,
             min(people.leave_at) AS first_leaves
      FROM memberships JOIN people USING (tenant_id, person_id)
      WHERE memberships.tenant_id = groups.tenant_id AND memberships.group_id = groups.group_id
        AND role = 'lead' AND state = 'joined' AND visibility = 'everyone' AND ${isActive(now)}
    ) AS guides
    WHERE groups.archived_at IS NULL AND ${wanted}`.execute(tx)
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

function toDocument(row: GroupSearchRow): LoadedDocument {
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
    reloadAt: row.first_lead_leaves,
  }
}
