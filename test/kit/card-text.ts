import type { Card, CardElement } from '../../bot/cards/card.ts'
import type { TestHallway } from './hallway.ts'
import type { TestPerson } from './people.ts'

/** Everything a card says, line by line. */
export function textOf(card: Card): string {
  return card.body.flatMap(linesOf).join('\n')
}

export function lastCard(hallway: TestHallway, person: TestPerson): Card {
  const card = hallway.teams.cardsFor(person).at(-1)
  if (card === undefined) throw new Error(`${person.name} has no card`)
  return card
}

function linesOf(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [element.text]
    case 'Container':
      return element.items.flatMap(linesOf)
    case 'ColumnSet':
      return element.columns.flatMap((column) => column.items.flatMap(linesOf))
    default:
      return []
  }
}
