import { keepInTouch } from '../../../../shared/events/schemas.ts'
import type { Card, CardElement } from '../../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, text, title } from '../../../cards/elements.ts'
import type { ComparedPerson } from '../../../db/people.ts'
import type { EventFacts, Reader } from '../cards.ts'

/** A card is no list; whoever met somebody else finds them in Hallway. */
const MOST_PEOPLE = 6

/** "Who did you meet?", with a tick for each. */
export function recapCard({ messages, links }: Reader, event: EventFacts, people: readonly ComparedPerson[]): Card {
  const words = messages.events.recap
  const shown = people.slice(0, MOST_PEOPLE)
  const more = people.length - shown.length
  const data = {
    eventId: event.eventId,
    startsAt: event.startsAt.toISOString(),
    personIds: shown.map((person) => person.person_id),
  }
  return card({
    summary: words.title(event.title),
    body: [
      eyebrow(words.eyebrow),
      title(words.title(event.title)),
      text(words.line),
      ...shown.map(personLine),
      ...(more > 0 ? [caption(words.more(more))] : []),
      {
        type: 'Input.ChoiceSet',
        id: KEEP_IN_TOUCH,
        label: words.keepInTouch,
        style: 'compact',
        value: 'in-two-weeks',
        choices: keepInTouch.options.map((value) => ({ title: words.choices[value], value })),
      },
    ],
    actions: [
      executeButton(words.save, 'events.met', data, { style: 'positive' }),
      executeButton(words.absent, 'events.absent', data, { associatedInputs: 'none' }),
      linkButton(words.open, links.tab('events', `met/${data.eventId}/${data.startsAt}`)),
    ],
  })
}

export const KEEP_IN_TOUCH = 'keepInTouch'

export function metId(personId: string): string {
  return `met-${personId}`
}

/** The name belongs to the tick: whoever hears the card hears whom it is about. */
function personLine({ person_id: id, display_name: name, department }: ComparedPerson): CardElement {
  const title = department === null ? name : `${name} · ${department}`
  return { type: 'Input.Toggle', id: metId(id), title, wrap: true, value: 'false' }
}
