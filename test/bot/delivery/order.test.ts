import { afterEach, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { textOf } from '../../kit/card-text.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addPeople, enqueueLetters, readLetters } from '../../kit/post-messages.ts'

let hallway: TestHallway
afterEach(async () => {
  await hallway.stop()
})

/** Whom the cards that a person has received name, oldest first. */
function namedTo(reader: TestPerson, people: readonly TestPerson[]): string[] {
  return hallway.teams.cardsFor(reader).flatMap((card) => {
    const named = people.find((person) => person !== reader && new RegExp(`${person.name}\\b`).test(textOf(card)))
    return named === undefined ? [] : [named.name]
  })
}

it('sends a person what is most urgent first, also when Teams takes the first one only at the third try', async () => {
  hallway = await startHallway({ instances: 2 })
  const people = await addPeople(hallway, 5)
  const [reader, first, second, third, other] = people
  if (!reader || !first || !second || !third || !other) throw new Error('Too few people')
  await enqueueLetters(hallway, [
    { to: reader, about: third, attention: 'event' },
    { to: reader, about: first, attention: 'answer' },
    { to: reader, about: second, attention: 'introduction' },
    { to: other, about: first, attention: 'event' },
  ])
  hallway.teams.fail(reader, { status: 503, times: 2 })
  await hallway.settle()
  expect(namedTo(reader, people)).toEqual([])
  expect(namedTo(other, people)).toEqual([first.name])
  await hallway.advanceBy({ hours: 1 })
  expect(namedTo(reader, people)).toEqual([first.name, second.name, third.name])
})

it('loses nothing and sends nothing twice without saying so while one request in five fails', async () => {
  const weather = { limited: false, answersIn: [0, 20], refused: 0.1, acceptedAndCut: 0.05, lost: 0.05 } as const
  hallway = await startHallway({ instances: 2, weather })
  const readers = await addPeople(hallway, 30)
  const abouts = readers.slice(0, 3)
  await enqueueLetters(
    hallway,
    readers.flatMap((to) => abouts.filter((about) => about !== to).map((about) => ({ to, about }))),
  )
  await hallway.advanceBy({ hours: 6 })
  const letters = await readLetters(hallway)
  // The end of a mentorship is not sent again where nobody knows whether it has arrived.
  expect(letters.filter(({ state }) => state !== 'done' && state !== 'unknown')).toEqual([])
  const certain = letters.filter(({ state }) => state === 'done').length
  const doubtful = letters.reduce((sum, { unknown_fates: fates }) => sum + fates, 0)
  const arrived = readers.reduce((sum, reader) => sum + namedTo(reader, abouts).length, 0)
  expect(letters.length).toBe(readers.length * abouts.length - abouts.length)
  expect(arrived).toBeGreaterThanOrEqual(certain)
  expect(arrived).toBeLessThanOrEqual(certain + doubtful)
  for (const reader of readers) {
    const named = namedTo(reader, abouts)
    expect(new Set(named).size).toBe(named.length)
  }
})
