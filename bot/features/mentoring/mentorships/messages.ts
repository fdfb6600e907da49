import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import { PULSE_OPEN_DAYS } from '../../../../shared/mentoring/pulse.ts'
import type { Card } from '../../../cards/card.ts'
import type { Context } from '../../../context.ts'
import { findActivePerson, type PersonRow } from '../../../db/people.ts'
import { messageKind } from '../../../feature.ts'
import type { Parts } from '../card-parts.ts'
import { readName } from '../store.ts'
import { endedCard, meetingCard, meetingOffCard, pauseCard, pulseCard } from './cards.ts'
import { findMentorship, otherHalf, type MentorshipRow } from './store.ts'

const aboutMentorship = z.object({ mentorshipId: z.guid() })
const common = { attention: 'request', unknownFate: 'leave', programme: 'mentoring' } as const

const ended = messageKind({
  ...common,
  kind: 'mentoring-ended',
  tooLateAfterHours: null,
  payload: z.object({ otherId: z.guid(), mentorshipId: z.guid().optional() }),
  async render(context, recipientId, { otherId, mentorshipId }) {
    const other = await readName(context, otherId)
    const reader = await findActivePerson(context, recipientId)
    if (other === undefined || reader === undefined) return null
    const stillHere = await findActivePerson(context, otherId)
    const row = mentorshipId === undefined ? undefined : await findMentorship(context, mentorshipId)
    return endedCard(partsFor(context, reader), {
      otherName: other.display_name,
      learnt: (row?.mentor_id === otherId ? row.mentor_learnt : row?.mentee_learnt) ?? null,
      chatWith: stillHere?.user_principal_name ?? null,
    })
  },
})

const pause = messageKind({
  ...common,
  kind: 'mentoring-pause',
  tooLateAfterHours: null,
  payload: aboutMentorship.extend({ isPaused: z.boolean() }),
  render: async (context, recipientId, { mentorshipId, isPaused }) =>
    await renderRunning(context, recipientId, mentorshipId, ({ row, parts, other }) =>
      (row.paused_at !== null) === isPaused ? pauseCard(parts, other, isPaused) : null,
    ),
})

const meeting = messageKind({
  ...common,
  kind: 'mentoring-meeting',
  tooLateAfterHours: null,
  payload: aboutMentorship.extend({ meetingId: z.guid() }),
  async render(context, recipientId, { mentorshipId, meetingId }) {
    const { tx, now } = context
    const planned = await tx
      .selectFrom('mentorship_meetings')
      .select(['starts_at', 'topic'])
      .where('meeting_id', '=', meetingId)
      .where('starts_at', '>', now)
      .executeTakeFirst()
    if (planned === undefined) return null
    const { starts_at: startsAt, topic } = planned
    return await renderRunning(context, recipientId, mentorshipId, ({ parts, reader, other }) =>
      meetingCard(parts, { reader, other, startsAt, topic }),
    )
  },
})

const meetingOff = messageKind({
  ...common,
  kind: 'mentoring-meeting-off',
  tooLateAfterHours: null,
  payload: aboutMentorship.extend({ startsAt: z.iso.datetime() }),
  render: async (context, recipientId, { mentorshipId, startsAt }) =>
    await renderRunning(context, recipientId, mentorshipId, ({ parts, reader, other }) => {
      const facts = { reader, other, startsAt: new Date(startsAt) }
      return facts.startsAt > context.now ? meetingOffCard(parts, facts) : null
    }),
})

const pulse = messageKind({
  ...common,
  kind: 'mentoring-pulse',
  tooLateAfterHours: PULSE_OPEN_DAYS * 24,
  payload: aboutMentorship.extend({ day: z.int() }),
  async render(context, recipientId, { mentorshipId, day }) {
    if (!(await isUnanswered(context, recipientId, { mentorshipId, day }))) return null
    return await renderRunning(context, recipientId, mentorshipId, ({ row, parts, other }) =>
      row.paused_at === null ? pulseCard(parts, { mentorshipId, day, otherName: other.display_name }) : null,
    )
  },
})

export const mentorshipMessages = [ended, pause, meeting, meetingOff, pulse]

interface Pair {
  row: MentorshipRow
  parts: Parts
  reader: PersonRow
  other: PersonRow
}

/** Null where the mentorship has ended, or one of the two has left. */
async function renderRunning(
  context: Context,
  recipientId: string,
  mentorshipId: string,
  render: (pair: Pair) => Card | null,
): Promise<Card | null> {
  const row = await findMentorship(context, mentorshipId)
  if (row === undefined || row.ended_at !== null) return null
  const reader = await findActivePerson(context, recipientId)
  const other = await findActivePerson(context, otherHalf(row, recipientId))
  if (reader === undefined || other === undefined) return null
  return render({ row, parts: partsFor(context, reader), reader, other })
}

async function isUnanswered(
  { tx }: Context,
  personId: string,
  { mentorshipId, day }: { mentorshipId: string; day: number },
): Promise<boolean> {
  const asked = await tx
    .selectFrom('mentorship_pulses')
    .select('score')
    .where('mentorship_id', '=', mentorshipId)
    .where('day', '=', day)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return asked?.score === null
}

function partsFor(context: Context, reader: PersonRow): Parts {
  return { messages: messagesFor(reader.preferred_language), links: context.links }
}
