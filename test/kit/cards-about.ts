import type { Card } from '../../bot/cards/card.ts'
import { textOf } from './card-text.ts'
import type { TestHallway } from './hallway.ts'
import type { TestPerson } from './people.ts'

/** The cards a person has received that say these words, oldest first. */
export function cardsAbout(hallway: TestHallway, person: TestPerson, words: string): Card[] {
  return hallway.teams.cardsFor(person).filter((card) => textOf(card).includes(words))
}
