import type { Introduction } from '../../../shared/introductions/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, toSummary } from '../../db/people.ts'
import { toPair, type Pair } from './describe-pair.ts'
import { isIntroduced, otherHalf } from './store.ts'

/** The actor's open introductions, newest first. Ended ones and those still being arranged are not shown. */
export async function readIntroductions(context: ActorContext): Promise<Introduction[]> {
  const pairs = await readPairs(context)
  if (pairs.length === 0) return []
  const meetings = await countAllMeetings(context)
  const checkIns = await readOpenCheckIns(context)
  return pairs.map(({ row, other, reason, starters, chatUrl }) => ({
    id: row.introduction_id,
    programme: row.programme,
    state: row.state,
    other: toSummary(other),
    viewerIsOrganiser: row.organiser_id === context.actor.personId,
    reason,
    starters,
    introducedAt: row.introduced_at.toISOString(),
    meetings: meetings.get(other.person_id) ?? 0,
    chatUrl,
    checkInDay: checkIns.get(row.introduction_id) ?? null,
  }))
}

async function readPairs(context: ActorContext): Promise<Pair[]> {
  const { personId } = context.actor
  const rows = await context.tx
    .selectFrom('introductions')
    .selectAll()
    .where('state', '=', 'introduced')
    .where((where) => where.or([where('first_id', '=', personId), where('second_id', '=', personId)]))
    .orderBy('introduced_at', 'desc')
    .execute()
  const introduced = rows.filter(isIntroduced)
  if (introduced.length === 0) return []
  const people = await readActivePeople(context, [personId, ...introduced.map((row) => otherHalf(row, personId))])
  const viewer = people.find((person) => person.person_id === personId)
  return introduced.flatMap((row) => {
    const other = people.find((person) => person.person_id === otherHalf(row, personId))
    return viewer === undefined || other === undefined ? [] : [toPair(context, row, viewer, other)]
  })
}

async function countAllMeetings({ tx, actor }: ActorContext): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('meetings')
    .select(['other_id', (query) => query.fn.countAll<number>().as('count')])
    .where('person_id', '=', actor.personId)
    .groupBy('other_id')
    .execute()
  return new Map(rows.map((row) => [row.other_id, row.count]))
}

/** The latest check-in of each introduction, where it still waits for the actor's answer. */
async function readOpenCheckIns({ tx, actor }: ActorContext): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('check_ins')
    .select(['introduction_id', 'day', 'answer'])
    .where('person_id', '=', actor.personId)
    .where('asked_at', 'is not', null)
    .orderBy('day')
    .execute()
  const latest = new Map(rows.map((row) => [row.introduction_id, row]))
  return new Map([...latest.values()].filter((row) => row.answer === null).map((row) => [row.introduction_id, row.day]))
}
