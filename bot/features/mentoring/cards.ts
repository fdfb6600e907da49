import type { Messages } from '../../../shared/i18n/messages.ts'
import { ANSWER_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import { topicOf } from '../../../shared/mentoring/topic.ts'
import type { MentorRoom } from '../../../shared/people/schemas.ts'
import type { Card } from '../../cards/card.ts'
import {
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  personRow,
  text,
  title,
} from '../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import type { Parts } from './card-parts.ts'
import { proposeButton } from './proposal-cards.ts'
import type { RequestRow } from './store.ts'

/** no-room: the mentor's own places are taken; other-full: those of whom they proposed. */
type RequestVariant = 'first' | 'reminder' | 'no-room' | 'other-full'

/** What the mentor decides on: the mentee's own words, the facts, and no pressure. */
export function requestCard(
  parts: Parts,
  request: { row: RequestRow; mentor: PersonRow; mentee: PersonRow; room: MentorRoom; others: readonly PersonRow[] },
  variant: RequestVariant = 'first',
): Card {
  const words = parts.messages.mentoring
  const { row, mentor, mentee, room, others } = request
  const topic = topicOf(row.goal, mentee.wants_to_learn, [...mentor.mentor_topics, ...mentor.skills])
  const heading = words.request.title(mentee.display_name, topic)
  return card({
    summary: heading,
    body: [
      eyebrow(variant === 'reminder' ? words.request.reminderEyebrow : words.request.eyebrow),
      title(heading),
      personRow(toSummary(mentee)),
      text(words.quote(row.goal), { spacing: 'Medium' }),
      {
        type: 'FactSet',
        spacing: 'Medium',
        facts: [
          { title: words.howOften, value: words.rhythm(row.rhythm) },
          { title: words.yourRoom, value: words.room(room.capacity - room.taken, room.capacity) },
        ],
      },
      caption(noteOf(words.request, variant, row.answer_by)),
      {
        type: 'Input.Text',
        id: 'reason',
        label: words.request.reasonLabel,
        isMultiline: true,
        maxLength: ANSWER_MAX_LENGTH,
      },
    ],
    actions: [
      executeButton(
        words.request.accept,
        'mentoring.accept',
        { requestId: row.request_id },
        {
          style: 'positive',
          associatedInputs: 'none',
        },
      ),
      proposeButton(parts, row, others),
      executeButton(words.request.decline, 'mentoring.decline', { requestId: row.request_id }),
      linkButton(words.seeProfile, parts.links.tab('network', `person/${mentee.person_id}`)),
    ],
  })
}

function noteOf(words: Messages['mentoring']['request'], variant: RequestVariant, answerBy: string): string {
  if (variant === 'no-room') return words.noRoom
  return variant === 'other-full' ? words.otherFull : words.noHurry(answerBy)
}

/** What the request becomes for the mentor who accepted it. */
export function acceptedByMeCard({ messages, links }: Parts, mentee: PersonRow): Card {
  const words = messages.mentoring.pressed
  return card({
    summary: words.accepted(mentee.display_name),
    body: [text(words.accepted(mentee.display_name)), caption(words.acceptedNext(mentee.display_name))],
    actions: [
      linkButton(
        messages.mentoring.openChat,
        links.chat(mentee.user_principal_name, words.hello(mentee.display_name)),
        { style: 'positive' },
      ),
    ],
  })
}

export function acceptedCard({ messages, links }: Parts, row: RequestRow, mentor: PersonRow): Card {
  const words = messages.mentoring
  const heading = words.accepted.title(mentor.display_name)
  return card({
    summary: heading,
    body: [
      eyebrow(words.accepted.eyebrow),
      title(heading),
      personRow(toSummary(mentor)),
      label(words.accepted.askedFor),
      text(words.quote(row.goal), { spacing: 'Small' }),
      { type: 'FactSet', spacing: 'Medium', facts: [{ title: words.howOften, value: words.rhythm(row.rhythm) }] },
      caption(words.accepted.next),
    ],
    actions: [
      linkButton(words.openChat, links.chat(mentor.user_principal_name, words.accepted.hello(mentor.display_name)), {
        style: 'positive',
      }),
      linkButton(words.seeProfile, links.tab('network', `person/${mentor.person_id}`)),
    ],
  })
}
