import type { Messages } from '../../../shared/i18n/messages.ts'
import { topicOf } from '../../../shared/mentoring/topic.ts'
import type { MentorRoom } from '../../../shared/people/schemas.ts'
import type { Card, CardElement } from '../../cards/card.ts'
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
import type { Links } from '../../links.ts'
import type { RequestRow } from './store.ts'

interface Parts {
  messages: Messages
  links: Links
}

/** What the mentor decides on: the mentee's own words, the facts, and no pressure. */
export function requestCard(
  parts: Parts,
  request: { row: RequestRow; mentor: PersonRow; mentee: PersonRow; room: MentorRoom },
  variant: 'first' | 'reminder' | 'no-room' = 'first',
): Card {
  const words = parts.messages.mentoring
  const { row, mentor, mentee, room } = request
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
      caption(variant === 'no-room' ? words.request.noRoom : words.request.noHurry(row.answer_by)),
      { type: 'Input.Text', id: 'reason', label: words.request.reasonLabel, isMultiline: true, maxLength: 300 },
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
      executeButton(words.request.decline, 'mentoring.decline', { requestId: row.request_id }),
      linkButton(words.seeProfile, parts.links.tab('network', `person/${mentee.person_id}`)),
    ],
  })
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

/** Declined and expired read alike: kindly, without a reason unless the mentor gave one. */
export function notThisTimeCard(
  { messages, links }: Parts,
  outcome: 'declined' | 'expired',
  mentor: { display_name: string },
  answer: string | null,
): Card {
  const words = messages.mentoring[outcome]
  const quoted: CardElement[] = answer === null ? [] : [text(messages.mentoring.quote(answer))]
  return card({
    summary: words.title(mentor.display_name),
    body: [
      eyebrow(words.eyebrow),
      title(words.title(mentor.display_name)),
      text(words.line(mentor.display_name)),
      ...quoted,
      caption(words.next),
    ],
    actions: [linkButton(messages.mentoring.seeMentors, links.tab('mentors'), { style: 'positive' })],
  })
}

/** @param chatWith the other half's user name; null where there is nobody to write to any more. */
export function endedCard({ messages, links }: Parts, otherName: string, chatWith: string | null): Card {
  const words = messages.mentoring.ended
  const heading = words.title(otherName)
  return card({
    summary: heading,
    body: [
      eyebrow(words.eyebrow),
      title(heading),
      text(words.line),
      ...(chatWith === null ? [] : [caption(words.next(otherName))]),
    ],
    actions:
      chatWith === null
        ? []
        : [
            linkButton(messages.mentoring.openChat, links.chat(chatWith, words.thanks(otherName)), {
              style: 'positive',
            }),
          ],
  })
}
