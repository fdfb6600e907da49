import { afterEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { TEAMS_LIMITS } from '../../../bot/delivery/limits.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { addPeople, enqueueLetters, readLetters } from '../../kit/post-messages.ts'

let hallway: TestHallway
afterEach(async () => {
  await hallway.stop()
})

const INTERVAL_MS = 1_000 / TEAMS_LIMITS.requestsPerSecond

async function readMetric(name: string): Promise<number> {
  const text = await (await fetch(`${hallway.origin}/metrics`)).text()
  const line = text.split('\n').find((candidate) => candidate.startsWith(name))
  return Number(line?.split(' ').at(-1) ?? Number.NaN)
}

describe('the rate of a tenant', () => {
  it('is one even stream, however many instances send', async () => {
    hallway = await startHallway({ instances: 2, deliveryLimits: TEAMS_LIMITS })
    const readers = await addPeople(hallway, 24)
    const about = await hallway.addPerson({ name: 'Priya Raghunathan' })
    await enqueueLetters(
      hallway,
      readers.map((to) => ({ to, about })),
    )
    await hallway.settle()
    const letters = await readLetters(hallway)
    expect(letters.map(({ state }) => state)).toEqual(readers.map(() => 'done'))
    const moments = letters.map(({ left_at: leftAt }) => leftAt?.getTime() ?? 0)
    const gaps = moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(INTERVAL_MS / 2)
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan((readers.length - 1) * INTERVAL_MS - 10)
  })

  it('counts the creation of a chat as a request', async () => {
    hallway = await startHallway({ deliveryLimits: TEAMS_LIMITS })
    const about = await hallway.addPerson({ name: 'Priya Raghunathan' })
    const strangers = await Promise.all(
      ['Amara Okafor', 'Kofi Mensah', 'Sam Wolff'].map(async (name) => await hallway.addPerson({ name }, false)),
    )
    await enqueueLetters(
      hallway,
      strangers.map((to) => ({ to, about })),
    )
    await hallway.settle()
    const [first] = await readLetters(hallway)
    const { next_at: nextAt } = await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) => await tx.selectFrom('send_rates').select('next_at').executeTakeFirstOrThrow(),
    )
    const usedUpMs = nextAt.getTime() - (first?.left_at?.getTime() ?? 0)
    expect(usedUpMs).toBeGreaterThanOrEqual(2 * strangers.length * INTERVAL_MS - 2)
    for (const to of strangers) expect(cardsAbout(hallway, to, about.name)).toHaveLength(1)
  })

  it('falls when Teams refuses several requests as too many, waits as long as Teams says, and loses nothing', async () => {
    hallway = await startHallway({ deliveryLimits: { ...TEAMS_LIMITS, chatSpacingMs: 0 } })
    const readers = await addPeople(hallway, 4)
    await hallway.settle() // they are welcomed
    const about = await hallway.addPerson({ name: 'Priya Raghunathan' })
    for (const reader of readers) hallway.teams.fail(reader, { status: 429, retryAfterSeconds: 2, times: 1 })
    await enqueueLetters(
      hallway,
      readers.map((to) => ({ to, about })),
    )
    await hallway.settle()
    const slowed = await readMetric(`hallway_delivery_rate{tenant="${hallway.tenantId}"}`)
    expect(slowed).toBeLessThan(TEAMS_LIMITS.requestsPerSecond)
    expect(await readMetric('hallway_delivery_sends_total{outcome="throttled"}')).toBe(4)
    expect(await readMetric('hallway_delivery_queue{state="retrying"}')).toBeGreaterThanOrEqual(4)
    await hallway.advanceBy({ seconds: 3 })
    for (const reader of readers) expect(cardsAbout(hallway, reader, about.name)).toHaveLength(1)
    expect(await readMetric('hallway_delivery_rate')).toBeGreaterThan(slowed)
  })
})

describe('one chat', () => {
  it('gets one message at a time: the next one when its pace allows', async () => {
    hallway = await startHallway({ deliveryLimits: { ...TEAMS_LIMITS, chatSpacingMs: 60_000 } })
    const [reader, first, second] = await addPeople(hallway, 3)
    if (reader === undefined || first === undefined || second === undefined) throw new Error('Too few people')
    await hallway.settle() // they are welcomed
    const aMinutePasses = async (): Promise<void> => {
      await hallway.database.withTenant(hallway.tenantId, async (tx) => {
        await tx
          .updateTable('outbox')
          .set({ left_at: sql<Date>`left_at - interval '1 minute'` })
          .execute()
      })
    }
    await aMinutePasses()
    await enqueueLetters(hallway, [
      { to: reader, about: second, attention: 'nudge' },
      { to: reader, about: first },
    ])
    await hallway.settle()
    expect(cardsAbout(hallway, reader, first.name)).toHaveLength(1)
    expect(cardsAbout(hallway, reader, second.name)).toEqual([])
    await aMinutePasses()
    await hallway.settle()
    expect(cardsAbout(hallway, reader, second.name)).toHaveLength(1)
  })
})
