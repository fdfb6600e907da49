import { sql } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { GroupThanks } from '../../../shared/thanks/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { isActive, readActivePeople, toSummary } from '../../db/people.ts'
import { isSeenByMembers } from './shared-groups.ts'

const MOST_SHOWN = 5
const SHOWN_MS = 90 * 86_400_000

interface Row {
  thanks_id: string
  person_id: string
  other_id: string
  line: string
  thanked_at: Date
  is_lead: boolean
}

/** The latest thank-yous that a group's members read, as long as both are here and its members see them. */
export async function readGroupThanks(context: ActorContext, groupId: string): Promise<GroupThanks[]> {
  const { actor } = context
  const rows = await readRows(context, groupId)
  const people = await readActivePeople(
    context,
    rows.flatMap((row) => [row.person_id, row.other_id]),
  )
  const byId = new Map(people.map((person) => [person.person_id, toSummary(person)]))
  return rows.flatMap((row) => {
    const [from, to] = [byId.get(row.person_id), byId.get(row.other_id)]
    if (from === undefined || to === undefined) return []
    const mayTakeOff = row.is_lead || [from.id, to.id].includes(actor.personId)
    return [{ thanksId: row.thanks_id, from, to, line: row.line, at: row.thanked_at.toISOString(), mayTakeOff }]
  })
}

async function readRows({ tx, actor, now }: ActorContext, groupId: string): Promise<Row[]> {
  const seen = (person: string) => sql`EXISTS (
    SELECT FROM memberships AS theirs JOIN people USING (tenant_id, person_id)
    WHERE theirs.tenant_id = thanks.tenant_id AND theirs.group_id = thanks.group_id
      AND theirs.person_id = ${sql.ref(person)} AND ${isSeenByMembers('theirs')} AND ${isActive(now)})`
  const { rows } = await sql<Row>`
    SELECT thanks_id, thanks.person_id, thanks.other_id, line, thanked_at, mine.role = 'lead' AS is_lead
    FROM thanks
    JOIN memberships AS mine ON mine.tenant_id = thanks.tenant_id AND mine.group_id = thanks.group_id
      AND mine.person_id = ${actor.personId} AND mine.state = 'joined'
    WHERE thanks.group_id = ${groupId} AND thanked_at > ${new Date(now.getTime() - SHOWN_MS)}
      AND ${seen('thanks.person_id')} AND ${seen('thanks.other_id')}
    ORDER BY thanked_at DESC, thanks_id
    LIMIT ${MOST_SHOWN}`.execute(tx)
  return rows
}

/**
 * The group reads it no more; the two keep it. Twice is once.
 *
 * @throws AppError `not-found` for everybody but the two and the group's leads.
 */
export async function keepThanksPrivate(
  { tx, actor }: ActorContext,
  { thanksId }: { thanksId: string },
): Promise<void> {
  const { rows } = await sql<{ thanks_id: string }>`
    UPDATE thanks SET group_id = NULL
    WHERE thanks_id = ${thanksId} AND (
      ${actor.personId} IN (person_id, other_id)
      OR EXISTS (
        SELECT FROM memberships
        WHERE memberships.tenant_id = thanks.tenant_id AND memberships.group_id = thanks.group_id
          AND memberships.person_id = ${actor.personId} AND state = 'joined' AND role = 'lead'))
    RETURNING thanks_id`.execute(tx)
  if (rows.length === 0) throw new AppError('not-found', { detail: `Thanks ${thanksId} are not ${actor.personId}’s` })
}
