import type { OpenIntroduction } from '../../../shared/introductions/personal.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, toSummary } from '../../db/people.ts'

/** What the actor has asked for and can take back, the newest first. Who has said what is told to nobody. */
export async function readOpenIntroductions(context: ActorContext): Promise<OpenIntroduction[]> {
  const { tx, now, actor } = context
  const rows = await tx
    .selectFrom('personal_introductions')
    .select(['introduction_id', 'first_id', 'second_id', 'answer_by'])
    .where('introducer_id', '=', actor.personId)
    .where('state', '=', 'asking')
    .where('answer_by', '>', now)
    .orderBy('created_at', 'desc')
    .execute()
  const people = await readActivePeople(
    context,
    rows.flatMap((row) => [row.first_id, row.second_id]),
  )
  const byId = new Map(people.map((person) => [person.person_id, toSummary(person)]))
  return rows.map((row) => ({
    introductionId: row.introduction_id,
    asked: [row.first_id, row.second_id].filter((id) => id !== actor.personId).flatMap((id) => byId.get(id) ?? []),
    answerBy: row.answer_by.toISOString(),
  }))
}
