import { sql } from 'kysely'
import type { Output, ParsedInput } from '../../../shared/api/contract.ts'
import { topic, type Topic } from '../../../shared/live/topics.ts'
import type { ActorContext } from '../../context.ts'

interface Look {
  up_to: string
  is_elsewhere: boolean
  topics: Topic[]
}

/**
 * What has changed for the viewer since a mark. The mark is the oldest transaction that still ran at the last look:
 * what was committed late, under a lower number than what was seen, is not missed. A change can be told twice while
 * a long transaction runs. Without a mark nothing has changed yet.
 */
export async function readChanges(
  { tx, actor }: ActorContext,
  { since }: ParsedInput<'getChanges'>,
): Promise<Output<'getChanges'>> {
  const mark = since ?? null
  const { rows } = await sql<Look>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS up_to,
      coalesce(${mark}::xid8 > pg_snapshot_xmax(pg_current_snapshot()), false) AS is_elsewhere,
      ARRAY(
        SELECT DISTINCT topic FROM live_changes
        WHERE changed_in >= ${mark}::xid8 AND (person_id = ${actor.personId} OR person_id IS NULL)
        ORDER BY topic
      ) AS topics`.execute(tx)
  const [look] = rows
  if (look === undefined) throw new RangeError('A look always has a row')
  // A mark of another database, from before a restore say, tells nothing: everything may be different.
  return { upTo: look.up_to, topics: look.is_elsewhere ? topic.options : look.topics }
}
