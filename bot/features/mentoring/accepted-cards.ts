import { dateAndTime } from '../../../shared/i18n/dates.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, eyebrow, label, linkButton, personRow, text, title } from '../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import type { Parts } from './card-parts.ts'
import type { RequestRow } from './store.ts'

const LOCALE = 'en-GB'

interface Accepted {
  row: RequestRow
  mentor: PersonRow
  mentee: PersonRow
  /** The first time that the mentor suggests, or null. */
  firstAt: Date | null
}

/** What the request becomes for the mentor who accepted it. */
export function acceptedByMeCard({ messages, links }: Parts, { mentor, mentee, firstAt }: Accepted): Card {
  const words = messages.mentoring.pressed
  const name = mentee.display_name
  const when = firstAt && dateAndTime(LOCALE, firstAt, mentor.time_zone)
  const next = when === null ? words.acceptedNext(name) : words.acceptedAt(name, when)
  const hello = when === null ? words.hello(name) : words.helloAt(name)
  return card({
    summary: words.accepted(name),
    body: [text(words.accepted(name)), caption(next)],
    actions: [
      linkButton(messages.mentoring.openChat, links.chat(mentee.user_principal_name, hello), { style: 'positive' }),
    ],
  })
}

/** To the mentee. */
export function acceptedCard({ messages, links }: Parts, { row, mentor, mentee, firstAt }: Accepted): Card {
  const words = messages.mentoring
  const heading = words.accepted.title(mentor.display_name)
  const when = firstAt && dateAndTime(LOCALE, firstAt, mentee.time_zone)
  const hello =
    when === null ? words.accepted.hello(mentor.display_name) : words.accepted.helloInTime(mentor.display_name)
  return card({
    summary: heading,
    body: [
      eyebrow(words.accepted.eyebrow),
      title(heading),
      personRow(toSummary(mentor)),
      label(words.accepted.askedFor),
      text(words.quote(row.goal), { spacing: 'Small' }),
      { type: 'FactSet', spacing: 'Medium', facts: [{ title: words.howOften, value: words.rhythm(row.rhythm) }] },
      ...(when === null ? [] : [text(words.accepted.firstTime(mentor.display_name, when), { spacing: 'Medium' })]),
      caption(when === null ? words.accepted.next : words.accepted.nextWithTime),
    ],
    actions: [
      linkButton(words.openChat, links.chat(mentor.user_principal_name, hello), { style: 'positive' }),
      ...(when === null ? [] : [linkButton(words.accepted.otherTime, links.tab('mentors', 'mine'))]),
      linkButton(words.seeProfile, links.tab('network', `person/${mentor.person_id}`)),
    ],
  })
}
