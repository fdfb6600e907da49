import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { card, executeButton, eyebrow, linkButton, text, title } from '../../cards/elements.ts'
import type { Links } from '../../links.ts'

interface PromotedEvent {
  eventId: string
  startsAt: Date
  allDay: boolean
  title: string
  place: string | null
}

/** To somebody who moved up from the waiting list. */
export function promotedCard(
  parts: { messages: Messages; links: Links; timeZone: string; now: Date },
  event: PromotedEvent,
): Card {
  const words = parts.messages.events
  const startsAt = event.startsAt.toISOString()
  const when = event.allDay ? words.allDay(event.startsAt) : words.when(event.startsAt, parts.timeZone, parts.now)
  return card({
    summary: words.promoted.summary(event.title),
    body: [
      eyebrow(words.promoted.eyebrow),
      title(event.title),
      text(words.promoted.line),
      {
        type: 'FactSet',
        spacing: 'Medium',
        facts: [
          { title: words.whenLabel, value: when },
          { title: words.whereLabel, value: event.place ?? words.online },
        ],
      },
    ],
    actions: [
      linkButton(words.openEvent, parts.links.tab('events', `event/${event.eventId}/${startsAt}`), {
        style: 'positive',
      }),
      executeButton(words.promoted.giveUp, 'events.give-up', { eventId: event.eventId, startsAt }),
    ],
  })
}
