import { dateAndTime } from '../../../shared/i18n/dates.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import { ANSWER_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import { topicOf } from '../../../shared/mentoring/topic.ts'
import type { MentorRoom } from '../../../shared/people/schemas.ts'
import type { Card, CardActionButton } from '../../cards/card.ts'
import {
  caption,
  card,
  executeButton,
  eyebrow,
  linkButton,
  personRow,
  quietLink,
  text,
  title,
} from '../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import type { Parts } from './card-parts.ts'
import { proposeButton } from './proposal-cards.ts'
import type { RequestRow } from './store.ts'

const LOCALE = 'en-GB'

/** no-room: the mentor's own places are taken; other-full: those of whom they proposed; time-gone: the first time chosen. */
export type RequestVariant = 'first' | 'reminder' | 'no-room' | 'other-full' | 'time-gone'

export interface RequestFacts {
  row: RequestRow
  mentor: PersonRow
  mentee: PersonRow
  room: MentorRoom
  /** Who could be proposed instead. */
  others: readonly PersonRow[]
  /** For a first meeting. */
  times: readonly Date[]
}

/** What the mentor decides on: the mentee's own words, the facts, and no pressure. */
export function requestCard(parts: Parts, request: RequestFacts, variant: RequestVariant): Card {
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
      quietLink(linkButton(words.seeProfile, parts.links.tab('network', `person/${mentee.person_id}`))),
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
      executeButton(words.request.accept, 'mentoring.accept', { requestId: row.request_id }, acceptOptions),
      ...firstTimeButton(parts, request),
      proposeButton(parts, row, others),
      executeButton(words.request.decline, 'mentoring.decline', { requestId: row.request_id }),
    ],
  })
}

const acceptOptions = { style: 'positive', associatedInputs: 'none' } as const

/** One more press accepts and suggests the time; nothing where the two share no working hours. */
function firstTimeButton({ messages }: Parts, { row, mentor, times }: RequestFacts): CardActionButton[] {
  if (times.length === 0) return []
  const words = messages.mentoring.request
  const acceptAt = (at: Date): CardActionButton =>
    executeButton(
      words.suggest(dateAndTime(LOCALE, at, mentor.time_zone)),
      'mentoring.accept',
      { requestId: row.request_id, firstAt: at.toISOString() },
      { associatedInputs: 'none' },
    )
  return [
    {
      type: 'Action.ShowCard',
      title: words.firstTime,
      card: { type: 'AdaptiveCard', body: [text(words.firstTimeNote)], actions: times.map(acceptAt) },
    },
  ]
}

function noteOf(words: Messages['mentoring']['request'], variant: RequestVariant, answerBy: string): string {
  switch (variant) {
    case 'no-room':
      return words.noRoom
    case 'other-full':
      return words.otherFull
    case 'time-gone':
      return words.timeGone
    default:
      return words.noHurry(answerBy)
  }
}
