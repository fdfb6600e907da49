import type { MyMentorships } from '../../../shared/mentoring/mentorships.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson, type PersonRow } from '../../db/people.ts'
import { describeMentorships } from './mentorships/read-details.ts'
import type { MentorshipRow } from './mentorships/store.ts'
import { readProposed } from './read-proposals.ts'
import { readAwaited } from './room-waits/await-room.ts'
import { countRunning, toRequest, type RequestRow } from './store.ts'

/** What is settled or ended stays in sight this long. */
const RECENT_MS = 90 * 86_400_000

/** The viewer's requests and mentorships, on both sides; whoever has left no longer appears. */
export async function readMyMentorships(context: ActorContext): Promise<MyMentorships> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const requests = await readRequests(context)
  const mentorships = await readMentorships(context)
  const people = await readBoth(context, [...requests, ...mentorships])
  const isMine = (row: { mentor_id: string }) => row.mentor_id === viewer.person_id
  const isOthers = (row: { mentor_id: string }) => !isMine(row)
  const sent = requests.filter(isOthers).toReversed()
  const described = await describeMentorships(context, mentorships, people)

  return {
    room: viewer.open_to_mentoring
      ? { capacity: viewer.mentor_capacity, taken: await countRunning(context, viewer.person_id) }
      : null,
    received: toRequests(
      requests.filter((row) => isMine(row) && row.state === 'waiting'),
      people,
    ),
    sent: toRequests(sent, people, await readProposed(context, sent)),
    mentoring: described.filter(({ mentor }) => mentor.id === viewer.person_id),
    mentoredBy: described.filter(({ mentor }) => mentor.id !== viewer.person_id),
    awaited: await readAwaited(context),
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

export async function readBoth(
  context: ActorContext,
  rows: readonly { mentor_id: string; mentee_id: string }[],
): Promise<Map<string, PersonRow>> {
  const ids = new Set(rows.flatMap((row) => [row.mentor_id, row.mentee_id]))
  const people = await readActivePeople(context, [...ids])
  return new Map(people.map((person) => [person.person_id, person]))
}

/** @param proposed whom the mentee can ask instead, by id. */
export function toRequests(
  rows: readonly RequestRow[],
  people: ReadonlyMap<string, PersonRow>,
  proposed: ReadonlyMap<string, PersonRow> = new Map(),
): MentorshipRequest[] {
  return rows.flatMap((row) => {
    const mentor = people.get(row.mentor_id)
    const mentee = people.get(row.mentee_id)
    return mentor === undefined || mentee === undefined
      ? []
      : [toRequest(row, mentor, mentee, proposedOf(row, proposed))]
  })
}

function proposedOf(row: RequestRow, proposed: ReadonlyMap<string, PersonRow>): PersonRow | undefined {
  return row.proposed_id === null || row.proposal_answer !== null ? undefined : proposed.get(row.proposed_id)
}
