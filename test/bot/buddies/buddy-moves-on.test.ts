import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

const HOUR_MS = 3_600_000
let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
beforeEach(() => {
  // Each test begins on a working morning.
  const days = 1 + (hallway.clock.now().getUTCDay() === 5 ? 2 : 0)
  hallway.clock.moveTo(
    new Date(`${new Date(hallway.clock.now().getTime() + days * 24 * HOUR_MS).toISOString().slice(0, 10)}T09:00:00Z`),
  )
})
afterEach(async () => {
  // Everybody leaves, so that no test's people are asked in the next one.
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ account_enabled: false }).execute()
  })
})
afterAll(async () => await hallway.stop())

async function addBuddy(name: string, language: string, options: Partial<PersonOptions> = {}): Promise<TestPerson> {
  return await hallway.addPerson({
    name,
    department: 'Finance',
    open_to_buddy: true,
    languages: [language],
    ...options,
  })
}

async function addNewHire(name: string, language: string, options: Partial<PersonOptions> = {}): Promise<TestPerson> {
  return await hallway.addPerson({
    name,
    department: 'Design',
    hire_date: hallway.clock.now().toISOString().slice(0, 10),
    languages: [language],
    ...options,
  })
}

async function nextHour(hours = 1): Promise<void> {
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + hours * HOUR_MS))
  await hallway.settle()
}

function asksTo(person: TestPerson, name: string): number {
  return hallway.teams.cardsFor(person).filter((card) => textOf(card).includes(`be a buddy for ${name}?`)).length
}

function told(person: TestPerson): string {
  return hallway.teams.cardsFor(person).map(textOf).join('\n')
}

describe('a buddy who does not accept', () => {
  it('is followed by the next best on Not now, and nobody hears of it', async () => {
    const best = await addBuddy('Ingrid Solheim', 'Norwegian', { interests: ['Skiing'] })
    const next = await addBuddy('Bo-ra Kim', 'Norwegian')
    const newHire = await addNewHire('Lena Berg', 'Norwegian', { interests: ['Skiing'] })
    await nextHour()
    expect([asksTo(best, 'Lena Berg'), asksTo(next, 'Lena Berg')]).toEqual([1, 0])
    const ask = lastCard(hallway, best)
    expect(textOf(await hallway.teams.press(best, ask, 'Not now'))).toContain('Nobody is told.')
    await hallway.settle()
    expect(asksTo(next, 'Lena Berg')).toBe(1)
    expect(told(newHire)).not.toContain('Ingrid Solheim')
    expect(textOf(await hallway.teams.press(best, ask, 'Accept'))).toContain('settled in the meantime')
    await hallway.teams.press(next, lastCard(hallway, next), 'Accept')
    await hallway.settle()
    expect(textOf(lastCard(hallway, newHire))).toContain('Meet Bo-ra Kim')
  })

  it('is followed by the next best after one working day of silence', async () => {
    const best = await addBuddy('Wanjiru Kamau', 'Swahili', { interests: ['Baking'] })
    const next = await addBuddy('Tariq Aziz', 'Swahili')
    await addNewHire('Ola Adeyemi', 'Swahili', { interests: ['Baking'] })
    await nextHour()
    expect(asksTo(best, 'Ola Adeyemi')).toBe(1)
    await nextHour(23)
    expect(asksTo(next, 'Ola Adeyemi')).toBe(0)
    await nextHour()
    expect([asksTo(best, 'Ola Adeyemi'), asksTo(next, 'Ola Adeyemi')]).toEqual([1, 1])
    expect(textOf(await hallway.teams.press(best, lastCard(hallway, best), 'Accept'))).toContain('settled')
  })
})

describe('a half that cannot be reached', () => {
  it('leaves the other told and the new hire with another buddy within the hour', async () => {
    const best = await addBuddy('Siobhán Byrne', 'Irish', { interests: ['Sailing'] })
    const next = await addBuddy('Minh Anh Nguyễn', 'Irish')
    const newHire = await addNewHire('Jin-woo Park', 'Irish', { interests: ['Sailing'] })
    await nextHour()
    const ask = lastCard(hallway, best)
    hallway.teams.fail(best, { status: 403, code: 'ConversationBlockedByUser' })
    await hallway.teams.press(best, ask, 'Accept')
    await hallway.settle()
    await nextHour()
    // Which of the two messages left first is chance: who has heard of it hears that it ended.
    const heard = told(newHire).includes('Meet Siobhán Byrne')
    expect(told(newHire).includes('I am looking for another buddy for you')).toBe(heard)
    expect(asksTo(next, 'Jin-woo Park')).toBe(1)
    await hallway.teams.press(next, lastCard(hallway, next), 'Accept')
    await hallway.settle()
    expect(textOf(lastCard(hallway, newHire))).toContain('Meet Minh Anh Nguyễn')
    expect((await hallway.as(newHire).call('getNetwork', {})).contacts).toMatchObject([{ person: { id: next.id } }])
  })

  it('is told nothing after leaving, and the new hire gets another buddy', async () => {
    const best = await addBuddy('Aroha Ngata', 'Māori', { interests: ['Chess'] })
    const next = await addBuddy('Lucía Fernández', 'Māori')
    const newHire = await addNewHire('Kenji Watanabe', 'Māori', { interests: ['Chess'] })
    await nextHour()
    await hallway.teams.press(best, lastCard(hallway, best), 'Accept')
    await hallway.settle()
    const before = hallway.teams.cardsFor(best).length
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', best.id).execute()
    })
    await nextHour()
    expect(asksTo(next, 'Kenji Watanabe')).toBe(1)
    await nextHour()
    expect(told(newHire)).toContain('Your introduction to Aroha Ngata has ended.')
    expect(hallway.teams.cardsFor(best)).toHaveLength(before)
  })
})

