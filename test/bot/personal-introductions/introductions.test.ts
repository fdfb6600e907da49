import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
beforeAll(async () => {
  hallway = await startHallway()
  amara = await hallway.addPerson({ name: 'Amara Okafor' })
})
afterAll(async () => await hallway.stop())

/** The jobs of the minutes between are not what is tested here. */
const goTo = async (instant: string): Promise<void> => {
  hallway.clock.moveTo(new Date(instant))
  await hallway.settle()
}
const aMomentLater = async (): Promise<void> =>
  await goTo(new Date(hallway.clock.now().getTime() + 30_000).toISOString())

const asksOf = async (person: TestPerson) => (await hallway.as(person).call('getHome', {})).introductionAsks
const between = async (person: TestPerson, other: TestPerson) =>
  (await hallway.as(person).call('getTie', { personId: other.id })).between.map(({ what }) => what)
const isContact = async (person: TestPerson, other: TestPerson) =>
  (await hallway.as(person).call('getTie', { personId: other.id })).contact !== null

/** Two colleagues, introduced by Amara, as far as the question to both. */
async function introduceTwo(names: [string, string]): Promise<{ id: string; first: TestPerson; second: TestPerson }> {
  const first = await hallway.addPerson({ name: names[0], department: 'Sales', wants_to_learn: ['SQL'] })
  const second = await hallway.addPerson({ name: names[1], department: 'Data', skills: ['SQL'] })
  const id = randomUUID()
  const pair = { firstId: first.id, secondId: second.id }
  const { reason } = await hallway.as(amara).call('draftIntroduction', pair)
  expect(reason).toBe(`${names[1]} knows SQL, which ${names[0]} wants to learn.`)
  // Sent twice is sent once, also under another id.
  for (const introductionId of [id, id, randomUUID()]) {
    await hallway.as(amara).call('introducePeople', { introductionId, ...pair, reason: `${reason} Try a coffee.` })
  }
  await aMomentLater()
  return { id, first, second }
}

describe('two people introduced by a third', () => {
  let pair: Awaited<ReturnType<typeof introduceTwo>>
  let request: Card
  beforeAll(async () => {
    pair = await introduceTwo(['Kofi Mensah', 'Ingrid Solheim'])
    request = lastCard(hallway, pair.first)
  })

  it('are asked once each, with the words of who introduces them', async () => {
    expect(textOf(request)).toContain('Would you like to meet Ingrid Solheim?')
    expect(textOf(request)).toContain('Amara Okafor suggests it: “Ingrid Solheim knows SQL, which Kofi Mensah wants')
    expect(cardsAbout(hallway, pair.second, 'Would you like to meet Kofi Mensah?')).toHaveLength(1)
    expect(await asksOf(pair.first)).toMatchObject([
      { introductionId: pair.id, other: { id: pair.second.id }, introducer: { id: amara.id } },
    ])
    const answered = hallway.as(amara).call('answerIntroduction', { introductionId: pair.id, answer: 'yes' })
    await expect(answered).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })

  it('hear nothing more of one another after one yes', async () => {
    for (let press = 0; press < 2; press++) {
      const pressed = await hallway.teams.press(pair.first, request, 'Yes, introduce us')
      expect(textOf(pressed)).toContain('I introduce you as soon as Ingrid Solheim says yes, too.')
    }
    await aMomentLater()
    expect(cardsAbout(hallway, pair.first, 'You both said yes')).toEqual([])
    expect([await asksOf(pair.first), await isContact(pair.first, pair.second)]).toEqual([[], false])
  })

  it('are introduced with the second yes, and who introduced them is told', async () => {
    await hallway.as(pair.second).call('answerIntroduction', { introductionId: pair.id, answer: 'no' })
    const yes = { introductionId: pair.id, answer: 'yes' } as const
    expect(await hallway.as(pair.second).call('answerIntroduction', yes)).toEqual({ introduced: true })
    expect(await hallway.as(pair.second).call('answerIntroduction', yes)).toEqual({ introduced: true })
    await aMomentLater()
    expect(textOf(lastCard(hallway, pair.first))).toMatch(/You both said yes[^]*Meet Ingrid Solheim/)
    expect(textOf(lastCard(hallway, pair.second))).toMatch(/You both said yes[^]*Meet Kofi Mensah/)
    expect(cardsAbout(hallway, amara, 'Kofi Mensah and Ingrid Solheim have met through you')).toHaveLength(1)
    expect([await isContact(pair.first, pair.second), await isContact(pair.second, pair.first)]).toEqual([true, true])
    expect(await between(pair.first, pair.second)).toEqual(['Amara Okafor introduced you'])
    expect(await between(amara, pair.second)).toEqual(['You introduced Ingrid Solheim to Kofi Mensah'])
  })
})

it('tells a no to nobody: it reads as silence when the time is over', async () => {
  const { first, second } = await introduceTwo(['Zofia Lis', 'Rashid Al-Amin'])
  await hallway.teams.press(first, lastCard(hallway, first), 'Yes, introduce us')
  expect(textOf(await hallway.teams.press(second, lastCard(hallway, second), 'Not now'))).toContain('Nobody is told.')
  await goTo('2026-12-07T08:00:00Z')
  const news = 'did not come about this time'
  expect([first, second, amara].flatMap((person) => cardsAbout(hallway, person, news))).toEqual([])
  await goTo('2026-12-08T10:00:00Z')
  expect([first, second, amara].map((person) => cardsAbout(hallway, person, news).length)).toEqual([1, 0, 1])
  expect(textOf(lastCard(hallway, first))).not.toContain('Not now')
})

