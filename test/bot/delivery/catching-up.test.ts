import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

let hallway: TestHallway
beforeAll(async () => {
  // Sunday night, outside everybody's hours: what is due waits for Monday morning.
  hallway = await startHallway({ now: new Date('2026-11-22T23:00:00Z') })
})
afterAll(async () => await hallway.stop())

it('sends what is still worth sending after three days offline, and drops what is not', async () => {
  const mentor = await hallway.addPerson({ name: 'Priya Raghunathan', open_to_mentoring: true })
  const mentee = await hallway.addPerson({ name: 'Amara Okafor' })
  await hallway.as(mentor).call('addContact', { personId: mentee.id })
  const promise = { text: 'send the deck', on: '2026-11-24' }
  await hallway.as(mentor).call('makePromise', { personId: mentee.id, ...promise })
  const goal = 'I would like to learn how to read a query plan.'
  await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })
  await hallway.advanceTo(new Date('2026-11-23T00:30:00Z'))
  expect(await statesOf('promise')).toEqual(['waiting: '])

  hallway.clock.moveTo(new Date('2026-11-26T10:00:00Z'))
  await hallway.settle()
  expect(cardsAbout(hallway, mentor, 'query plan')).toHaveLength(1)
  expect(cardsAbout(hallway, mentor, 'send the deck')).toEqual([])
  expect(await statesOf('promise')).toEqual(['cancelled: too late'])
})

async function statesOf(kind: string): Promise<string[]> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const rows = await tx.selectFrom('outbox').select(['state', 'outcome']).where('kind', '=', kind).execute()
    return rows.map(({ state, outcome }) => `${state}: ${outcome ?? ''}`)
  })
}
