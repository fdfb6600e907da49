import { afterEach, describe, expect, it } from '@jest/globals'
import { sweepCoffee } from '../../../bot/features/coffee/sweep.ts'
import { createLinks } from '../../../bot/links.ts'
import type { Context } from '../../../bot/context.ts'
import type { LongStep } from '../../../bot/feature.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { addMembers, coffeeOf, desk, MONDAY, othersOf, passTo, THURSDAY } from './coffee-people.ts'

let hallway: TestHallway
afterEach(async () => await hallway.stop())

const FRIDAY = new Date('2026-11-27T08:00:00Z')

async function inTransaction<Result>(work: (context: Context) => Promise<Result>): Promise<Result> {
  const { tenantId, clock } = hallway
  return await hallway.database.withTenant(
    tenantId,
    async (tx) => await work({ tx, tenantId, now: clock.now(), links: createLinks('app', 'https://hallway.test') }),
  )
}

/** Up to where the round is matched, but nothing of it written. */
async function startSweep(): Promise<Awaited<ReturnType<LongStep['compute']>>> {
  const step = await inTransaction(sweepCoffee)
  return step ? await step.compute() : async () => {}
}

async function sweep(): Promise<void> {
  await inTransaction(await startSweep())
}

async function countRows(): Promise<{ rounds: number; matches: number; seats: number }> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) => ({
    rounds: (await tx.selectFrom('rounds').select('round_number').execute()).length,
    matches: (await tx.selectFrom('round_matches').select('match_id').execute()).length,
    seats: (await tx.selectFrom('round_seats').select('person_id').execute()).length,
  }))
}

describe('putting a round together', () => {
  it('is one round, however many sweeps race for it', async () => {
    hallway = await startHallway({ now: THURSDAY })
    await addMembers(hallway, ['Amara', 'Kofi', 'Lena', 'Ola'])
    hallway.clock.moveTo(FRIDAY)
    await Promise.all([sweep(), sweep(), sweep()])
    await sweep()
    expect(await countRows()).toEqual({ rounds: 1, matches: 2, seats: 4 })
  })

  it('leaves nothing of a round in which it crashed, and puts it together when it comes again', async () => {
    hallway = await startHallway({ now: THURSDAY })
    await addMembers(hallway, ['Amara', 'Kofi'])
    hallway.clock.moveTo(FRIDAY)
    const store = await startSweep()
    const crash = inTransaction(async (context) => {
      await store(context)
      throw new Error('The process ended')
    })
    await expect(crash).rejects.toThrow('The process ended')
    expect(await countRows()).toEqual({ rounds: 0, matches: 0, seats: 0 })
    await hallway.settle()
    expect(await countRows()).toEqual({ rounds: 1, matches: 1, seats: 2 })
  })

  it('writes no match that does not hold any more, and takes in who comes while it is put together', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara, kofi, lena, ola] = await addMembers(hallway, ['Amara', 'Kofi', 'Lena', 'Ola'])
    if (!amara || !kofi || !lena || !ola) throw new Error('Four people')
    hallway.clock.moveTo(FRIDAY)
    const store = await startSweep()
    await hallway.as(amara).call('addNeverPair', { personId: kofi.id })
    await hallway.as(amara).call('addNeverPair', { personId: lena.id })
    await hallway.as(ola).call('leaveCoffee', {})
    const [noor] = await addMembers(hallway, ['Noor'])
    await inTransaction(store)
    await passTo(hallway, MONDAY)
    expect(await othersOf(hallway, amara)).toEqual([noor?.id])
    expect(await othersOf(hallway, kofi)).toEqual([lena.id])
  })

  it('makes three of an odd number, with one organiser and one chat for all', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const people = await addMembers(hallway, ['Amara', 'Kofi', 'Lena'])
    await passTo(hallway, MONDAY)
    for (const person of people) expect(await othersOf(hallway, person)).toHaveLength(2)
    const matches = await Promise.all(people.map(async (person) => (await coffeeOf(hallway, person)).current))
    expect(matches.filter((match) => match?.viewerIsOrganiser)).toHaveLength(1)
    expect(decodeURIComponent(matches[0]?.chatUrl ?? '')).toMatch(/users=kofi[^,]*,lena[^&]*&message=Hello all/)
  })

  it('takes in who joins between the opening and the Monday', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara, kofi] = await addMembers(hallway, ['Amara', 'Kofi'])
    await passTo(hallway, FRIDAY)
    const [lena, ola] = await addMembers(hallway, ['Lena', 'Ola'])
    await passTo(hallway, MONDAY)
    if (!amara || !kofi || !lena || !ola) throw new Error('Four people')
    expect(await othersOf(hallway, lena)).toEqual([ola.id])
    expect(await othersOf(hallway, amara)).toEqual([kofi.id])
  })

  it('tells the desk in a sentence when one person takes part, or everybody is paused', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara] = await addMembers(hallway, ['Amara'])
    if (!amara) throw new Error('One person')
    await passTo(hallway, MONDAY)
    const [first] = (await desk(hallway, amara).call('getRounds', {})).items
    const { notes, withoutMatch } = await desk(hallway, amara).call('getRound', { round: first?.round ?? 0 })
    expect(notes.join(' ')).toContain('Only one person took part, so there was nobody to meet.')
    expect(withoutMatch).toMatchObject([{ person: { id: amara.id }, why: 'Nobody else took part.' }])
    await hallway.as(amara).call('pause', { until: '2027-01-11' })
    await passTo(hallway, new Date('2026-12-07T10:05:00Z'))
    const [second] = (await desk(hallway, amara).call('getRounds', {})).items
    const paused = await desk(hallway, amara).call('getRound', { round: second?.round ?? 0 })
    expect(paused.notes.join(' ')).toContain('Nobody could take part')
    expect(paused.withoutMatch).toEqual([])
    expect((await coffeeOf(hallway, amara)).sitsOut?.why).toBe('Hallway was paused for you when the round went out.')
  })
})
