import { localDate } from '../../shared/time/working-hours.ts'
import type { ActorContext } from '../context.ts'
import type { PersonRow } from './people.ts'

/**
 * Whom not to suggest to somebody: never-pairs of either side, whom they hid, and whom they are being
 * introduced to already. A subquery, one column.
 */
export function notToSuggest({ tx, now }: ActorContext, { person_id: viewerId, time_zone: timeZone }: PersonRow) {
  const hidden = tx
    .selectFrom('hidden_suggestions')
    .select('other_id')
    .where('person_id', '=', viewerId)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', localDate(now, timeZone))]))
  const theirs = tx.selectFrom('never_pairs').select('person_id as other_id').where('other_id', '=', viewerId)
  const asked = tx
    .selectFrom('personal_introductions')
    .select('second_id as other_id')
    .where('state', '=', 'asking')
    .where('first_id', '=', viewerId)
  const asking = tx
    .selectFrom('personal_introductions')
    .select('first_id as other_id')
    .where('state', '=', 'asking')
    .where('second_id', '=', viewerId)
  return tx
    .selectFrom('never_pairs')
    .select('other_id')
    .where('person_id', '=', viewerId)
    .union(theirs)
    .union(hidden)
    .union(asked)
    .union(asking)
}
