import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { addPeople, enqueueLetters, readLetters } from '../../kit/post-messages.ts'

let hallway: TestHallway
afterEach(async () => {
  await hallway.stop()
})

it('finishes what Teams has and gives back what has not left, for another instance to send', async () => {
  const weather = { limited: false, arrivesIn: [0, 0], answersIn: [100, 100] } as const
  const deliveryLimits = { requestsPerSecond: 5, chatSpacingMs: 0 }
  hallway = await startHallway({ instances: 2, deliveryLimits, weather })
  const readers = await addPeople(hallway, 4)
  const about = await hallway.addPerson({ name: 'Priya Raghunathan' })
  await enqueueLetters(
    hallway,
    readers.map((to) => ({ to, about })),
  )
  await hallway.stopDelivery(1)
  const settled = hallway.settle()
  while (readers.every((to) => cardsAbout(hallway, to, about.name).length === 0)) await sleep(5)
  await hallway.stopDelivery(0)
  await settled
  const stopped = await readLetters(hallway)
  const given = stopped.filter(({ state }) => state === 'waiting')
  expect(stopped.filter(({ state }) => state === 'done')).toHaveLength(readers.length - given.length)
  expect(given.length).toBeGreaterThan(0)
  for (const letter of given) expect(letter).toMatchObject({ attempts: 0, unknown_fates: 0, leased_by: null })
  const arrived = readers.flatMap((to) => cardsAbout(hallway, to, about.name))
  expect(arrived).toHaveLength(readers.length - given.length)
})

it('leaves a message alone that a living instance has in hand, whatever time it is for itself', async () => {
  hallway = await startHallway()
  const [reader, about] = await addPeople(hallway, 2)
  if (reader === undefined || about === undefined) throw new Error('Too few people')
  await enqueueLetters(hallway, [{ to: reader, about }])
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .updateTable('outbox')
      .set({ state: 'sending', lease_until: sql<Date>`now() + interval '10 seconds'`, leased_by: 'another instance' })
      .where('recipient_id', '=', reader.id)
      .execute()
  })
  await hallway.advanceBy({ hours: 1 })
  expect(cardsAbout(hallway, reader, about.name)).toEqual([])
  expect(await readLetters(hallway)).toMatchObject([{ state: 'sending', leased_by: 'another instance' }])
})
