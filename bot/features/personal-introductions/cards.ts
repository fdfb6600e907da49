import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import {
  bullets,
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  personRow,
  settledCard,
  text,
  title,
} from '../../cards/elements.ts'
import { toFacts, toSummary, type PersonRow } from '../../db/people.ts'
import type { Links } from '../../links.ts'
import { describeReason } from './read-asks.ts'
import type { IntroductionRow } from './store.ts'

/** An introduction as one of the two reads it. */
export interface Reading {
  row: IntroductionRow
  reader: PersonRow
  other: PersonRow
  introducer: PersonRow
  links: Links
}

export function requestCard({ row, reader, other, introducer, links }: Reading): Card {
  const words = messagesFor(reader.preferred_language).personalIntroductions.request
  const name = other.display_name
  const data = { introductionId: row.introduction_id }
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(words.title(name)),
      personRow(toSummary(other)),
      text(describeReason(row, reader, other, introducer), { spacing: 'Medium' }),
      caption(introducer.person_id === other.person_id ? words.onlyYou(name) : words.bothAsked(name)),
      caption(words.noHurry(localDate(row.answer_by, reader.time_zone))),
    ],
    actions: [
      executeButton(words.yes, 'introductions.yes', data, { style: 'positive' }),
      executeButton(words.no, 'introductions.no', data),
      linkButton(words.seeProfile, links.tab('network', `person/${other.person_id}`)),
    ],
  })
}

/** Both have said yes. */
export function introducedCard({ row, reader, other, introducer, links }: Reading): Card {
  const messages = messagesFor(reader.preferred_language)
  const words = messages.personalIntroductions
  const grounds = sharedGround(toFacts(reader), toFacts(other))
  const byThird = introducer.person_id !== reader.person_id && introducer.person_id !== other.person_id
  const reasons = byThird
    ? [words.request.suggests(introducer.display_name, row.reason)]
    : grounds.slice(0, 1).map((ground) => messages.ground.sentence(ground, other.display_name))
  return card({
    summary: words.introduced.summary,
    body: [
      eyebrow(words.introduced.eyebrow),
      title(words.introduced.title(other.display_name)),
      personRow(toSummary(other)),
      ...reasons.map((reason) => text(reason, { spacing: 'Medium' })),
      label(words.introduced.starters),
      bullets(messages.ground.starters(grounds, other.display_name)),
    ],
    actions: [
      linkButton(
        words.introduced.openChat,
        links.chat(other.user_principal_name, words.introduced.firstMessage(byThird ? introducer.display_name : null)),
        { style: 'positive' },
      ),
      linkButton(words.request.seeProfile, links.tab('network', `person/${other.person_id}`)),
    ],
  })
}

export function madeCard(introducer: PersonRow, first: PersonRow, second: PersonRow): Card {
  const words = messagesFor(introducer.preferred_language).personalIntroductions.made
  return card({
    summary: words.summary,
    body: [eyebrow(words.eyebrow), title(words.title(first.display_name, second.display_name)), text(words.line)],
  })
}

/** A neutral sentence: who has not said yes, and whether they said anything, is told to nobody. */
export function lapsedCard(row: IntroductionRow, reader: PersonRow, names: { first: string; second: string }): Card {
  const words = messagesFor(reader.preferred_language).personalIntroductions.lapsed
  const { first, second } = names
  const isThird = reader.person_id !== row.first_id && reader.person_id !== row.second_id
  const shown = isThird
    ? settledCard(words.toIntroducer(first, second), words.toIntroducerNext)
    : settledCard(words.toHalf(reader.person_id === row.first_id ? second : first), words.toHalfNext)
  return { ...shown, fallbackText: words.summary }
}
