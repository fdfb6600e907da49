import { sql, type SqlBool } from 'kysely'
import { z } from 'zod/v4'
import type { Output, ParsedInput } from '../../../../shared/api/contract.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import { escapeLike, fold } from '../../../../shared/search/fold.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary } from '../../../db/people.ts'
import { findMembership, isShownTo, memberColumns, membersHere, readGroup, toMine } from '../store.ts'

const position = z.object({ name: z.string(), id: z.guid() })
type Position = z.infer<typeof position>

interface Asked {
  groupId: string
  mine: MyMembership
  text: string
  role: 'member' | 'lead' | undefined
  after: Position | null
  size: number
}

/**
 * Members by name, as far as their own choice lets this viewer see them.
 *
 * @throws AppError `not-found`; `invalid-input` for a cursor that this server never gave out.
 */
export async function searchMembers(
  context: ActorContext,
  { groupId, text, role, cursor, size }: ParsedInput<'searchMembers'>,
): Promise<Output<'searchMembers'>> {
  await readGroup(context, groupId)
  const mine = toMine(await findMembership(context, groupId, context.actor.personId))
  const asked = { groupId, mine, text, role, after: readCursor(cursor), size }
  const total = await countShown(context, asked)
  const rows = await readPage(context, asked)
  const shown = rows.slice(0, size)
  return {
    items: shown.map(toSummary),
    total,
    nextCursor: rows.length > size ? writeCursor(shown.at(-1)) : null,
  }
}

async function countShown(context: ActorContext, asked: Asked): Promise<number> {
  const { total } = await shownMembers(context, asked)
    .select((query) => query.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The page is found by the index of names alone; only its people are read. */
async function readPage(context: ActorContext, asked: Asked) {
  const page = shownMembers(context, asked)
    .select(['memberships.tenant_id', 'memberships.person_id', 'memberships.folded_name'])
    .where(isAfter(asked.after))
    .orderBy('memberships.folded_name')
    .orderBy('memberships.person_id')
    .limit(asked.size + 1)
  return await context.tx
    .selectFrom(page.as('page'))
    .innerJoin('people', (join) =>
      join.onRef('people.tenant_id', '=', 'page.tenant_id').onRef('people.person_id', '=', 'page.person_id'),
    )
    .select(memberColumns)
    .orderBy('page.folded_name')
    .orderBy('page.person_id')
    .execute()
}

function shownMembers(context: ActorContext, { groupId, mine, text, role }: Asked) {
  return membersHere(context, groupId)
    .where(isShownTo(mine, context.actor.personId))
    .where(isCalled(text))
    .$if(role !== undefined, (query) => query.where('memberships.role', '=', role ?? 'member'))
}

function isAfter(after: Position | null) {
  return after === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(memberships.folded_name, memberships.person_id) > (${after.name}, ${after.id}::uuid)`
}

/** Every word begins a part of the name. */
function isCalled(text: string) {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const conditions = words.map((word) => sql<SqlBool>`' ' || memberships.folded_name LIKE ${`% ${escapeLike(word)}%`}`)
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
