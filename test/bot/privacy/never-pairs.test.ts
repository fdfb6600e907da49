import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, MONDAY, othersOf, THURSDAY } from '../coffee/coffee-people.ts'

let hallway: TestHallway
let zoe: TestPerson
let bo: TestPerson

beforeAll(async () => {
  hallway = await startHallway({ now: THURSDAY })
  ;[zoe, bo] = (await addMembers(hallway, ['Zoe Quartermain', 'Bo Lind'])) as [TestPerson, TestPerson]
})
afterAll(async () => await hallway.stop())

const listOf = async (person: TestPerson): Promise<string[]> =>
  (await hallway.as(person).call('getNeverPairs', {})).people.map(({ name }) => name)

describe('the list of people I would rather not be paired with', () => {
  it('is mine alone, and putting somebody on it twice is once', async () => {
    await hallway.as(zoe).call('addNeverPair', { personId: bo.id })
    await hallway.as(zoe).call('addNeverPair', { personId: bo.id })
    expect(await listOf(zoe)).toEqual(['Bo Lind'])
    expect(await listOf(bo)).toEqual([])
  })

  it('is kept by the next round, which tells neither of them why', async () => {
    await hallway.advanceTo(MONDAY)
    expect(await othersOf(hallway, zoe)).toEqual([])
    for (const person of [zoe, bo]) {
      const { isMatched, sentences } = await hallway.as(person).call('explainCoffee', {})
      expect(isMatched).toBe(false)
      expect(sentences.join(' ')).not.toMatch(/Zoe|Bo |list|wish/)
    }
  })

  it('lets go of whom I take off it', async () => {
    await hallway.as(zoe).call('removeNeverPair', { personId: bo.id })
    expect(await listOf(zoe)).toEqual([])
    await hallway.advanceBy({ days: 7 })
    expect(await othersOf(hallway, zoe)).toEqual([bo.id])
  })

  it('does not take the person themselves, nor somebody who is not there', async () => {
    await expect(hallway.as(zoe).call('addNeverPair', { personId: zoe.id })).rejects.toMatchObject({
      problem: { code: 'invalid-input' },
    })
    await expect(
      hallway.as(zoe).call('addNeverPair', { personId: '00000000-0000-4000-8000-000000000000' }),
    ).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })
})
