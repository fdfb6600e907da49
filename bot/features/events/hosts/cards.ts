import type { Card } from '../../../cards/card.ts'
import { card, executeButton, eyebrow, text, title } from '../../../cards/elements.ts'
import { openButton, whenAndWhere, type EventFacts, type Reader } from '../cards.ts'

export const STOP_HOSTING_VERB = 'events.stop-hosting'
export const TAKE_OVER_VERB = 'events.take-over'

/** To who hosts an event from now on, alone or beside its host. */
export function hostCard(reader: Reader, event: EventFacts, role: 'host' | 'coHost'): Card {
  const words = reader.messages.eventHosts[role]
  return card({
    summary: words.summary(event.title),
    body: [eyebrow(words.eyebrow), title(event.title), text(words.line), whenAndWhere(reader, event)],
    actions: [
      openButton(reader, event),
      executeButton(words.decline, STOP_HOSTING_VERB, { eventId: event.eventId, title: event.title }),
    ],
  })
}

/** To who means to come to an event that nobody hosts any more. */
export function hostWantedCard(reader: Reader, event: EventFacts): Card {
  const words = reader.messages.eventHosts.wanted
  return card({
    summary: words.summary(event.title),
    body: [eyebrow(words.eyebrow), title(event.title), text(words.line), whenAndWhere(reader, event)],
    actions: [
      executeButton(
        words.takeOver,
        TAKE_OVER_VERB,
        { eventId: event.eventId, title: event.title },
        { style: 'positive' },
      ),
      openButton(reader, event, { isFirst: false }),
    ],
  })
}
