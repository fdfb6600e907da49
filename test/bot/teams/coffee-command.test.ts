import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readCoffeeWish } from '../../../bot/features/coffee/read-wish.ts'
import type { Card } from '../../../bot/cards/card.ts'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let others: TestPerson[]

beforeAll(async () => {
  // A Thursday: the round of Monday 30 November is put together tomorrow.
  hallway = await startHallway({ now: new Date('2026-11-26T10:00:00Z') })
  amara = await hallway.addPerson({ name: 'Amara Okafor', department: 'Finance' })
  others = [
    await hallway.addPerson({ name: 'Kenji Watanabe', department: 'Design' }),
    await hallway.addPerson({ name: 'Aroha Ngata', department: 'Sales' }),
  ]
})
afterAll(async () => await hallway.stop())

async function ask(text: string, person = amara): Promise<Card> {
  const card = (await hallway.teams.say(person, text)).at(-1)?.card
  if (card === undefined || card === null) throw new Error('The answer has no card')
  return card
}

const membership = async () => (await hallway.as(amara).call('getCoffee', {})).membership
const buttons = (card: Card): string[] => (card.actions ?? []).map(({ title }) => title)

describe('what a person wants of coffee', () => {
  it.each([
    ['', { kind: 'show' }],
    ['skip', { kind: 'skip' }],
    ['Skip this one, please!', { kind: 'skip' }],
    ['leave', { kind: 'leave' }],
    ['why?', { kind: 'why' }],
    ['yes', { kind: 'join', frequencyWeeks: null }],
    ['weekly', { kind: 'join', frequencyWeeks: 1 }],
    ['every week', { kind: 'join', frequencyWeeks: 1 }],
    ['every 2 weeks', { kind: 'join', frequencyWeeks: 2 }],
    ['every other week', { kind: 'join', frequencyWeeks: 2 }],
    ['once a month', { kind: 'join', frequencyWeeks: 4 }],
    ['every 8 weeks', { kind: 'join', frequencyWeeks: 8 }],
    ['with milk', { kind: 'unclear' }],
  ])('is read from "coffee %s"', (said, wish) => {
    expect(readCoffeeWish(said)).toEqual(wish)
  })
})

describe('the coffee command', () => {
  it('offers to take part, with how often and with how many', async () => {
    const card = await ask('coffee')
    expect(buttons(card)).toEqual(['Take part'])
    const joined = await hallway.teams.press(amara, card, 'Take part', { frequencyWeeks: '4', size: '3' })
    expect(textOf(joined)).toContain('Your next round goes out on Monday 30 November.')
    expect(await membership()).toEqual({ frequencyWeeks: 4, size: 3 })
  })

  it('changes the terms, and keeps what is not said', async () => {
    const card = await ask('coffee')
    await hallway.teams.press(amara, card, 'Save', { frequencyWeeks: '1', size: '2' })
    expect(await membership()).toEqual({ frequencyWeeks: 1, size: 2 })
    await ask('coffee every 2 weeks')
    expect(await membership()).toEqual({ frequencyWeeks: 2, size: 2 })
  })

  it('skips the next round, and takes that back', async () => {
    const skipped = await ask('coffee skip')
    expect(textOf(skipped)).toContain('Your next one goes out on Monday 14 December.')
    const back = await hallway.teams.press(amara, skipped, 'Do not skip')
    expect(textOf(back)).toContain('Your next round goes out on Monday 30 November.')
  })

  it('leaves, and comes back', async () => {
    expect((await ask('coffee leave')).fallbackText).toBe('You have left the coffee rounds.')
    expect(await membership()).toBeNull()
    expect((await ask('coffee leave')).fallbackText).toBe('You do not take part in coffee rounds.')
    expect(textOf(await ask('coffee skip'))).toContain('You do not take part in coffee rounds.')
    await ask('coffee yes')
    expect(await membership()).toEqual({ frequencyWeeks: 2, size: 2 })
  })

  it('says that it did not understand, and shows where one is', async () => {
    expect(textOf(await ask('coffee with milk'))).toContain('I did not understand that about coffee.')
  })

  it('says so while nobody can be introduced, and does not offer to skip', async () => {
    await ask('pause until 2026-11-28')
    const card = await ask('coffee')
    expect(textOf(card)).toContain('You are paused until 28 November.')
    expect(buttons(card)).toEqual(['Save', 'Leave the rounds'])
    await ask('resume')
  })
})

describe('the cards of a match of three', () => {
  const introductions = (person: TestPerson): Card[] => cardsAbout(hallway, person, 'Why you three')
  const introductionOf = (person: TestPerson): Card => introductions(person)[0] as Card

  it('names the others and who picks the time, and opens one chat for all', async () => {
    for (const person of others) await ask('coffee weekly', person)
    await hallway.advanceTo(new Date('2026-11-30T12:00:00Z'))
    const all = [amara, ...others]
    for (const person of all) expect(introductions(person)).toHaveLength(1)
    expect(textOf(introductionOf(amara))).toContain('A group of three this time.')
    const organisers = all.filter((person) => textOf(introductionOf(person)).includes('You pick the time'))
    expect(organisers).toHaveLength(1)
    const chat = introductionOf(amara).actions?.find(({ title }) => title === 'Open chat')
    const url = chat?.type === 'Action.OpenUrl' ? new URL(chat.url) : null
    expect(url?.searchParams.get('users')?.split(',').toSorted()).toEqual(
      others.map(({ userPrincipalName }) => userPrincipalName).toSorted(),
    )
    expect(url?.searchParams.get('message')).not.toBe('')
  })

  it('keeps the introduction when it is asked why', async () => {
    const explained = await hallway.teams.press(amara, introductionOf(amara), 'Why this match?')
    expect(textOf(explained)).toContain('Kenji works in Design, outside your department.')
    expect(buttons(explained)).toEqual(['Open chat', 'Not a fit'])
    expect(textOf(await ask('coffee why'))).toContain('Kenji works in Design, outside your department.')
  })

  it('says goodbye without a reason, and answers a late press kindly', async () => {
    const [kenji] = others as [TestPerson, TestPerson]
    const reply = await hallway.teams.press(kenji, introductionOf(kenji), 'Not a fit')
    expect(textOf(reply)).toContain('only that plans have changed')
    const late = await hallway.teams.press(kenji, introductionOf(kenji), 'Not a fit')
    expect(late.fallbackText).toBe('This was settled in the meantime.')
    const why = await hallway.teams.press(kenji, introductionOf(kenji), 'Why this match?')
    expect(why.fallbackText).toBe('This was settled in the meantime.')
    await hallway.advanceBy({ hours: 2 })
    const [told, ...more] = cardsAbout(hallway, amara, 'Kenji Watanabe is not available this time')
    expect(more).toEqual([])
    expect(textOf(told as Card)).toContain('You and Aroha Ngata carry on.')
    expect(textOf(told as Card)).not.toMatch(/fit|left|declined/)
  })
})
