import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { firstNameOf } from '../../../shared/people/first-name.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let kenji: TestPerson

/** In Amara's department, with nothing in common with her. */
const RATHER = { name: 'Absent', department: 'Finance' }

const coffeeOf = async (person: TestPerson) => await hallway.as(person).call('getCoffee', {})
const introductions = (person: TestPerson): Card[] => cardsAbout(hallway, person, 'To start the conversation')

beforeAll(async () => {
  // A Thursday: the round of Monday 30 November is put together tomorrow.
  hallway = await startHallway({ now: new Date('2026-11-26T10:00:00Z') })
  amara = await hallway.addPerson({ name: 'Amara Okafor', department: 'Finance', interests: ['Chess', 'Running'] })
  kenji = await hallway.addPerson({ name: 'Kenji Watanabe', department: 'Design', interests: ['chess'] })
})
afterAll(async () => await hallway.stop())

describe('a coffee round', () => {
  it('is joined from the bot and from the tab', async () => {
    const joined = await hallway.as(amara).call('joinCoffee', { frequencyWeeks: 1, size: 2 })
    expect(joined).toMatchObject({
      membership: { frequencyWeeks: 1, size: 2 },
      nextRound: { goesOutOn: '2026-11-30' },
      isSkipping: false,
      current: null,
    })
    await hallway.teams.say(kenji, 'coffee every week')
    expect((await coffeeOf(kenji)).membership).toEqual({ frequencyWeeks: 1, size: 2 })
  })

  it('is put together on the Friday, and nobody hears of it before its Monday', async () => {
    await hallway.advanceTo(new Date('2026-11-27T12:00:00Z'))
    const { items } = await desk().call('getRounds', {})
    expect(items).toMatchObject([{ goesOutOn: '2026-11-30', state: 'open', people: 2, pairs: 1, leftOut: 0 }])
    expect((await coffeeOf(amara)).current).toBeNull()
    await hallway.advanceTo(new Date('2026-11-30T09:59:00Z'))
    expect(introductions(amara)).toEqual([])
  })

  it('introduces both at ten in their own time, with a true reason', async () => {
    await hallway.advanceTo(new Date('2026-11-30T10:01:00Z'))
    for (const [person, other] of [
      [amara, kenji],
      [kenji, amara],
    ] as const) {
      expect(introductions(person)).toHaveLength(1)
      expect(textOf(introductions(person)[0] as Card)).toContain(`Meet ${other.name}`)
      const interest = person === amara ? 'Chess' : 'chess'
      expect(textOf(introductions(person)[0] as Card)).toContain(
        `You and ${firstNameOf(other.name)} are both interested in ${interest}.`,
      )
    }
    const { current } = await coffeeOf(amara)
    expect(current).toMatchObject({ others: [{ id: kenji.id }], state: 'introduced', answer: null, question: null })
    expect(current?.starters).toHaveLength(3)
    const organisers = [current?.viewerIsOrganiser, (await coffeeOf(kenji)).current?.viewerIsOrganiser]
    expect(new Set(organisers)).toEqual(new Set([true, false]))
  })

  it('says why, in the bot and in the tab', async () => {
    const why = await hallway.as(amara).call('explainCoffee', {})
    expect(why.isMatched).toBe(true)
    expect(why.sentences[0]).toBe('You and Kenji are both interested in Chess.')
    const rather = async (person: TestPerson) =>
      (await hallway.as(amara).call('explainCoffeeRather', { personId: person.id })).sentences
    expect(await rather(kenji)).toEqual(why.sentences)
    // Who takes no part, and who is kept apart, read alike.
    const [absent, apart] = [await hallway.addPerson(RATHER), await hallway.addPerson({ ...RATHER, name: 'Apart' })]
    await hallway.as(amara).call('addNeverPair', { personId: apart.id })
    expect(await rather(absent)).toEqual([
      'Your match has more of what makes a good one: another department and more or rarer interests in common.',
    ])
    expect(await rather(apart)).toEqual(await rather(absent))
    const far = await hallway.addPerson({ name: 'Far', time_zone: 'Pacific/Auckland', languages: ['Māori'] })
    expect(await rather(far)).toEqual([
      'You and Far are never at work at the same time.',
      'You and Far have no language in common.',
    ])
    const answer = await hallway.teams.press(amara, introductions(amara)[0] as Card, 'Why this match?')
    expect(textOf(answer)).toContain('Kenji works in Design, outside your department.')
  })

  it('asks in the middle of its time whether they met, and takes "not yet" for an answer', async () => {
    await hallway.advanceTo(new Date('2026-12-02T10:01:00Z'))
    const [question] = cardsAbout(hallway, amara, 'Did you and Kenji Watanabe meet?')
    expect((await coffeeOf(amara)).current?.question).toBe('middle')
    await hallway.teams.press(amara, question as Card, 'Not yet')
    expect((await coffeeOf(amara)).current).toMatchObject({ answer: 'not-yet', question: null, state: 'introduced' })
  })

  it('counts the yes of either as one meeting of both, and asks no more', async () => {
    await hallway.advanceTo(new Date('2026-12-04T10:01:00Z'))
    const questions = cardsAbout(hallway, kenji, 'Did you and Amara Okafor meet?')
    await hallway.teams.press(kenji, questions.at(-1) as Card, 'Yes, we met')
    await hallway.teams.press(kenji, questions.at(-1) as Card, 'Yes, we met')
    expect((await coffeeOf(amara)).current).toMatchObject({ state: 'met', answer: 'met', question: null })
    for (const [person, other] of [
      [amara, kenji],
      [kenji, amara],
    ] as const) {
      const { contacts } = await hallway.as(person).call('getNetwork', {})
      expect(contacts).toMatchObject([{ person: { id: other.id }, lastContactOn: '2026-12-04', dueOn: '2026-12-18' }])
      const { between } = await hallway.as(person).call('getTie', { personId: other.id })
      expect(between.map(({ what }) => what)).toEqual([
        'You talked, as you told Hallway',
        'Hallway introduced you for coffee',
      ])
    }
  })

  it('closes when its week is over, and says so where too few take part for somebody new', async () => {
    await hallway.advanceTo(new Date('2026-12-07T11:00:00Z'))
    const { items } = await desk().call('getRounds', {})
    expect(items.map(({ goesOutOn, state }) => ({ goesOutOn, state }))).toEqual([
      { goesOutOn: '2026-12-07', state: 'released' },
      { goesOutOn: '2026-11-30', state: 'closed' },
    ])
    expect(items.at(-1)).toMatchObject({ people: 2, pairs: 1, groups: 0, held: 0, leftOut: 0 })
    expect(await coffeeOf(amara)).toMatchObject({ current: { others: [{ id: kenji.id }], goesOutOn: '2026-12-07' } })
    expect((await hallway.as(amara).call('explainCoffee', {})).sentences.at(-1)).toMatch(/met in a coffee round before/)
    const { notes } = await desk().call('getRound', { round: items[0]?.round ?? 0 })
    expect(notes.join(' ')).toContain('with so few people')
  })
})

function desk() {
  return hallway.as(amara, { roles: ['ProgrammeManager'] })
}
