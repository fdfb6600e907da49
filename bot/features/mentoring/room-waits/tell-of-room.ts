import { sql } from 'kysely'
import { decideRoomNews } from '../../../../shared/mentoring/room-waits.ts'
import type { Context } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import { isActive } from '../../../db/people.ts'

interface WaitRow {
  mentor_id: string
  mentee_id: string
  told_at: Date | null
  /** Places that nobody has taken. */
  free: number
}

/** Tells those who wait for a full mentor of the places that have opened, in the order of asking, or that none will. */
export async function tellOfRoom(context: Context): Promise<void> {
  await tellOfNoRoom(context)
  for (const [mentorId, waits] of Map.groupBy(await readWaits(context), ({ mentor_id }) => mentor_id)) {
    const line = waits.map(({ mentee_id, told_at }) => ({ menteeId: mentee_id, toldAt: told_at }))
    const news = decideRoomNews(line, waits[0]?.free ?? 0, context.now)
    await markTold(context, mentorId, { ids: news.tell, toldAt: context.now })
    await markTold(context, mentorId, { ids: news.waitOn, toldAt: null })
    await forget(context, mentorId, news.done)
    await enqueueMessages(
      context.tx,
      news.tell.map((menteeId) => newMessage(context, 'mentoring-room', mentorId, menteeId)),
    )
  }
}

/** A mentor who has left, or mentors nobody any more, will have no room: the wait ends with a kind word. */
async function tellOfNoRoom(context: Context): Promise<void> {
  const { rows } = await sql<Pick<WaitRow, 'mentor_id' | 'mentee_id'>>`
    DELETE FROM room_waits USING people JOIN profiles USING (tenant_id, person_id)
    WHERE people.tenant_id = room_waits.tenant_id AND people.person_id = room_waits.mentor_id
      AND NOT (${isActive(context.now)} AND open_to_mentoring)
    RETURNING mentor_id, mentee_id`.execute(context.tx)
  await enqueueMessages(
    context.tx,
    rows.map(({ mentor_id, mentee_id }) => newMessage(context, 'mentoring-no-room', mentor_id, mentee_id)),
  )
}

/** The longest waiting first; who has left holds up nobody. */
async function readWaits({ tx, now }: Context): Promise<WaitRow[]> {
  const { rows } = await sql<WaitRow>`
    SELECT room_waits.mentor_id, room_waits.mentee_id, told_at,
      mentor_capacity - (
        SELECT count(*) FROM mentorships
        WHERE mentorships.tenant_id = room_waits.tenant_id AND mentorships.mentor_id = room_waits.mentor_id
          AND mentorships.ended_at IS NULL) AS free
    FROM room_waits
    JOIN profiles AS mentors ON mentors.tenant_id = room_waits.tenant_id AND mentors.person_id = room_waits.mentor_id
    JOIN people ON people.tenant_id = room_waits.tenant_id AND people.person_id = room_waits.mentee_id
    WHERE ${isActive(now)}
    ORDER BY since, room_waits.mentee_id`.execute(tx)
  return rows
}

async function markTold(
  { tx }: Context,
  mentorId: string,
  { ids, toldAt }: { ids: readonly string[]; toldAt: Date | null },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('room_waits')
    .set({ told_at: toldAt })
    .where('mentor_id', '=', mentorId)
    .where('mentee_id', 'in', ids)
    .execute()
}

async function forget({ tx }: Context, mentorId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('room_waits').where('mentor_id', '=', mentorId).where('mentee_id', 'in', ids).execute()
}

/** They asked for it, so it counts as an answer. */
function newMessage(
  { tenantId, now }: Context,
  kind: 'mentoring-room' | 'mentoring-no-room',
  mentorId: string,
  menteeId: string,
) {
  return {
    tenantId,
    key: `${kind}:${mentorId}:${menteeId}:${String(now.getTime())}`,
    kind,
    recipientId: menteeId,
    payload: { mentorId },
    attention: 'answer' as const,
    dueAt: now,
    now,
  }
}