it('asks nobody and introduces nobody where one of the two keeps the other away, and nobody can tell', async () => {
  const first = await hallway.addPerson({ name: 'Mei Chen' })
  const second = await hallway.addPerson({ name: 'Otto Maier' })
  await hallway.as(second).call('addNeverPair', { personId: first.id })
  const input = { introductionId: randomUUID(), firstId: first.id, secondId: second.id, reason: 'You would like it.' }
  await hallway.as(amara).call('introducePeople', input)
  await aMomentLater()
  expect([hallway.teams.cardsFor(first), hallway.teams.cardsFor(second)].map((cards) => cardsOf(cards))).toEqual([0, 0])
  expect([await asksOf(first), await asksOf(second)]).toEqual([[], []])
  for (const person of [first, second]) {
    const answered = await hallway.as(person).call('answerIntroduction', {
      introductionId: input.introductionId,
      answer: 'yes',
    })
    expect(answered).toEqual({ introduced: false })
  }
})

const cardsOf = (cards: Card[]): number =>
  cards.filter((card) => textOf(card).includes('Would you like to meet')).length

it('asks only the other one where somebody would like to be introduced, who has said yes by asking', async () => {
  const priya = await hallway.addPerson({ name: 'Priya Raghunathan', skills: ['Chess'] })
  const bo = await hallway.addPerson({ name: 'Bo Lind', wants_to_learn: ['Chess'] })
  await hallway.as(bo).call('askIntroduction', { introductionId: randomUUID(), personId: priya.id })
  await aMomentLater()
  expect(textOf(lastCard(hallway, priya))).toMatch(
    /Would you like to meet Bo Lind\?[^]*Bo Lind would like to get to know you. Bo wants to learn Chess, which you know./,
  )
  await hallway.teams.press(priya, lastCard(hallway, priya), 'Yes, introduce us')
  await aMomentLater()
  expect(textOf(lastCard(hallway, bo))).toMatch(/You both said yes[^]*Meet Priya Raghunathan/)
  expect(await between(bo, priya)).toEqual(['Hallway introduced you'])
})

it('introduces neither where one cannot be told, and tells the other kindly', async () => {
  const { id, first, second } = await introduceTwo(['Tomas Ribeiro', 'Wanjiru Kamau'])
  await hallway.as(first).call('answerIntroduction', { introductionId: id, answer: 'yes' })
  await hallway.teams.uninstall(first)
  await hallway.as(second).call('answerIntroduction', { introductionId: id, answer: 'yes' })
  await aMomentLater()
  expect(textOf(lastCard(hallway, second))).toContain('The introduction to Tomas Ribeiro did not come about this time.')
})

it('can be taken back by who asked for it alone, and nobody can tell from it who has answered', async () => {
  const { id, first, second } = await introduceTwo(['Olu Adeyemi', 'Freya Dahl'])
  await hallway.as(first).call('answerIntroduction', { introductionId: id, answer: 'yes' })
  const card = lastCard(hallway, second)
  const openOf = async (person: TestPerson) => (await hallway.as(person).call('getOpenIntroductions', {})).items
  expect(await openOf(amara)).toContainEqual({
    introductionId: id,
    asked: [expect.objectContaining({ id: first.id }), expect.objectContaining({ id: second.id })],
    answerBy: expect.any(String),
  })
  const withdraw = { introductionId: id }
  await expect(hallway.as(second).call('withdrawIntroduction', withdraw)).rejects.toMatchObject({
    problem: { code: 'not-found' },
  })
  for (let time = 0; time < 2; time++) await hallway.as(amara).call('withdrawIntroduction', withdraw)
  expect((await openOf(amara)).map(({ introductionId }) => introductionId)).not.toContain(id)
  expect(textOf(await hallway.teams.press(second, card, 'Yes, introduce us'))).toContain('settled in the meantime')
  await aMomentLater()
  expect(cardsAbout(hallway, first, 'The introduction to Freya Dahl did not come about')).toHaveLength(1)
  expect(cardsAbout(hallway, second, 'Olu Adeyemi did not come about')).toEqual([])
  expect(cardsAbout(hallway, amara, 'Olu Adeyemi and Freya Dahl did not')).toEqual([])
  expect(await asksOf(second)).toEqual([])
})

it('thanks a colleague once, for the eyes of the two', async () => {
  const kofi = await hallway.addPerson({ name: 'Kwame Boateng' })
  await hallway.as(amara).call('addContact', { personId: kofi.id })
  await aMomentLater()
  const thanks = { thanksId: randomUUID(), personId: kofi.id, line: 'the figures came just in time' }
  for (let time = 0; time < 2; time++) await hallway.as(amara).call('thank', thanks)
  await aMomentLater()
  const [card, ...more] = cardsAbout(hallway, kofi, 'thanks you')
  expect(more).toEqual([])
  expect(textOf(card as Card)).toMatch(/Amara Okafor thanks you[^]*“the figures came just in time”/)
  expect(card?.fallbackText).toBe('Somebody thanks you')
  expect(await between(kofi, amara)).toEqual(['Amara Okafor thanked you: “the figures came just in time”'])
  expect(await between(amara, kofi)).toEqual(['You thanked Kwame Boateng: “the figures came just in time”'])
  const himself = hallway.as(kofi).call('thank', { ...thanks, thanksId: randomUUID() })
  await expect(himself).rejects.toMatchObject({ problem: { code: 'invalid-input' } })
})
