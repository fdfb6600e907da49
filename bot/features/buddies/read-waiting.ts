import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, toSummary } from '../../db/people.ts'
import { readIntroductions } from './read-introductions.ts'
import { readGround } from './stored-ground.ts'

/** What Home shows: introductions that nothing has come of yet or that ask something, and buddy asks. */
export async function readWaitingIntroductions(
  context: ActorContext,
): Promise<{ introductions: Introduction[]; buddyAsks: BuddyAsk[] }> {
  const introductions = await readIntroductions(context)
  return {
    introductions: introductions.filter(({ meetings, checkInDay }) => meetings === 0 || checkInDay !== null),
    buddyAsks: await readBuddyAsks(context),
  }
}

async function readBuddyAsks(context: ActorContext): Promise<BuddyAsk[]> {
  const { personId } = context.actor
  const rows = await context.tx
    .selectFrom('buddy_asks')
    .innerJoin('introductions', (join) =>
      join
        .onRef('introductions.tenant_id', '=', 'buddy_asks.tenant_id')
        .onRef('introductions.introduction_id', '=', 'buddy_asks.introduction_id'),
    )
    .select([
      'buddy_asks.introduction_id',
      'buddy_asks.answer_by',
      'introductions.first_id',
      'introductions.ground',
      'introductions.created_at',
    ])
    .where('buddy_asks.buddy_id', '=', personId)
    .where('buddy_asks.state', '=', 'waiting')
    .where('introductions.state', '=', 'asked')
    .orderBy('buddy_asks.answer_by')
    .execute()
  if (rows.length === 0) return []
  const people = await readActivePeople(context, [personId, ...rows.map((row) => row.first_id)])
  const viewer = people.find((person) => person.person_id === personId)
  if (viewer === undefined) return []
  const { ask } = messagesFor(viewer.preferred_language).buddies
  return rows.flatMap((row) => {
    const newHire = people.find((person) => person.person_id === row.first_id)
    if (newHire === undefined) return []
    const hireDate = newHire.hire_date ?? localDate(row.created_at, newHire.time_zone)
    const today = localDate(context.now, viewer.time_zone)
    const reason = ask.reason(readGround(row, viewer, newHire).why, newHire.display_name, hireDate, today)
    return {
      introductionId: row.introduction_id,
      newHire: toSummary(newHire),
      hireDate,
      reason,
      answerBy: row.answer_by.toISOString(),
    }
  })
}
