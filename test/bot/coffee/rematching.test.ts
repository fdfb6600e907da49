import { afterEach, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, coffeeOf, desk, MONDAY, othersOf, passTo, THURSDAY } from './coffee-people.ts'

let hallway: TestHallway
afterEach(async () => await hallway.stop())

const find = (people: readonly TestPerson[], id: string | undefined): TestPerson => {
  const person = people.find((candidate) => candidate.id === id)
  if (person === undefined) throw new Error('Nobody has this id')
  return person
}

async function startRound(names: readonly string[]): Promise<TestPerson[]> {
  hallway = await startHallway({ now: THURSDAY })
  const people = await addMembers(hallway, names)
  await passTo(hallway, MONDAY)
  return people
}

async function matchIdOf(person: TestPerson): Promise<string> {
  return (await coffeeOf(hallway, person)).current?.matchId ?? ''
}

describe('a match that comes to nothing', () => {
  it('finds somebody else within the hour for both halves of "not a fit", and tells nobody who said it', async () => {
    const people = await startRound(['Amara', 'Kofi', 'Lena', 'Ola'])
    const amara = find(people, people[0]?.id)
    const former = find(people, (await othersOf(hallway, amara))[0])
    await hallway.as(amara).call('answerCoffee', { matchId: await matchIdOf(amara), answer: 'not-a-fit' })
    expect((await coffeeOf(hallway, former)).current).toBeNull()
    await hallway.advanceBy({ hours: 1 })
    // Two trios cannot be: each of the two joins one of the other pair, or waits for the next round.
    const others = await othersOf(hallway, amara)
    expect(others).not.toContain(former.id)
    const cards = cardsAbout(hallway, former, 'Amara').map(textOf)
    expect(cards.join('\n')).not.toMatch(/not a fit|declined/i)
    expect(cards.length).toBeGreaterThan(1)
  })

  it('never matches them again', async () => {
    const [amara, kofi] = await startRound(['Amara', 'Kofi'])
    if (!amara || !kofi) throw new Error('Two people')
    await hallway.as(amara).call('answerCoffee', { matchId: await matchIdOf(amara), answer: 'not-a-fit' })
    for (const day of ['2026-12-04', '2026-12-07', '2026-12-11', '2026-12-14', '2027-01-08', '2027-01-11']) {
      hallway.clock.moveTo(new Date(`${day}T10:05:00Z`))
      await hallway.settle()
    }
    expect(await othersOf(hallway, kofi)).toEqual([])
    const { sentences } = await hallway.as(kofi).call('explainCoffee', {})
    expect(sentences[0]).toBe('No suitable partner this round.')
  })

  it('lets a pair take in who has lost a match to somebody out of reach', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const people = await addMembers(hallway, ['Amara', 'Kofi', 'Lena', 'Ola'])
    await passTo(hallway, new Date('2026-11-30T08:30:00Z'))
    const amara = find(people, people[0]?.id)
    const partner = find(people, (await othersOf(hallway, amara))[0])
    await hallway.teams.uninstall(partner)
    await passTo(hallway, MONDAY)
    await hallway.advanceBy({ hours: 2 })
    expect(await othersOf(hallway, amara)).toHaveLength(2)
    expect(await othersOf(hallway, amara)).not.toContain(partner.id)
    const host = find(people, (await othersOf(hallway, amara))[0])
    expect(cardsAbout(hallway, host, 'Amara').length).toBeGreaterThan(0)
    expect(cardsAbout(hallway, amara, `Meet ${partner.name}`)).toEqual([])
  })

  it('goes on as a pair when one of three leaves the programme, and says so kindly', async () => {
    const people = await startRound(['Amara', 'Kofi', 'Lena'])
    const [amara, kofi, lena] = people
    if (!amara || !kofi || !lena) throw new Error('Three people')
    await hallway.as(lena).call('leaveCoffee', {})
    await hallway.advanceBy({ seconds: 30 })
    expect(await othersOf(hallway, amara)).toEqual([kofi.id])
    expect(await coffeeOf(hallway, lena)).toMatchObject({ membership: null, current: null, nextRound: null })
    const [told] = cardsAbout(hallway, amara, 'Lena').slice(-1)
    expect(textOf(told as never)).not.toMatch(/Lena (left|declined)/i)
  })

  it('looks after the other half of who would read of it when it is over', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara] = await addMembers(hallway, ['Amara'])
    const [early] = await addMembers(hallway, ['Early'], {
      message_days: [1],
      message_start_minute: 8 * 60,
      message_end_minute: 9 * 60,
    })
    if (!amara || !early) throw new Error('Two people')
    await passTo(hallway, MONDAY)
    expect(cardsAbout(hallway, amara, 'Meet Early')).toHaveLength(1)
    await hallway.advanceBy({ hours: 2 })
    expect((await coffeeOf(hallway, amara)).current).toBeNull()
    expect(cardsAbout(hallway, amara, 'Early').length).toBe(2)
    await passTo(hallway, new Date('2026-12-07T08:30:00Z'))
    expect(cardsAbout(hallway, early, 'Meet Amara')).toEqual([])
  })

  it('looks after the other half of who leaves the company', async () => {
    const people = await startRound(['Amara', 'Kofi', 'Lena', 'Ola'])
    const amara = find(people, people[0]?.id)
    const leaver = find(people, (await othersOf(hallway, amara))[0])
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', leaver.id).execute()
    })
    await hallway.advanceBy({ hours: 1 })
    expect(await othersOf(hallway, amara)).toHaveLength(2)
  })

  it('skips one round and no more, and says so to the person alone', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const people = await addMembers(hallway, ['Amara', 'Kofi', 'Lena', 'Ola', 'Bo'])
    const amara = find(people, people[0]?.id)
    const skipped = await hallway.as(amara).call('skipCoffee', { skip: true })
    expect(skipped).toMatchObject({ isSkipping: true, nextRound: { goesOutOn: '2026-12-07' } })
    expect(await hallway.as(amara).call('skipCoffee', { skip: true })).toMatchObject({
      nextRound: { goesOutOn: '2026-12-07' },
    })
    await passTo(hallway, MONDAY)
    const mine = await coffeeOf(hallway, amara)
    expect(mine).toMatchObject({ current: null, sitsOut: { why: 'You asked to sit this round out.' } })
    const [round] = (await desk(hallway, amara).call('getRounds', {})).items
    expect(round).toMatchObject({ people: 4, leftOut: 0 })
    await passTo(hallway, new Date('2026-12-07T10:05:00Z'))
    expect((await othersOf(hallway, amara)).length).toBeGreaterThan(0)
  })
})
