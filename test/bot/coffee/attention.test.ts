import { afterEach, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, coffeeOf, MONDAY, othersOf, passTo, THURSDAY } from './coffee-people.ts'

let hallway: TestHallway
afterEach(async () => await hallway.stop())

const introductionsTo = (person: TestPerson): number => cardsAbout(hallway, person, 'To start the conversation').length

async function start(): Promise<TestPerson[]> {
  hallway = await startHallway({ now: THURSDAY })
  return await addMembers(hallway, ['Amara', 'Kofi'])
}

describe('coffee rounds and attention', () => {
  it('introduces each at ten of their own morning, and on no day off', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara] = (await addMembers(hallway, ['Amara'])) as [TestPerson]
    const [jo] = (await addMembers(hallway, ['Jo'], { time_zone: 'America/New_York' })) as [TestPerson]
    const [lena] = (await addMembers(hallway, ['Lena'], { working_days: [2, 3, 4, 5] })) as [TestPerson]
    await passTo(hallway, MONDAY)
    expect([amara, jo, lena].map(introductionsTo)).toEqual([1, 0, 0])
    await hallway.advanceTo(new Date('2026-11-30T15:01:00Z'))
    expect([amara, jo, lena].map(introductionsTo)).toEqual([1, 1, 0])
    await hallway.advanceTo(new Date('2026-12-01T09:01:00Z'))
    expect([amara, jo, lena].map(introductionsTo)).toEqual([1, 1, 1])
  })

  it('leaves nobody waiting for whom the budget of the week lets no introduction through', async () => {
    const [amara, kofi] = (await start()) as [TestPerson, TestPerson]
    const [lena] = (await addMembers(hallway, ['Lena'], { weekly_budget: 0 })) as [TestPerson]
    await passTo(hallway, MONDAY)
    expect(introductionsTo(lena)).toBe(0)
    expect(await othersOf(hallway, amara)).toEqual([kofi.id])
    expect((await coffeeOf(hallway, lena)).sitsOut?.why).toMatch(/number of messages a week/)
  })

  it('matches nobody who is paused, and lets go who pauses before the introduction', async () => {
    const [amara, kofi] = (await start()) as [TestPerson, TestPerson]
    await hallway.advanceTo(new Date('2026-11-27T08:00:00Z'))
    await hallway.as(kofi).call('pause', { until: '2026-12-14' })
    await passTo(hallway, MONDAY)
    expect([introductionsTo(amara), introductionsTo(kofi)]).toEqual([0, 0])
    expect((await coffeeOf(hallway, amara)).current).toBeNull()
    expect((await coffeeOf(hallway, amara)).sitsOut?.next).toBe('You are first in line for the next round.')
    expect((await coffeeOf(hallway, kofi)).pausedUntil).toBe('2026-12-14')
  })

  it('asks for no more than the budget of the week lets through', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const people = await addMembers(hallway, ['Amara', 'Kofi'], { weekly_budget: 1 })
    await hallway.advanceTo(new Date('2026-12-06T20:00:00Z'))
    expect(people.map(introductionsTo)).toEqual([1, 1])
    for (const person of people) expect(cardsAbout(hallway, person, 'Did you and')).toEqual([])
  })
})
