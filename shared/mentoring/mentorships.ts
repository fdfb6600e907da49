import { z } from 'zod/v4'
import { mentorRoom, personId, personSummary } from '../people/schemas.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { LEARNT_MAX_LENGTH, MOST_ROOM_WAITS_AT_ONCE, STEP_MAX_LENGTH } from './limits.ts'
import { mentorshipRequest, rhythm } from './schemas.ts'

const mentorshipId = z.guid()
const step = z.string().trim().min(1).max(STEP_MAX_LENGTH)
const topic = z.string().trim().max(STEP_MAX_LENGTH)

/** How it goes, from 1 (not well) to 5 (very well). */
export const pulseScore = z.int().min(1).max(5)

export const mentorshipGoal = z.object({ id: z.guid(), words: z.string(), isDone: z.boolean() })
export type MentorshipGoal = z.infer<typeof mentorshipGoal>

export const mentorship = z.object({
  id: mentorshipId,
  mentor: personSummary,
  mentee: personSummary,
  goal: z.string(),
  rhythm,
  startedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  /** Null while it runs. Who paused it is told to nobody. */
  pausedOn: z.iso.date().nullable(),
  /** Until when the mentor plans it; null where they have not said. */
  expectedEnd: z.iso.date().nullable(),
  goals: z.array(mentorshipGoal),
  /** Meetings that took place, of about so many. */
  meetings: z.object({ met: z.int(), of: z.int() }),
  /** The next meeting; its time may have passed without anybody having said whether it took place. */
  next: z.object({ at: z.iso.datetime(), topic: z.string() }).nullable(),
  last: z.object({ on: z.iso.date(), topic: z.string() }).nullable(),
  /**
   * The latest question how it goes; null before the first. The other's answer is shown once the viewer has
   * given their own, so that neither leans on the other's.
   */
  pulse: z.object({ day: z.int(), mine: pulseScore.nullable(), theirs: pulseScore.nullable() }).nullable(),
  /** Opens the Teams chat with the other half. */
  chatUrl: z.url(),
})
export type Mentorship = z.infer<typeof mentorship>

export const myMentorships = z.object({
  /** Null where the viewer is no mentor. */
  room: mentorRoom.nullable(),
  received: z.array(mentorshipRequest),
  sent: z.array(mentorshipRequest),
  mentoring: z.array(mentorship),
  mentoredBy: z.array(mentorship),
  /** Full mentors of whose next place the viewer will be told. */
  awaited: z.array(personSummary),
})
export type MyMentorships = z.infer<typeof myMentorships>

/** A question that is open to the viewer: how it goes with the other half. */
export const pulseAsk = z.object({ mentorshipId, day: z.int(), other: personSummary })
export type PulseAsk = z.infer<typeof pulseAsk>

/** What mentoring asks the viewer these days. */
export const mentoringQuestions = z.object({
  /** Requests that wait for the viewer as a mentor, oldest first. */
  received: z.array(mentorshipRequest),
  /** Requests of the viewer that had to be answered with somebody else; `proposal` is who. */
  proposals: z.array(mentorshipRequest),
  pulses: z.array(pulseAsk),
})
export type MentoringQuestions = z.infer<typeof mentoringQuestions>

export const pauseInput = z.object({ mentorshipId, pause: z.boolean() })
export const endInput = z.object({ mentorshipId, learnt: z.string().trim().max(LEARNT_MAX_LENGTH).default('') })
/** Null: no end is planned. */
export const expectedEndInput = z.object({ mentorshipId, on: calendarDate.nullable() })
export const addGoalInput = z.object({ mentorshipId, words: step })
export const goalInput = z.object({ mentorshipId, goalId: z.guid() })
export const tickGoalInput = goalInput.extend({ isDone: z.boolean() })
/** A day and a minute of it, where the viewer is. */
const nextMeeting = z.object({ on: calendarDate, minute: z.int().min(0).max(1_439), topic })
export type NextMeeting = z.infer<typeof nextMeeting>
/** Null: there is none. */
export const nextMeetingInput = z.object({ mentorshipId, next: nextMeeting.nullable() })
/** What it was about; empty keeps what was planned. */
export const metInput = z.object({ mentorshipId, topic: topic.default('') })
export const pulseInput = z.object({ mentorshipId, day: z.coerce.number().pipe(z.int()), score: pulseScore })
export const awaitRoomInput = z.object({ mentorIds: z.array(personId).min(1).max(MOST_ROOM_WAITS_AT_ONCE) })

/** How mentorships go, in sums; null where they would be of fewer than five. */
export const mentoringHealth = z.object({ sum: z.object({ atLeast: z.int(), average: z.number() }).nullable() })
