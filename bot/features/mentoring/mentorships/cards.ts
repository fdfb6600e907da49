import { dateAndTime } from '../../../../shared/i18n/dates.ts'
import type { Card } from '../../../cards/card.ts'
import {
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  settledCard,
  text,
  title,
} from '../../../cards/elements.ts'
import type { PersonRow } from '../../../db/people.ts'
import type { Parts } from '../card-parts.ts'

const LOCALE = 'en-GB'
const SCORES = [5, 4, 3, 2, 1] as const

/** @param chatWith the other half's user name; null where there is nobody to write to any more. */
export function endedCard(
  { messages, links }: Parts,
  { otherName, learnt, chatWith }: { otherName: string; learnt: string | null; chatWith: string | null },
): Card {
  const words = messages.mentorships.ended
  const heading = words.title(otherName)
  return card({
    summary: heading,
    body: [
      eyebrow(words.eyebrow),
      title(heading),
      text(words.line),
      ...(learnt === null ? [] : [label(words.learnt(otherName)), text(messages.mentoring.quote(learnt))]),
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

/** It is paused, or goes on again; by whom is nobody's question. */
export function pauseCard({ messages, links }: Parts, other: PersonRow, isPaused: boolean): Card {
  const words = messages.mentorships[isPaused ? 'paused' : 'resumed']
  const heading = words.title(other.display_name)
  return card({
    summary: heading,
    body: [eyebrow(messages.mentorships.eyebrow), title(heading), text(words.line)],
    actions: [
      linkButton(messages.mentoring.openChat, links.chat(other.user_principal_name), { style: 'positive' }),
      linkButton(messages.mentorships.seeAll, links.tab('mentors', 'mine')),
    ],
  })
}

interface MeetingFacts {
  reader: PersonRow
  other: PersonRow
  startsAt: Date
}

export function meetingCard({ messages, links }: Parts, facts: MeetingFacts & { topic: string }): Card {
  const { other, topic } = facts
  const words = messages.mentorships.meeting
  const when = whenOf(facts)
  const heading = words.title(other.display_name, when)
  return card({
    summary: heading,
    body: [
      eyebrow(messages.mentorships.eyebrow),
      title(heading),
      ...(topic === '' ? [] : [text(words.topic(topic))]),
      caption(words.next),
    ],
    actions: [
      linkButton(messages.mentoring.openChat, links.chat(other.user_principal_name, words.hello), {
        style: 'positive',
      }),
      linkButton(words.otherTime, links.tab('mentors', 'mine')),
    ],
  })
}

export function meetingOffCard({ messages, links }: Parts, facts: MeetingFacts): Card {
  const words = messages.mentorships.meetingOff
  const heading = words.title(facts.other.display_name, whenOf(facts))
  return card({
    summary: heading,
    body: [eyebrow(messages.mentorships.eyebrow), title(heading), caption(words.next)],
    actions: [linkButton(words.find, links.tab('mentors', 'mine'), { style: 'positive' })],
  })
}

function whenOf({ reader, startsAt }: MeetingFacts): string {
  return dateAndTime(LOCALE, startsAt, reader.time_zone)
}

/** How it goes, from 1 to 5. Whom it is about stands inside: a notification says nothing of it. */
export function pulseCard(
  { messages, links }: Parts,
  about: { mentorshipId: string; day: number; otherName: string },
): Card {
  const words = messages.mentorships.pulse
  const { otherName, ...data } = about
  return card({
    summary: words.summary,
    body: [
      eyebrow(messages.mentorships.eyebrow),
      title(words.title(otherName)),
      {
        type: 'Input.ChoiceSet',
        id: 'score',
        label: words.label,
        style: 'compact',
        isRequired: true,
        errorMessage: words.missing,
        placeholder: words.missing,
        choices: SCORES.map((score) => ({ title: words.score(score), value: String(score) })),
      },
      caption(words.private(otherName)),
    ],
    actions: [
      executeButton(words.save, 'mentoring.pulse', data, { style: 'positive' }),
      linkButton(messages.mentorships.seeAll, links.tab('mentors', 'mine')),
    ],
  })
}

/** Whoever finds that it does not go well hears what can be done, without blame. */
export function pulseAnsweredCard({ messages, links }: Parts, score: number): Card {
  const words = messages.mentorships.pulse
  if (score > 2) return settledCard(words.thanks, words.thanksNext)
  return card({
    summary: words.thanks,
    body: [text(words.thanks), caption(words.lowNext)],
    actions: [linkButton(messages.mentorships.seeAll, links.tab('mentors', 'mine'))],
  })
}
