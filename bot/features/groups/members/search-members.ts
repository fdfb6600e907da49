import { sql, type SqlBool } from 'kysely'
import { z } from 'zod/v4'
import type { Output, ParsedInput } from '../../../../shared/api/contract.ts'
import { PAGE_SIZE } from '../../../../shared/api/page.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { escapeLike, fold } from '../../../../shared/search/fold.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary } from '../../../db/people.ts'
import { findMembership, isShownTo, joinedMembers, readGroup, toMine } from '../store.ts'

const position = z.object({ name: z.string(), id: z.guid() })
type Position = z.infer<typeof position>

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
  const viewerId = context.actor.personId
  const mine = toMine(await findMembership(context, groupId, viewerId))
  const found = joinedMembers(context, groupId)
    .where(isShownTo(mine, viewerId))
    .where(isCalled(text))
    .$if(role !== undefined, (query) => query.where('memberships.role', '=', role ?? 'member'))
  const after = readCursor(cursor)
  const rows = await found
    .select([
      'people.person_id',
      'people.display_name',
      'people.title',
      'people.department',
      'people.office',
      'people.folded_name',
    ])
    .$if(after !== null, (query) =>
      query.where(
        sql<SqlBool>`(people.folded_name, people.person_id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy('people.folded_name')
    .orderBy('people.person_id')
    .limit(PAGE_SIZE + 1)
    .execute()
  const { total } = await found.select((query) => query.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const shown = rows.slice(0, PAGE_SIZE)
  return {
    items: shown.map(toSummary),
    total,
    nextCursor: rows.length > PAGE_SIZE ? writeCursor(shown.at(-1)) : null,
  }
}

/** Every word begins a part of the name. */
function isCalled(text: string) {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const conditions = words.map((word) => sql<SqlBool>`' ' || people.folded_name LIKE ${`% ${escapeLike(word)}%`}`)
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
