import type { Insertable } from 'kysely'
import { REQUEST_EXPIRES_AFTER_DAYS } from '../../../shared/mentoring/limits.ts'
import { monthEnds } from '../../../shared/mentoring/month-ends.ts'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import type { Random } from './random.ts'
import { byUserName, type SamplePerson } from './sample-person.ts'
import { stableId } from './stable-id.ts'
import { weekdayUntil } from './working-days.ts'

type RequestRow = Omit<Insertable<Schema['mentorship_requests']>, 'tenant_id'>
type MentorshipRow = Omit<Insertable<Schema['mentorships']>, 'tenant_id'>

export interface SampleMentoring {
  requests: RequestRow[]
  mentorships: MentorshipRow[]
}

/** Mentor, mentee, goal: waiting for an answer. */
const WAITING = [
  [
    'priya.raghunathan',
    'minhanh.nguyen',
    'I have a thousand interview notes in a table and want to learn enough SQL to ask them questions myself.',
  ],
  [
    'ines.carvalho',
    'thora.jonsdottir',
    'I lead designers for the first time and would like somebody to think with about my first reviews.',
  ],
  [
    'siobhan.byrne',
    'jinwoo.park',
    'I have to tell a shift that its hours will change, and I would like to practise that conversation.',
  ],
] as const

/** The mentor persona's mentee is known by name; all others are drawn. */
const KNOWN_MENTEES: Record<string, string> = { 'priya.raghunathan': 'kenji.watanabe', 'ines.carvalho': 'bora.kim' }

const GOALS = [
  (topic: string) => `I would like to get better at ${topic} and have one real case to work on.`,
  (topic: string) => `Help me take my first steps in ${topic}; I learn best by doing.`,
  (topic: string) => `I want to find out whether ${topic} is my next step, with somebody who has taken it.`,
]

/** Running mentorships exactly as many as each mentor's places are taken, and a few requests that wait. */
export function buildMentoring(random: Random, people: readonly SamplePerson[], today: string): SampleMentoring {
  const find = byUserName(people)
  const free = random.sample(
    people.filter(
      (person) => person.mentor === null && person.level === 'member' && person.hireDate < addDays(today, -120),
    ),
    people.length,
  )
  const accepted = people.flatMap((mentor) => {
    const { taken = 0, topics = [] } = mentor.mentor ?? {}
    return Array.from({ length: taken }, (_, place) => {
      const known = place === 0 ? KNOWN_MENTEES[mentor.userName] : undefined
      const mentee = known === undefined ? takeMentee(free, mentor) : find(known)
      const goal = random.pick(GOALS)((topics[place] ?? 'this work').toLowerCase())
      return accept(random, { mentor, mentee, goal, today })
    })
  })
  return {
    requests: [
      ...accepted.map(({ request }) => request),
      ...WAITING.map(([mentor, mentee, goal], index) => waiting(find(mentor), find(mentee), { goal, today, index })),
    ],
    mentorships: accepted.map(({ mentorship }) => mentorship),
  }
}

/** A mentee from another department, each only once. */
function takeMentee(free: SamplePerson[], mentor: SamplePerson): SamplePerson {
  const index = free.findIndex((person) => person.department !== mentor.department)
  const [mentee] = free.splice(index, 1)
  if (mentee === undefined) throw new RangeError('More mentorships than mentees in the sample company')
  return mentee
}

function accept(
  random: Random,
  pair: { mentor: SamplePerson; mentee: SamplePerson; goal: string; today: string },
): { request: RequestRow; mentorship: MentorshipRow } {
  const askedOn = weekdayUntil(addDays(pair.today, -random.between(25, 160)))
  const settledAt = new Date(`${addDays(askedOn, 3)}T11:00:00Z`)
  const rhythm = random.pick(['every-two-weeks', 'monthly'] as const)
  const request = requestRow(pair.mentor, pair.mentee, { goal: pair.goal, askedOn, rhythm })
  return {
    request: { ...request, state: 'accepted', settled_at: settledAt },
    mentorship: {
      mentorship_id: stableId('mentorship', request.request_id),
      request_id: request.request_id,
      mentor_id: pair.mentor.id,
      mentee_id: pair.mentee.id,
      goal: pair.goal,
      rhythm,
      started_at: settledAt,
      ended_at: null,
      // Planned to an end after two full months, or without one.
      expected_end: rhythm === 'monthly' ? (monthEnds(pair.today)[2] ?? null) : null,
    },
  }
}

function waiting(
  mentor: SamplePerson,
  mentee: SamplePerson,
  { goal, today, index }: { goal: string; today: string; index: number },
): RequestRow {
  const askedOn = weekdayUntil(addDays(today, -2 - index))
  return {
    ...requestRow(mentor, mentee, { goal, askedOn, rhythm: 'every-two-weeks' }),
    state: 'waiting',
    settled_at: null,
  }
}

function requestRow(
  mentor: SamplePerson,
  mentee: SamplePerson,
  { goal, askedOn, rhythm }: { goal: string; askedOn: string; rhythm: RequestRow['rhythm'] },
) {
  return {
    request_id: stableId('request', `${mentor.id} ${mentee.id}`),
    mentor_id: mentor.id,
    mentee_id: mentee.id,
    goal,
    rhythm,
    answer: null,
    created_at: new Date(`${askedOn}T09:30:00Z`),
    answer_by: addDays(askedOn, REQUEST_EXPIRES_AFTER_DAYS),
  }
}
