import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const problem = (code: string) => ({ problem: { code } })

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

const lunch = async (capacity: number | null) =>
  addEvent(hallway, { title: 'Data lunch', startsAt: '2026-11-26T12:00:00Z', capacity })
const people = async (count: number): Promise<TestPerson[]> => {
  const added: TestPerson[] = []
  for (let index = 0; index < count; index++) {
    added.push(await hallway.addPerson({ name: `Guest ${String(index)}` }, false))
  }
  return added
}
const answer = async (person: TestPerson, at: TestOccurrence, given: 'going' | 'maybe' | 'no') =>
  hallway.as(person).call('answerEvent', { ...at, answer: given })
const mine = async (person: TestPerson, at: TestOccurrence) => (await hallway.as(person).call('getEvent', at)).mine

describe('places', () => {
  it('are never given twice when many people answer at once', async () => {
    const at = await lunch(3)
    const guests = await people(10)
    const answers = await Promise.all(guests.map(async (guest) => answer(guest, at, 'going')))
    expect(answers.filter((given) => given.answer === 'going')).toHaveLength(3)
    const positions = answers.map((given) => given.waitingPosition).filter((position) => position !== null)
    expect(positions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const [guest] = guests
    const event = guest && (await hallway.as(guest).call('getEvent', at))
    expect(event).toMatchObject({ goingCount: 3, waitingCount: 7 })
  })

  it('are for everybody where an event has no limit', async () => {
    const at = await lunch(null)
    const answers = await Promise.all((await people(4)).map(async (guest) => answer(guest, at, 'going')))
    expect(answers.every((given) => given.answer === 'going')).toBe(true)
  })

  it('stay with whoever answers twice', async () => {
    const at = await lunch(1)
    const [first, second] = await twoPeople()
    await answer(first, at, 'going')
    await answer(second, at, 'going')
    expect(await answer(first, at, 'going')).toEqual({ answer: 'going', waitingPosition: null })
    expect(await answer(second, at, 'going')).toEqual({ answer: 'waiting', waitingPosition: 1 })
  })
})

describe('a place in line', () => {
  it('is kept for who leaves it by mistake, for the undo time', async () => {
    const at = await lunch(1)
    const [going, first] = await twoPeople()
    const second = await hallway.addPerson({ name: 'Second Sam' })
    for (const person of [going, first, second]) await answer(person, at, 'going')
    await answer(first, at, 'no')
    await answer(first, at, 'maybe')
    expect(await mine(second, at)).toEqual({ answer: 'waiting', waitingPosition: 1 })
    expect(await answer(first, at, 'going')).toEqual({ answer: 'waiting', waitingPosition: 1 })

    await answer(first, at, 'no')
    hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 16_000))
    expect(await answer(first, at, 'going')).toEqual({ answer: 'waiting', waitingPosition: 2 })
  })
})

describe('a place given up', () => {
  it('goes to the first in line after the undo time, and that person is told', async () => {
    const at = await lunch(1)
    const giver = await hallway.addPerson({ name: 'Giver Gita' })
    const next = await hallway.addPerson({ name: 'Next Nils' })
    const last = await hallway.addPerson({ name: 'Last Lin' })
    for (const person of [giver, next, last]) await answer(person, at, 'going')
    await answer(giver, at, 'no')
    await hallway.advanceBy({ seconds: 9 })
    expect(await mine(next, at)).toEqual({ answer: 'waiting', waitingPosition: 1 })
    expect(cardsAbout(hallway, next, 'Data lunch')).toHaveLength(0)

    await hallway.advanceBy({ seconds: 120 })
    expect(await mine(next, at)).toEqual({ answer: 'going', waitingPosition: null })
    expect(await mine(last, at)).toEqual({ answer: 'waiting', waitingPosition: 1 })
    const [card, ...more] = cardsAbout(hallway, next, 'Data lunch')
    expect(more).toEqual([])
    expect(cardsAbout(hallway, last, 'Data lunch')).toHaveLength(0)
    if (card === undefined) throw new Error('Next was not told')
    await hallway.teams.press(next, card, 'Give up my place')
    await hallway.advanceBy({ seconds: 120 })
    expect(await mine(last, at)).toEqual({ answer: 'going', waitingPosition: null })
  })

  it('stays with the giver who takes it back within the undo time', async () => {
    const at = await lunch(1)
    const [giver, next] = await twoPeople()
    await answer(giver, at, 'going')
    await answer(next, at, 'going')
    await answer(giver, at, 'no')
    await answer(giver, at, 'maybe')
    await hallway.advanceBy({ seconds: 5 })
    expect(await answer(giver, at, 'going')).toEqual({ answer: 'going', waitingPosition: null })
    await hallway.advanceBy({ seconds: 120 })
    expect(await mine(next, at)).toEqual({ answer: 'waiting', waitingPosition: 1 })
  })

  it('is not taken by a newcomer before those in line', async () => {
    const at = await lunch(1)
    const [giver, next] = await twoPeople()
    await answer(giver, at, 'going')
    await answer(next, at, 'going')
    await answer(giver, at, 'no')
    hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 16_000))
    const newcomer = await hallway.addPerson({ name: 'New Nia' }, false)
    expect(await answer(newcomer, at, 'going')).toEqual({ answer: 'waiting', waitingPosition: 1 })
    expect(await mine(next, at)).toEqual({ answer: 'going', waitingPosition: null })
  })

  it('is passed on too when its owner leaves the company', async () => {
    const at = await lunch(1)
    const [leaver, next] = await twoPeople()
    await answer(leaver, at, 'going')
    await answer(next, at, 'going')
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', leaver.id).execute()
    })
    await hallway.advanceBy({ seconds: 120 })
    expect(await mine(next, at)).toEqual({ answer: 'going', waitingPosition: null })
  })
})

describe('an answer', () => {
  it('is refused where the event is over, off or unknown', async () => {
    const [person] = await twoPeople()
    const over = await addEvent(hallway, { title: 'Over', startsAt: '2026-11-20T12:00:00Z' })
    const off = await addEvent(hallway, {
      title: 'Off',
      startsAt: '2026-11-27T12:00:00Z',
      cancelled_at: hallway.clock.now(),
    })
    await expect(answer(person, over, 'going')).rejects.toMatchObject(problem('conflict'))
    await expect(answer(person, off, 'going')).rejects.toMatchObject(problem('conflict'))
    const otherDate = { eventId: off.eventId, startsAt: '2026-11-27T13:00:00.000Z' }
    await expect(hallway.as(person).call('getEvent', otherDate)).rejects.toMatchObject(problem('not-found'))
  })

  it('counts for one date of a series alone', async () => {
    const [person] = await twoPeople()
    const next = '2026-12-03T12:00:00.000Z'
    const at = await addEvent(
      hallway,
      { title: 'Weekly lunch', startsAt: '2026-11-26T12:00:00Z', rrule: 'FREQ=WEEKLY' },
      [next],
    )
    await answer(person, at, 'going')
    expect(await mine(person, { ...at, startsAt: next })).toEqual({ answer: 'none', waitingPosition: null })
  })
})

async function twoPeople(): Promise<[TestPerson, TestPerson]> {
  return [
    await hallway.addPerson({ name: 'Amara Okafor' }, false),
    await hallway.addPerson({ name: 'Kofi Mensah' }, false),
  ]
}