describe('an introduction that does not fit', () => {
  it('ends kindly, finds somebody else, and stops for whoever wants no buddy', async () => {
    const best = await addBuddy('Priya Raghunathan', 'Tamil', { interests: ['Cricket'] })
    const next = await addBuddy('Arjun Mehta', 'Tamil')
    const newHire = await addNewHire('Mei-Ling Chen', 'Tamil', { interests: ['Cricket'] })
    await nextHour()
    await hallway.teams.press(best, lastCard(hallway, best), 'Accept')
    await hallway.settle()
    const introduction = lastCard(hallway, newHire)
    const stranger = await hallway.addPerson({ name: 'Otto Maier' })
    await hallway.teams.press(stranger, introduction, 'Not a fit')
    expect((await hallway.as(newHire).call('getIntroductions', {})).items).toHaveLength(1)

    const ended = await hallway.teams.press(newHire, introduction, 'Not a fit')
    expect(textOf(ended)).toContain('Priya Raghunathan reads only that it has ended.')
    await nextHour()
    expect(told(best)).toContain('Your buddy time with Mei-Ling Chen has ended.')
    expect(told(best)).not.toContain('a fit')
    expect(asksTo(next, 'Mei-Ling Chen')).toBe(1)
    await hallway.teams.press(newHire, ended, 'No buddy, thank you')
    expect(textOf(await hallway.teams.press(next, lastCard(hallway, next), 'Accept'))).toContain('settled')
    await nextHour(2)
    expect((await hallway.as(newHire).call('getIntroductions', {})).items).toEqual([])
  })
})

describe('an introduction that ends before the first day', () => {
  it('is never heard of by the new hire', async () => {
    const buddy = await addBuddy('Ana Silva', 'Galician')
    const tomorrow = new Date(hallway.clock.now().getTime() + 24 * HOUR_MS).toISOString().slice(0, 10)
    const newHire = await addNewHire('Chidi Eze', 'Galician', { hire_date: tomorrow })
    await nextHour()
    await hallway.teams.press(buddy, lastCard(hallway, buddy), 'Accept')
    await hallway.settle()
    const [introduction] = (await hallway.as(buddy).call('getIntroductions', {})).items
    await hallway.as(buddy).call('endIntroduction', { introductionId: introduction?.id ?? '' })
    await nextHour(24)
    expect(told(newHire)).not.toContain('Ana Silva')
  })
})

describe('a buddy who lowers their capacity while being asked', () => {
  it('takes one new hire, also when both are accepted at once', async () => {
    const buddy = await addBuddy('Femi Ojo', 'Basque', { weekly_budget: 9 })
    await addNewHire('Dara Sok', 'Basque')
    await addNewHire('Emi Sato', 'Basque')
    await nextHour()
    const asks = hallway.teams.cardsFor(buddy).filter((card) => textOf(card).includes('be a buddy for'))
    expect(asks).toHaveLength(2)
    await hallway.as(buddy).call('updateOpenTo', {
      mentoring: false,
      mentorCapacity: 1,
      mentorTopics: [],
      buddy: true,
      buddyCapacity: 1,
    })
    const answers = await Promise.all(asks.map(async (ask) => await hallway.teams.press(buddy, ask, 'Accept')))
    expect(answers.map(textOf).filter((text) => text.includes('as many new colleagues as you wanted'))).toHaveLength(1)
    expect((await hallway.as(buddy).call('getIntroductions', {})).items).toHaveLength(1)
    expect((await hallway.as(buddy).call('getHome', {})).buddyAsks).toEqual([])
  })
})

describe('an ask that could not leave before the next best was asked', () => {
  it('takes the question from nobody when it turns out to be undeliverable', async () => {
    while (hallway.clock.now().getUTCDay() !== 4) {
      hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 24 * HOUR_MS))
    }
    const best = await addBuddy('Ragnhild Vik', 'Sami', { interests: ['Skiing'], weekly_budget: 0 })
    const next = await addBuddy('Matteo Ricci', 'Sami')
    await addNewHire('Elle Somby', 'Sami', { interests: ['Skiing'] })
    await nextHour()
    // The ask of the best waits for Monday's budget; on Friday it lapses and the next one is asked.
    await nextHour(24)
    expect([asksTo(best, 'Elle Somby'), asksTo(next, 'Elle Somby')]).toEqual([0, 1])
    await hallway.teams.uninstall(best)
    await nextHour(71)
    expect(textOf(await hallway.teams.press(next, lastCard(hallway, next), 'Accept'))).toContain('Elle Somby')
  })
})
