import { topicOf } from '../../../shared/mentoring/topic.ts'
import type { Card, CardActionButton, CardElement } from '../../cards/card.ts'
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
import type { RequestRow } from './store.ts'

/** Whom the mentor could name instead: those who fit at one press, everybody else in the tab. */
export function proposeButton(
  { messages, links }: Parts,
  row: RequestRow,
  others: readonly PersonRow[],
): CardActionButton {
  const words = messages.mentoring.request
  const elsewhere = links.tab('mentors', 'mine')
  if (others.length === 0) return linkButton(words.propose, elsewhere)
  return {
    type: 'Action.ShowCard',
    title: words.propose,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'mentorId',
          label: words.whom,
          style: 'compact',
          isRequired: true,
          errorMessage: words.whomMissing,
          placeholder: words.whomMissing,
          choices: others.map((other) => ({ title: choiceOf(other), value: other.person_id })),
        },
        caption(words.proposeNote),
      ],
      actions: [
        executeButton(words.proposeSend, 'mentoring.propose', { requestId: row.request_id }, { style: 'positive' }),
        linkButton(words.proposeOther, elsewhere),
      ],
    },
  }
}

function choiceOf({ display_name, department }: PersonRow): string {
  return department === null ? display_name : `${display_name}, ${department}`
}

type No = 'declined' | 'proposed' | 'expired' | 'unavailable'

/** Every no reads alike: kindly, without a reason unless the mentor gave one, and with somebody else where there is one. */
export function notThisTimeCard(
  parts: Parts,
  outcome: No,
  about: { row: RequestRow; mentor: { display_name: string }; mentee: PersonRow; proposed: PersonRow | undefined },
): Card {
  const { row, mentor, mentee, proposed } = about
  const words = parts.messages.mentoring[outcome]
  const heading = words.title(mentor.display_name)
  const quoted: CardElement[] = row.answer === null ? [] : [text(parts.messages.mentoring.quote(row.answer))]
  return card({
    summary: heading,
    body: [
      eyebrow(words.eyebrow),
      title(heading),
      text(words.line(mentor.display_name)),
      ...quoted,
      ...(proposed === undefined
        ? [caption(parts.messages.mentoring.othersNext)]
        : proposedElements(parts, { row, mentee, proposed, outcome })),
    ],
    actions:
      proposed === undefined
        ? [linkButton(parts.messages.mentoring.seeMentors, parts.links.tab('mentors'), { style: 'positive' })]
        : proposedActions(parts, row, proposed),
  })
}

function proposedElements(
  { messages }: Parts,
  { row, mentee, proposed, outcome }: { row: RequestRow; mentee: PersonRow; proposed: PersonRow; outcome: No },
): CardElement[] {
  const words = messages.mentoring.proposal
  const topic = topicOf(row.goal, mentee.wants_to_learn, [...proposed.mentor_topics, ...proposed.skills])
  return [
    label(outcome === 'proposed' ? words.byMentor : words.byHallway),
    personRow(toSummary(proposed)),
    ...(topic === null ? [] : [text(words.why(topic))]),
    caption(words.sameWords(proposed.display_name)),
  ]
}

function proposedActions({ messages, links }: Parts, row: RequestRow, proposed: PersonRow): CardActionButton[] {
  const words = messages.mentoring.proposal
  const data = { requestId: row.request_id }
  return [
    executeButton(words.ask(proposed.display_name), 'mentoring.ask-proposed', data, { style: 'positive' }),
    linkButton(messages.mentoring.seeProfile, links.tab('mentors', `mentor/${proposed.person_id}`)),
    executeButton(words.leave, 'mentoring.leave-proposed', data),
  ]
}
