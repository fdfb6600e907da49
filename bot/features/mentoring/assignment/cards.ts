import type { Messages } from '../../../../shared/i18n/messages.ts'
import type { UnmatchedReason } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { Card } from '../../../cards/card.ts'
import { caption, card, eyebrow, label, linkButton, personRow, text, title } from '../../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../../db/people.ts'
import type { Links } from '../../../links.ts'

interface Parts {
  messages: Messages
  links: Links
}

/** A request has gone out in the mentee's name: to whom, in which words, and that it can be taken back. */
export function askedForYouCard({ messages, links }: Parts, mentor: PersonRow, goal: string): Card {
  const words = messages.mentoringAssignment.result
  const heading = words.asked(mentor.display_name)
  return card({
    summary: heading,
    body: [
      eyebrow(words.eyebrow),
      title(heading),
      personRow(toSummary(mentor)),
      label(words.inYourWords),
      text(messages.mentoring.quote(goal), { spacing: 'Small' }),
      caption(words.askedNext(mentor.display_name)),
    ],
    actions: [
      linkButton(words.seeRequest, links.tab('mentors', 'mine'), { style: 'positive' }),
      linkButton(messages.mentoring.seeProfile, links.tab('network', `person/${mentor.person_id}`)),
    ],
  })
}

/** Nobody was found: why, as far as everybody may know it, and what can be done. */
export function noMentorCard({ messages, links }: Parts, reason: UnmatchedReason): Card {
  const { result, whyUnplaced } = messages.mentoringAssignment
  return card({
    summary: result.none,
    body: [eyebrow(result.eyebrow), title(result.none), text(whyUnplaced(reason)), caption(result.noneNext)],
    actions: [linkButton(messages.mentoring.seeMentors, links.tab('mentors'), { style: 'positive' })],
  })
}

/** The assignment they joined is called off. */
export function cancelledCard({ messages, links }: Parts): Card {
  const words = messages.mentoringAssignment.result
  return card({
    summary: words.cancelled,
    body: [eyebrow(words.eyebrow), title(words.cancelled), text(words.cancelledText), caption(words.noneNext)],
    actions: [linkButton(messages.mentoring.seeMentors, links.tab('mentors'), { style: 'positive' })],
  })
}
