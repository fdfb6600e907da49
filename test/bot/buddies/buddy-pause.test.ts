import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { lastCard } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let buddy: TestPerson
let newHire: TestPerson

/** Monday morning; the buddy has been asked. */
beforeEach(async () => {
  hallway = await startHallway()
  buddy = await hallway.addPerson({ name: 'Kaja Lund', open_to_buddy: true })
  newHire = await hallway.addPerson({ name: 'Mette Holm', department: 'Design', hire_date: '2026-11-23' })
  await hallway.settle()
})
afterEach(async () => await hallway.stop())

async function acceptAfterPause(days: number): Promise<void> {
  const ask = lastCard(hallway, buddy)
  await hallway.teams.say(newHire, `pause ${String(days)} days`)
  await hallway.teams.press(buddy, ask, 'Accept')
  await hallway.settle()
}

it('does not leave a buddy waiting for a new hire who has paused for long, and asks anew afterwards', async () => {
  await acceptAfterPause(21)
  expect(cardsAbout(hallway, buddy, 'Meet Mette Holm')).toHaveLength(1)
  await hallway.advanceBy({ hours: 1, seconds: 30 })
  expect((await hallway.as(buddy).call('getNetwork', {})).contacts).toEqual([])
  expect(cardsAbout(hallway, buddy, 'Your buddy time with Mette Holm has ended.')).toHaveLength(1)
  const next = await hallway.addPerson({ name: 'Ola Nes', open_to_buddy: true })
  await hallway.jumpTo('2026-12-13T12:00:00Z')
  expect(cardsAbout(hallway, next, 'Mette Holm')).toEqual([])
  await hallway.jumpTo('2026-12-14T09:00:00Z')
  await hallway.advanceBy({ hours: 2 })
  expect(cardsAbout(hallway, next, 'Would you be a buddy for Mette Holm?')).toHaveLength(1)
  expect(cardsAbout(hallway, newHire, 'Kaja Lund')).toEqual([])
})

it('tells a new hire of the buddy after a pause of some days', async () => {
  await acceptAfterPause(2)
  expect(cardsAbout(hallway, newHire, 'Kaja Lund')).toEqual([])
  await hallway.jumpTo('2026-11-25T12:00:00Z')
  expect(cardsAbout(hallway, newHire, 'Meet Kaja Lund')).toHaveLength(1)
})
