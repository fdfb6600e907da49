import { z } from 'zod/v4'
import { messagesFor } from '../../../../shared/i18n/messages.ts'
import type { Card } from '../../../cards/card.ts'
import {
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  personRow,
  quietLink,
  settledCard,
  text,
  title,
} from '../../../cards/elements.ts'
import type { Context } from '../../../context.ts'
import { findActivePerson, readActivePerson, toSummary } from '../../../db/people.ts'
import { cardAction, messageKind } from '../../../feature.ts'
import { findMentorsInstead } from '../find-mentors-instead.ts'
import { countRunning, readName } from '../store.ts'
import { stopAwaiting } from './await-room.ts'

/** Named in place of the one who was awaited. */
const MOST_OTHERS = 2

const aboutMentor = z.object({ mentorId: z.guid() })

const hasRoom = messageKind({
  kind: 'mentoring-room',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutMentor,
  render: async (context, menteeId, { mentorId }) => await renderRoom(context, menteeId, mentorId),
})

const noRoom = messageKind({
  kind: 'mentoring-no-room',
  attention: 'answer',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  programme: 'mentoring',
  payload: aboutMentor,
  render: async (context, menteeId, { mentorId }) => await renderNoRoom(context, menteeId, mentorId),
})

export const roomWaitMessages = [hasRoom, noRoom]

/** Null where the place is gone again, or the wait is over: who keeps waiting is told of the next one. */
async function renderRoom(context: Context, menteeId: string, mentorId: string): Promise<Card | null> {
  const mentor = await findActivePerson(context, mentorId)
  const mentee = await findActivePerson(context, menteeId)
  if (!mentor?.open_to_mentoring || !(await stillWaits(context, menteeId, mentorId))) return null
  if ((await countRunning(context, mentorId)) >= mentor.mentor_capacity) return null
  const { awaited, seeProfile } = messagesFor(mentee?.preferred_language ?? null).mentoring
  const heading = awaited.title(mentor.display_name)
  return card({
    summary: heading,
    body: [eyebrow(awaited.eyebrow), title(heading), personRow(toSummary(mentor)), caption(awaited.next)],
    actions: [
      linkButton(awaited.request, context.links.tab('mentors', `mentor/${mentorId}`), { style: 'positive' }),
      linkButton(seeProfile, context.links.tab('network', `person/${mentorId}`)),
      executeButton(awaited.stop, 'mentoring.stop-awaiting', { mentorId }),
    ],
  })
}

/** Null where they wait again: the mentor is back. */
async function renderNoRoom(context: Context, menteeId: string, mentorId: string): Promise<Card | null> {
  const mentor = await readName(context, mentorId)
  const mentee = await findActivePerson(context, menteeId)
  if (mentor === undefined || mentee === undefined || (await stillWaits(context, menteeId, mentorId))) return null
  const others = await findMentorsInstead(context, { mentor_id: mentorId, mentee_id: menteeId, goal: '' }, MOST_OTHERS)
  const { awaited, seeMentors, othersNext } = messagesFor(mentee.preferred_language).mentoring
  const heading = awaited.endedTitle(mentor.display_name)
  return card({
    summary: heading,
    body: [
      eyebrow(awaited.eyebrow),
      title(heading),
      text(awaited.endedLine),
      ...(others.length === 0 ? [caption(othersNext)] : [label(awaited.others)]),
      ...others.flatMap((other) => [
        personRow(toSummary(other)),
        quietLink(linkButton(awaited.request, context.links.tab('mentors', `mentor/${other.person_id}`))),
      ]),
    ],
    actions: [linkButton(seeMentors, context.links.tab('mentors'), { style: 'positive' })],
  })
}

async function stillWaits({ tx }: Context, menteeId: string, mentorId: string): Promise<boolean> {
  const wait = await tx
    .selectFrom('room_waits')
    .select('since')
    .where('mentor_id', '=', mentorId)
    .where('mentee_id', '=', menteeId)
    .executeTakeFirst()
  return wait !== undefined
}

const stop = cardAction({
  verb: 'mentoring.stop-awaiting',
  data: aboutMentor,
  async run(context, { mentorId }) {
    await stopAwaiting(context, mentorId)
    const me = await readActivePerson(context, context.actor.personId)
    return settledCard(messagesFor(me.preferred_language).mentoring.awaited.stopped)
  },
})

export const roomWaitCardActions = [stop]
