import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => await hallway.stop())

const asksOf = (person: TestPerson): string[] =>
  hallway.teams.cardsFor(person).map((card) => /be a buddy for ([^?]*)\?/.exec(textOf(card))?.[1] ?? '')

it('gives up the best buddy of one new hire where another of the same day would get none', async () => {
  const interests = ['Chess', 'Running']
  const wanted = await hallway.addPerson({
    name: 'Wanted',
    department: 'Finance',
    open_to_buddy: true,
    buddy_capacity: 1,
    interests,
  })
  const other = await hallway.addPerson({ name: 'Other', department: 'Design', open_to_buddy: true })
  const hired = { hire_date: '2026-11-23' }
  await hallway.addPerson({ name: 'Amara Okafor', department: 'Sales', interests, ...hired })
  await hallway.addPerson({ name: 'Bela Nagy', department: 'Design', ...hired })
  await hallway.settle()
  expect(asksOf(wanted)).toContain('Bela Nagy')
  expect(asksOf(other)).toContain('Amara Okafor')
})
