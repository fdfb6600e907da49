import type { Selectable } from 'kysely'
import type { Mentorship, MentorshipRequest, MyMentorships } from '../../../shared/mentoring/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson, toSummary, type PersonRow } from '../../db/people.ts'
import type { MentorshipTable } from '../../db/schema.ts'
import { countRunning, toRequest, type RequestRow } from './store.ts'

/** What is settled or ended stays in sight this long. */
const RECENT_MS = 90 * 86_400_000

type MentorshipRow = Selectable<MentorshipTable>

/** The viewer's requests and mentorships, on both sides; whoever has left no longer appears. */
export async function readMyMentorships(context: ActorContext): Promise<MyMentorships> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const requests = await readRequests(context)
  const mentorships = await readMentorships(context)
  const people = await readBoth(context, [...requests, ...mentorships])
  const isMine = (row: RequestRow | MentorshipRow) => row.mentor_id === viewer.person_id

  return {
    room: viewer.open_to_mentoring
      ? { capacity: viewer.mentor_capacity, taken: await countRunning(context, viewer.person_id) }
      : null,
    received: toRequests(
      requests.filter((row) => isMine(row) && row.state === 'waiting'),
      people,
    ),
    sent: toRequests(requests.filter((row) => !isMine(row)).toReversed(), people),
    mentoring: toMentorships(mentorships.filter(isMine), people, viewer),
    mentoredBy: toMentorships(
      mentorships.filter((row) => !isMine(row)),
      people,
      viewer,
    ),
  }
}

/** Oldest first. What the mentee took back is nobody's business any more. */
async function readRequests({ tx, actor, now }: ActorContext): Promise<RequestRow[]> {
  return await tx
    .selectFrom('mentorship_requests')
    .selectAll()
    .where((where) => where.or([where('mentor_id', '=', actor.personId), where('mentee_id', '=', actor.personId)]))
    .where('state', '<>', 'withdrawn')
    .where((where) =>
      where.or([where('settled_at', 'is', null), where('settled_at', '>', new Date(now.getTime() - RECENT_MS))]),
    )
    .orderBy('created_at')
    .orderBy('request_id')
    .execute()
}

/** Running ones first, then by start. */
async function readMentorships({ tx, actor, now }: ActorContext): Promise<MentorshipRow[]> {
  return await tx
    .selectFrom('mentorships')
    .selectAll()
    .where((where) => where.or([where('mentor_id', '=', actor.personId), where('mentee_id', '=', actor.personId)]))
    .where((where) =>
      where.or([where('ended_at', 'is', null), where('ended_at', '>', new Date(now.getTime() - RECENT_MS))]),
    )
    .orderBy('ended_at', (order) => order.desc().nullsFirst())
    .orderBy('started_at')
    .execute()
}

/** The requests that wait for the viewer's answer as a mentor, oldest first. */
export async function readReceivedRequests({ tx, actor }: ActorContext): Promise<RequestRow[]> {
  return await tx
    .selectFrom('mentorship_requests')
    .selectAll()
    .where('mentor_id', '=', actor.personId)
    .where('state', '=', 'waiting')
    .orderBy('created_at')
    .orderBy('request_id')
    .execute()
}

export async function readBoth(
  context: ActorContext,
  rows: readonly { mentor_id: string; mentee_id: string }[],
): Promise<Map<string, PersonRow>> {
  const ids = new Set(rows.flatMap((row) => [row.mentor_id, row.mentee_id]))
  const people = await readActivePeople(context, [...ids])
  return new Map(people.map((person) => [person.person_id, person]))
}

export function toRequests(rows: readonly RequestRow[], people: ReadonlyMap<string, PersonRow>): MentorshipRequest[] {
  return rows.flatMap((row) => {
    const mentor = people.get(row.mentor_id)
    const mentee = people.get(row.mentee_id)
    return mentor === undefined || mentee === undefined ? [] : [toRequest(row, mentor, mentee)]
  })
}

function toMentorships(
  rows: readonly MentorshipRow[],
  people: ReadonlyMap<string, PersonRow>,
  viewer: PersonRow,
): Mentorship[] {
  return rows.flatMap((row) => {
    const mentor = people.get(row.mentor_id)
    const mentee = people.get(row.mentee_id)
    if (mentor === undefined || mentee === undefined) return []
    return [
      {
        id: row.mentorship_id,
        mentor: toSummary(mentor),
        mentee: toSummary(mentee),
        goal: row.goal,
        rhythm: row.rhythm,
        startedOn: localDate(row.started_at, viewer.time_zone),
        endedOn: row.ended_at === null ? null : localDate(row.ended_at, viewer.time_zone),
      },
    ]
  })
}
