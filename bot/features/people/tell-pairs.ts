import { sql } from 'kysely'
import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { isPaused, OPEN_END, type Pausable } from '../../../shared/people/pauses.ts'
import { pausable } from '../../../shared/people/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessages, UNDO_MS } from '../../db/outbox.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind } from '../../feature.ts'

const KIND = 'pair-pauses'

/** Tells whoever the actor is paired with at the moment that they are away for a while, once the undo time is over. */
export async function tellPairs(context: ActorContext, programme: Pausable): Promise<void> {
  const { tx, tenantId, now, actor } = context
  const pairs = await readPairs(context, programme)
  await enqueueMessages(
    tx,
    pairs.map((otherId) => ({
      tenantId,
      key: `${KIND}/${actor.personId}/${programme}/${now.toISOString()}/${otherId}`,
      kind: KIND,
      recipientId: otherId,
      payload: { personId: actor.personId, programme },
      attention: 'request',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}

/** Nothing is said of who has resumed before it left, nor why somebody is away. */
export const pairPauses = messageKind({
  kind: KIND,
  attention: 'request',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'everything',
  payload: z.object({ personId: z.guid(), programme: pausable }),
  async render(context, readerId, { personId, programme }) {
    const [reader, other] = [await findActivePerson(context, readerId), await findActivePerson(context, personId)]
    if (reader === undefined || other === undefined) return null
    const until = pausedUntil(other, programme)
    if (until === null || !isPaused(until, localDate(context.now, other.time_zone))) return null
    const words = messagesFor(reader.preferred_language).people.away
    return settledCard(words.line(other.display_name), until === OPEN_END ? words.open : words.until(until))
  },
})

/** The other halves of introductions, running coffee matches and mentorships, of one programme or of all. */
async function readPairs({ tx, actor }: ActorContext, programme: Pausable): Promise<string[]> {
  const me = actor.personId
  const { rows } = await sql<{ other_id: string }>`
    SELECT DISTINCT other_id FROM (
      SELECT 'buddy' AS programme, CASE WHEN first_id = ${me} THEN second_id ELSE first_id END AS other_id
      FROM introductions
      WHERE programme = 'buddy' AND state = 'introduced' AND (first_id = ${me} OR second_id = ${me})
      UNION ALL
      SELECT 'coffee', others.person_id
      FROM round_seats AS mine
      JOIN round_matches USING (tenant_id, match_id)
      JOIN round_seats AS others USING (tenant_id, match_id)
      WHERE mine.person_id = ${me} AND others.person_id <> ${me} AND round_matches.state = 'introduced'
        AND mine.left_because IS NULL AND others.left_because IS NULL
      UNION ALL
      SELECT 'mentoring', CASE WHEN mentor_id = ${me} THEN mentee_id ELSE mentor_id END
      FROM mentorships
      WHERE ended_at IS NULL AND (mentor_id = ${me} OR mentee_id = ${me})
    ) AS pairs
    WHERE other_id IS NOT NULL AND (${programme} = 'everything' OR programme = ${programme})
    ORDER BY other_id`.execute(tx)
  return rows.map((row) => row.other_id)
}
