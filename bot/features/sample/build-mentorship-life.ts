import type { Insertable } from 'kysely'
import { pulseDays } from '../../../shared/mentoring/pulse.ts'
import { USUAL_MEETINGS } from '../../../shared/mentoring/limits.ts'
import { addDays, daysBetween } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import type { Random } from './random.ts'
import { stableId } from './stable-id.ts'
import { weekdayFrom, weekdayUntil } from './working-days.ts'

type Row<Table extends keyof Schema> = Omit<Insertable<Schema[Table]>, 'tenant_id'>
type MentorshipRow = Row<'mentorships'>

export interface SampleMentorshipLife {
  goals: Row<'mentorship_goals'>[]
  meetings: Row<'mentorship_meetings'>[]
  pulses: Row<'mentorship_pulses'>[]
}

const DAYS_BETWEEN_MEETINGS = 24
const TOPICS = [
  'what would be a good half year',
  'one real case, looked at together',
  'what went well with it, and what to try differently',
  'showing it to the team',
  'how to say no to the next three requests',
  'what to keep doing without each other',
]
const GOALS = [
  'Agree on one real case',
  'Finish a first version',
  'Show it to the team',
  'Teach one thing to someone else',
]

/** Meetings that took place and the next one, steps that are half done, and good answers to how it goes. */
export function buildMentorshipLife(
  random: Random,
  mentorships: readonly MentorshipRow[],
  today: string,
): SampleMentorshipLife {
  return {
    goals: mentorships.flatMap((mentorship) => goalsOf(random, mentorship)),
    meetings: mentorships.flatMap((mentorship) => meetingsOf(random, mentorship, today)),
    pulses: mentorships.flatMap((mentorship) => pulsesOf(random, mentorship, today)),
  }
}

function meetingsOf(random: Random, mentorship: MentorshipRow, today: string): Row<'mentorship_meetings'>[] {
  const met = Math.min(USUAL_MEETINGS - 1, Math.floor(daysBetween(startOf(mentorship), today) / DAYS_BETWEEN_MEETINGS))
  const past = Array.from({ length: met }, (_, index) => {
    const day = weekdayUntil(addDays(startOf(mentorship), (index + 1) * DAYS_BETWEEN_MEETINGS - 4))
    return meetingOf(mentorship, { index, startsAt: new Date(`${day}T10:00:00Z`), isMet: true })
  })
  if (random.chance(0.3)) return past
  const day = weekdayFrom(addDays(today, random.between(1, 9)))
  const hour = String(random.between(9, 15)).padStart(2, '0')
  return [...past, meetingOf(mentorship, { index: met, startsAt: new Date(`${day}T${hour}:00:00Z`), isMet: false })]
}

function meetingOf(
  { mentorship_id, mentor_id }: MentorshipRow,
  { index, startsAt, isMet }: { index: number; startsAt: Date; isMet: boolean },
): Row<'mentorship_meetings'> {
  return {
    meeting_id: stableId('mentoring', `${mentorship_id} ${String(index)}`),
    mentorship_id,
    planned_by: mentor_id,
    starts_at: startsAt,
    topic: TOPICS[index] ?? '',
    met_at: isMet ? startsAt : null,
  }
}

function goalsOf(random: Random, mentorship: MentorshipRow): Row<'mentorship_goals'>[] {
  const addedAt = new Date(mentorship.started_at)
  return GOALS.slice(0, random.between(2, GOALS.length)).map((words, index) => ({
    goal_id: stableId('step', `${mentorship.mentorship_id} ${String(index)}`),
    mentorship_id: mentorship.mentorship_id,
    added_by: mentorship.mentee_id,
    words,
    added_at: new Date(addedAt.getTime() + index * 60_000),
    done_at: index === 0 ? addedAt : null,
  }))
}

function pulsesOf(random: Random, mentorship: MentorshipRow, today: string): Row<'mentorship_pulses'>[] {
  return pulseDays(startOf(mentorship), today).flatMap((day) => {
    const askedAt = new Date(`${addDays(startOf(mentorship), day)}T09:00:00Z`)
    return [mentorship.mentor_id, mentorship.mentee_id].map((personId) => ({
      mentorship_id: mentorship.mentorship_id,
      day,
      person_id: personId,
      asked_at: askedAt,
      score: random.between(3, 5),
      answered_at: askedAt,
    }))
  })
}

function startOf({ started_at }: MentorshipRow): string {
  return new Date(started_at).toISOString().slice(0, 10)
}
