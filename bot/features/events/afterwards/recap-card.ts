import { keepInTouch } from '../../../../shared/events/schemas.ts'
import type { Card, CardElement } from '../../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../../cards/elements.ts'
import { toSummary, type ComparedPerson } from '../../../db/people.ts'
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

function personLine(person: ComparedPerson): CardElement {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    columns: [
      { type: 'Column', width: 'stretch', items: [personRow(toSummary(person))] },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        items: [{ type: 'Input.Toggle', id: metId(person.person_id), title: person.display_name, value: 'false' }],
      },
    ],
  }
}
