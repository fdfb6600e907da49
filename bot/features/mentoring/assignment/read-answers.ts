import type { DeskDelivery } from '../../../../shared/attention/desk-delivery.ts'
import type { Messages } from '../../../../shared/i18n/messages.ts'
import type { DeskAssignment } from '../../../../shared/mentoring/assignment.ts'
import type { Context } from '../../../context.ts'
import { readDeliveries } from '../../../db/deliveries.ts'
import { requestKey } from '../messages.ts'
import { resultKey } from './messages.ts'
import type { JoinRow, PairRow } from './store.ts'

/** Fewer people than these could be guessed from a number. */
const FEWEST_COUNTED = 5

/** How mentors have answered, in sums: who declined is theirs alone. */
export function countAnswers(pairs: readonly PairRow[]): DeskAssignment['answers'] {
  const states = pairs.flatMap(({ request_state }) => request_state ?? [])
  if (states.length < FEWEST_COUNTED) return null
  const count = (wanted: string): number => states.filter((state) => state === wanted).length
  return { asked: states.length, accepted: count('accepted'), waiting: count('waiting') }
}

/** What became of the requests to mentors and of the messages to those who had joined. */
export async function readReleaseDeliveries(
  context: Context,
  { joins, pairs }: { joins: readonly JoinRow[]; pairs: readonly PairRow[] },
  words: Messages['deliveries'],
): Promise<DeskDelivery[]> {
  const requests = pairs.flatMap(({ request_id, mentor_id }) =>
    request_id === null ? [] : [{ key: requestKey(request_id), personId: mentor_id }],
  )
  const results = joins.map(({ assignment_id, person_id }) => ({
    key: resultKey(assignment_id, person_id),
    personId: person_id,
  }))
  return [...(await readDeliveries(context, [...requests, ...results], words)).values()]
}
