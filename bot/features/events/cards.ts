import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardActionButton, FactSet } from '../../cards/card.ts'
import { card, executeButton, eyebrow, linkButton, text, title } from '../../cards/elements.ts'
import type { Links } from '../../links.ts'

/** One date of an event, as its messages show it. */
export interface EventFacts {
  eventId: string
  startsAt: Date
  allDay: boolean
  title: string
  place: string | null
  online: boolean
}

/** Who reads the card. */
export interface Reader {
  messages: Messages
  links: Links
  timeZone: string
}

/** To somebody who moved up from the waiting list. */
export function promotedCard(reader: Reader, event: EventFacts): Card {
  const words = reader.messages.events
  return card({
    summary: words.promoted.summary(event.title),
    body: [eyebrow(words.promoted.eyebrow), title(event.title), text(words.promoted.line), whenAndWhere(reader, event)],
    actions: [openButton(reader, event), answerButton(words.promoted.giveUp, 'events.give-up', event)],
  })
}

/** To who is going, shortly before. */
export function reminderCard(reader: Reader, event: EventFacts, notMet: readonly string[]): Card {
  const words = reader.messages.events
  return card({
    summary: words.reminder.summary(event.title),
    body: [
      eyebrow(words.reminder.eyebrow),
      title(event.title),
      whenAndWhere(reader, event),
      ...(notMet.length === 0 ? [] : [text(words.reminder.notMet(notMet), { spacing: 'Medium' })]),
    ],
    actions: [
      { ...answerButton(words.reminder.come, 'events.come', event), style: 'positive' },
      answerButton(words.reminder.giveUp, 'events.give-up', event),
      linkButton(words.openEvent, eventLink(reader, event)),
    ],
  })
}

/** To who means to come, because the time or the place is another. */
export function changedCard(reader: Reader, event: EventFacts, all: boolean): Card {
  const words = reader.messages.events
  return card({
    summary: words.changed.summary(event.title),
    body: [
      eyebrow(words.changed.eyebrow),
      title(event.title),
      text(all ? words.changed.lineAll : words.changed.line),
      whenAndWhere(reader, event),
    ],
    actions: [openButton(reader, event), answerButton(words.changed.cannot, 'events.give-up', event)],
  })
}

/** To who meant to come. */
export function cancelledCard(reader: Reader, event: EventFacts, all: boolean): Card {
  const words = reader.messages.events
  return card({
    summary: words.cancelled.summary(event.title),
    body: [
      eyebrow(words.cancelled.eyebrow),
      title(event.title),
      text(all ? words.cancelled.lineAll : words.cancelled.line),
      whenAndWhere(reader, event),
    ],
    actions: [linkButton(words.cancelled.openEvents, reader.links.tab('events'))],
  })
}

export function whenAndWhere({ messages, timeZone }: Reader, event: EventFacts): FactSet {
  const words = messages.events
  const when = event.allDay ? words.allDay(event.startsAt) : words.whenOnCard(event.startsAt, timeZone)
  const where = event.place ?? (event.online ? words.online : null)
  return {
    type: 'FactSet',
    spacing: 'Medium',
    facts: [
      { title: words.whenLabel, value: when },
      ...(where === null ? [] : [{ title: words.whereLabel, value: where }]),
    ],
  }
}

export function openButton(reader: Reader, event: EventFacts, { isFirst = true } = {}): CardActionButton {
  return linkButton(
    reader.messages.events.openEvent,
    eventLink(reader, event),
    isFirst ? { style: 'positive' } : undefined,
  )
}

function eventLink({ links }: Reader, { eventId, startsAt }: EventFacts): string {
  return links.tab('events', `event/${eventId}/${startsAt.toISOString()}`)
}

function answerButton(label: string, verb: string, { eventId, startsAt }: EventFacts) {
  return executeButton(label, verb, { eventId, startsAt: startsAt.toISOString() })
}
