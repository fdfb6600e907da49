import { sql } from 'kysely'
import { REQUEST_EXPIRES_AFTER_DAYS } from '../../../shared/mentoring/limits.ts'
import type { MentoringQuestions, PulseAsk } from '../../../shared/mentoring/mentorships.ts'
import { PULSE_OPEN_DAYS } from '../../../shared/mentoring/pulse.ts'
import type { ActorContext } from '../../context.ts'
import { isActive, toSummary } from '../../db/people.ts'
import { readBoth, toRequests } from './read-my-mentorships.ts'
import { readProposed } from './read-proposals.ts'
import type { RequestRow } from './store.ts'

const DAY_MS = 86_400_000

/** What mentoring asks the viewer: requests as a mentor, somebody else as a mentee, and how it goes. */
export async function readMentoringQuestions(context: ActorContext): Promise<MentoringQuestions> {
  const rows = await readOpenRequests(context)
  const people = await readBoth(context, rows)
  const isSent = ({ mentee_id }: RequestRow): boolean => mentee_id === context.actor.personId
  const sent = rows.filter(isSent)
  return {
    received: toRequests(
      rows.filter((row) => !isSent(row)),
      people,
    ),
    proposals: toRequests(sent, people, await readProposed(context, sent)).filter(({ proposal }) => proposal !== null),
    pulses: await readOpenPulses(context),
  }
}

/** Those that wait for the viewer, and their own that came back with somebody else; oldest first. */
async function readOpenRequests({ tx, actor, now }: ActorContext): Promise<RequestRow[]> {
  const lately = new Date(now.getTime() - REQUEST_EXPIRES_AFTER_DAYS * DAY_MS)
  return await tx
    .selectFrom('mentorship_requests')
    .selectAll()
    .where((where) =>
      where.or([
        where.and([where('mentor_id', '=', actor.personId), where('state', '=', 'waiting')]),
        where.and([
          where('mentee_id', '=', actor.personId),
          where('proposed_id', 'is not', null),
          where('proposal_answer', 'is', null),
          where('settled_at', '>', lately),
        ]),
      ]),
    )
    .orderBy('created_at')
    .orderBy('request_id')
    .execute()
}

/** While there is time to answer, and of mentorships that go on. */
async function readOpenPulses({ tx, actor, now }: ActorContext): Promise<PulseAsk[]> {
  const lately = new Date(now.getTime() - PULSE_OPEN_DAYS * DAY_MS)
  const { rows } = await sql<{ mentorship_id: string; day: number } & Parameters<typeof toSummary>[0]>`
    SELECT mentorship_id, day, people.person_id, display_name, title, department, office
    FROM mentorship_pulses AS pulses
    JOIN mentorships USING (tenant_id, mentorship_id)
    JOIN people ON people.tenant_id = pulses.tenant_id AND people.person_id <> pulses.person_id
      AND people.person_id IN (mentor_id, mentee_id)
    WHERE pulses.person_id = ${actor.personId} AND score IS NULL AND asked_at > ${lately}
      AND ended_at IS NULL AND paused_at IS NULL AND ${isActive(now)}
    ORDER BY asked_at, mentorship_id`.execute(tx)
  return rows.map((row) => ({ mentorshipId: row.mentorship_id, day: row.day, other: toSummary(row) }))
}
