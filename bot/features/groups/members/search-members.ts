import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { z } from 'zod/v4'
import type { Output, ParsedInput } from '../../../../shared/api/contract.ts'
import { PAGE_SIZE } from '../../../../shared/api/page.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import { escapeLike, fold } from '../../../../shared/search/fold.ts'
import type { ActorContext } from '../../../context.ts'
import { awayPeople, toSummary } from '../../../db/people.ts'
import { findMembership, isShownTo, joinedMembers, memberColumns, readGroup, toMine } from '../store.ts'

const position = z.object({ name: z.string(), id: z.guid() })
type Position = z.infer<typeof position>

/** So many are read and sorted; of more, a page is read in the order of all names of the company. */
const MOST_SORTED = 1_000

interface Asked {
  groupId: string
  mine: MyMembership
  text: string
  role: 'member' | 'lead' | undefined
  after: Position | null
}

/**
 * Members by name, as far as their own choice lets this viewer see them.
 *
 * @throws AppError `not-found`; `invalid-input` for a cursor that this server never gave out.
 */
export async function searchMembers(
  context: ActorContext,
  { groupId, text, role, cursor }: ParsedInput<'searchMembers'>,
): Promise<Output<'searchMembers'>> {
  await readGroup(context, groupId)
  const mine = toMine(await findMembership(context, groupId, context.actor.personId))
  const { rows, total } = await readPage(context, { groupId, mine, text, role, after: readCursor(cursor) })
  const shown = rows.slice(0, PAGE_SIZE)
  return {
    items: shown.map(toSummary),
    total,
    nextCursor: rows.length > PAGE_SIZE ? writeCursor(shown.at(-1)) : null,
  }
}

async function readPage(context: ActorContext, asked: Asked) {
  if (asked.text.trim() === '') {
    const total = await countShown(context, asked)
    if (total > MOST_SORTED) return { rows: await readInOrderOfNames(context, asked), total }
  }
  const rows = await readSorted(context, asked)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** By their memberships alone: nobody's name is read. */
async function countShown(context: ActorContext, { groupId, mine, role }: Asked): Promise<number> {
  const { total } = await context.tx
    .selectFrom('memberships')
    .where('memberships.group_id', '=', groupId)
    .where('memberships.state', '=', 'joined')
    .where('memberships.person_id', 'not in', awayPeople(context))
    .where(isShownTo(mine, context.actor.personId))
    .$if(role !== undefined, (query) => query.where('memberships.role', '=', role ?? 'member'))
    .select((query) => query.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Most people of the company are soon looked through for a page of a large group, however far on in it. */
async function readInOrderOfNames(context: ActorContext, asked: Asked) {
  return await shownMembers(context, asked)
    .select(memberColumns)
    .where(isAfter(asked.after, sql.ref('people.folded_name'), sql.ref('people.person_id')))
    .orderBy('people.folded_name')
    .orderBy('people.person_id')
    .limit(PAGE_SIZE + 1)
    .execute()
}

/** All whom the text finds, with their number. */
async function readSorted({ tx, ...context }: ActorContext, asked: Asked) {
  return await tx
    // Names are compared of the group's members alone, not of the whole company.
    .with(
      (name) => name('members').materialized(),
      () =>
        shownMembers({ tx, ...context }, asked).select(['people.tenant_id', 'people.person_id', 'people.folded_name']),
    )
    .with('found', (query) =>
      query
        .selectFrom('members')
        .selectAll()
        .select((each) => each.fn.countAll<number>().over().as('total'))
        .where(isCalled(asked.text)),
    )
    .with('page', (query) =>
      query
        .selectFrom('found')
        .selectAll()
        .where(isAfter(asked.after, sql.ref('found.folded_name'), sql.ref('found.person_id')))
        .orderBy('found.folded_name')
        .orderBy('found.person_id')
        .limit(PAGE_SIZE + 1),
    )
    .selectFrom('page')
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'page.tenant_id').onRef('people.person_id', '=', 'page.person_id'),
    )
    .select(memberColumns)
    .select('page.total')
    .orderBy('people.folded_name')
    .orderBy('people.person_id')
    .execute()
}

function shownMembers(context: ActorContext, { groupId, mine, role }: Asked) {
  return joinedMembers(context, groupId)
    .where(isShownTo(mine, context.actor.personId))
    .$if(role !== undefined, (query) => query.where('memberships.role', '=', role ?? 'member'))
}

function isAfter(after: Position | null, name: RawBuilder<unknown>, id: RawBuilder<unknown>) {
  return after === null ? sql<SqlBool>`true` : sql<SqlBool>`(${name}, ${id}) > (${after.name}, ${after.id}::uuid)`
}

/** Every word begins a part of the name. */
function isCalled(text: string) {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const conditions = words.map((word) => sql<SqlBool>`' ' || members.folded_name LIKE ${`% ${escapeLike(word)}%`}`)
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` AND `)}`
}

function writeCursor(last: { folded_name: string; person_id: string } | undefined): string | null {
  if (last === undefined) return null
  const after: Position = { name: last.folded_name, id: last.person_id }
  return Buffer.from(JSON.stringify(after)).toString('base64url')
}

function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('invalid-input', { detail: 'Unknown cursor', cause })
  }
}
