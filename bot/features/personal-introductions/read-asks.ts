import { sql } from 'kysely'
import type { IntroductionAsk } from '../../../shared/introductions/personal.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson, toFacts, toSummary, type PersonRow } from '../../db/people.ts'
import { areKeptApart, otherOf, type IntroductionRow } from './store.ts'

const MOST_REASONS = 2

/** Whom the actor is asked to meet and has not answered about, the most urgent first. */
export async function readIntroductionAsks(context: ActorContext): Promise<IntroductionAsk[]> {
  const { personId } = context.actor
  const rows = await context.tx
    .selectFrom('personal_introductions')
    .selectAll()
    .where('state', '=', 'asking')
    .where('answer_by', '>', context.now)
    .where('introducer_id', '<>', personId)
    .where((where) =>
      where.or([
        where.and([where('first_id', '=', personId), where('first_answer', 'is', null)]),
        where.and([where('second_id', '=', personId), where('second_answer', 'is', null)]),
      ]),
    )
    .where(sql<boolean>`NOT ${areKeptApart}`)
    .orderBy('answer_by')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.flatMap((row) => [row.introducer_id, otherOf(row, personId)])
  const people = new Map((await readActivePeople(context, ids)).map((person) => [person.person_id, person]))
  const viewer = await readActivePerson(context, personId)
  return rows.flatMap((row) => {
    const [other, introducer] = [people.get(otherOf(row, personId)), people.get(row.introducer_id)]
    return other === undefined || introducer === undefined ? [] : [toAsk(row, viewer, other, introducer)]
  })
}

function toAsk(row: IntroductionRow, viewer: PersonRow, other: PersonRow, introducer: PersonRow): IntroductionAsk {
  return {
    introductionId: row.introduction_id,
    other: toSummary(other),
    introducer: introducer === other ? null : toSummary(introducer),
    reason: describeReason(row, viewer, other, introducer),
    answerBy: row.answer_by.toISOString(),
  }
}

/** The introducer's own words, or what the two share where one of them asks. */
export function describeReason(
  row: IntroductionRow,
  viewer: PersonRow,
  other: PersonRow,
  introducer: PersonRow,
): string {
  const words = messagesFor(viewer.preferred_language).personalIntroductions.request
  if (introducer.person_id !== other.person_id) return words.suggests(introducer.display_name, row.reason)
  return words.wish(other.display_name, sharedGround(toFacts(viewer), toFacts(other)).slice(0, MOST_REASONS))
}
