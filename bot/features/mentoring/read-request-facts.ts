import type { Context } from '../../context.ts'
import type { Asked } from './accept-request.ts'
import type { RequestFacts } from './cards.ts'
import { findMentorsInstead, MOST_INSTEAD } from './find-mentors-instead.ts'
import { countRunning } from './store.ts'
import { findTimesForBoth } from './times-for-both.ts'

/** What the card of a request says, as it is now. */
export async function readRequestFacts(context: Context, { row, mentor, mentee }: Asked): Promise<RequestFacts> {
  return {
    row,
    mentor,
    mentee,
    room: { capacity: mentor.mentor_capacity, taken: await countRunning(context, mentor.person_id) },
    others: await findMentorsInstead(context, row, MOST_INSTEAD),
    times: await findTimesForBoth(context, mentor, mentee),
  }
}
