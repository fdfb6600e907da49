import { sql } from 'kysely'
import { USUAL_MEETINGS } from '../../../../shared/mentoring/limits.ts'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary, type PersonRow } from '../../../db/people.ts'
import type { MentorshipRow } from './store.ts'

type GoalRow = { mentorship_id: string; goal_id: string; words: string; is_done: boolean }
type MeetingRow = { mentorship_id: string; starts_at: Date; topic: string; is_met: boolean; met_so_far: number }
type PulseRow = { mentorship_id: string; day: number; person_id: string; score: number | null }

interface Details {
  goals: Map<string, GoalRow[]>
  /** The next one, and the last that took place. */
  meetings: Map<string, MeetingRow[]>
  /** Of the latest day. */
  pulses: Map<string, PulseRow[]>
}

/** Mentorships as both of their people see them: with goals, meetings and how it goes; those of leavers are left out. */
export async function describeMentorships(
  context: ActorContext,
  rows: readonly MentorshipRow[],
  people: ReadonlyMap<string, PersonRow>,
): Promise<Mentorship[]> {
  const details = await readDetails(
    context,
    rows.map(({ mentorship_id }) => mentorship_id),
  )
  return rows.flatMap((row) => {
    const [mentor, mentee] = [people.get(row.mentor_id), people.get(row.mentee_id)]
    return mentor === undefined || mentee === undefined ? [] : [describe(context, row, { mentor, mentee, details })]
  })
}

function describe(
  { actor, links }: ActorContext,
  row: MentorshipRow,
  { mentor, mentee, details }: { mentor: PersonRow; mentee: PersonRow; details: Details },
): Mentorship {
  const [viewer, other] = actor.personId === row.mentor_id ? [mentor, mentee] : [mentee, mentor]
  const dayOf = (instant: Date): string => localDate(instant, viewer.time_zone)
  return {
    id: row.mentorship_id,
    mentor: toSummary(mentor),
    mentee: toSummary(mentee),
    goal: row.goal,
    rhythm: row.rhythm,
    startedOn: dayOf(row.started_at),
    endedOn: row.ended_at && dayOf(row.ended_at),
    pausedOn: row.paused_at && dayOf(row.paused_at),
    expectedEnd: row.expected_end,
    goals: (details.goals.get(row.mentorship_id) ?? []).map(({ goal_id: id, words, is_done: isDone }) => ({
      id,
      words,
      isDone,
    })),
    ...meetingsOf(row, details.meetings.get(row.mentorship_id) ?? [], dayOf),
    pulse: pulseFor(details.pulses.get(row.mentorship_id) ?? [], viewer.person_id),
    chatUrl: links.chat(other.user_principal_name),
  }
}

function meetingsOf(
  { rhythm }: MentorshipRow,
  meetings: readonly MeetingRow[],
  dayOf: (instant: Date) => string,
): Pick<Mentorship, 'meetings' | 'next' | 'last'> {
  const next = meetings.find(({ is_met }) => !is_met)
  const last = meetings.find(({ is_met }) => is_met)
  return {
    meetings: { met: last?.met_so_far ?? 0, of: rhythm === 'once' ? 1 : USUAL_MEETINGS },
    next: next === undefined ? null : { at: next.starts_at.toISOString(), topic: next.topic },
    last: last === undefined ? null : { on: dayOf(last.starts_at), topic: last.topic },
  }
}

/** The other's answer comes with one's own, so that neither leans on the other's. */
function pulseFor(pulses: readonly PulseRow[], viewerId: string): Mentorship['pulse'] {
  const mine = pulses.find(({ person_id }) => person_id === viewerId)
  if (mine === undefined) return null
  const theirs = pulses.find(({ person_id }) => person_id !== viewerId)
  return { day: mine.day, mine: mine.score, theirs: mine.score === null ? null : (theirs?.score ?? null) }
}

async function readDetails(context: ActorContext, ids: readonly string[]): Promise<Details> {
  if (ids.length === 0) return { goals: new Map(), meetings: new Map(), pulses: new Map() }
  const byMentorship = <Row extends { mentorship_id: string }>(rows: Row[]): Map<string, Row[]> =>
    Map.groupBy(rows, ({ mentorship_id }) => mentorship_id)
  return {
    goals: byMentorship(await readGoals(context, ids)),
    meetings: byMentorship(await readMeetings(context, ids)),
    pulses: byMentorship(await readPulses(context, ids)),
  }
}

async function readGoals({ tx }: ActorContext, ids: readonly string[]): Promise<GoalRow[]> {
  return await tx
    .selectFrom('mentorship_goals')
    .select(['mentorship_id', 'goal_id', 'words', sql<boolean>`done_at IS NOT NULL`.as('is_done')])
    .where('mentorship_id', 'in', ids)
    .orderBy('added_at')
    .orderBy('goal_id')
    .execute()
}

async function readMeetings({ tx }: ActorContext, ids: readonly string[]): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    SELECT DISTINCT ON (mentorship_id, is_met) mentorship_id, starts_at, topic, met_at IS NOT NULL AS is_met,
      count(met_at) OVER (PARTITION BY mentorship_id)::int AS met_so_far
    FROM mentorship_meetings
    WHERE mentorship_id = ANY(${ids}::uuid[])
    ORDER BY mentorship_id, is_met, starts_at DESC`.execute(tx)
  return rows
}

async function readPulses({ tx }: ActorContext, ids: readonly string[]): Promise<PulseRow[]> {
  const { rows } = await sql<PulseRow>`
    SELECT DISTINCT ON (mentorship_id, person_id) mentorship_id, day, person_id, score
    FROM mentorship_pulses
    WHERE mentorship_id = ANY(${ids}::uuid[])
    ORDER BY mentorship_id, person_id, day DESC`.execute(tx)
  return rows
}
