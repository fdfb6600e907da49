import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { lastCard, textOf } from '../../kit/card-text.ts'

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let ask: Card

beforeAll(async () => {
  hallway = await startHallway()
  kofi = await hallway.addPerson({
    name: 'Kofi Mensah',
    department: 'Finance',
    open_to_buddy: true,
    interests: ['Running', 'Chess'],
    skills: ['SQL'],
    // The question and the check-in of the week: the introduction after the own yes does not count.
    weekly_budget: 2,
  })
  amara = await hallway.addPerson({
    name: 'Amara Okafor',
    department: 'Design',
    hire_date: '2026-11-23',
    nudge_weekday: 1,
    interests: ['running'],
    wants_to_learn: ['SQL'],
  })
})
afterAll(async () => await hallway.stop())

describe('a new hire and a buddy', () => {
  it('asks the buddy first, with true reasons, and says nothing to the new hire', async () => {
    await hallway.settle()
    ask = lastCard(hallway, kofi)
    expect(textOf(ask)).toContain('Would you be a buddy for Amara Okafor?')
    expect(textOf(ask)).toContain('You are both interested in Running.')
    expect(textOf(ask)).toContain('Amara wants to learn SQL, which you know.')
    expect((await hallway.as(kofi).call('getHome', {})).buddyAsks).toMatchObject([{ newHire: { id: amara.id } }])
    expect((await hallway.as(amara).call('getIntroductions', {})).items).toEqual([])
    expect(cardTexts(amara)).not.toContain('buddy for 90 days')
  })

  it('does not let anybody else answer the ask', async () => {
    const { introductionId } = (await hallway.as(kofi).call('getHome', {})).buddyAsks[0] ?? { introductionId: '' }
    await expect(hallway.as(amara).call('answerBuddyAsk', { introductionId, answer: 'accept' })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('introduces both when the buddy accepts, however often the button is pressed', async () => {
    const answer = await hallway.teams.press(kofi, ask, 'Accept')
    expect(textOf(answer)).toContain('You are the buddy of Amara Okafor.')
    expect(textOf(await hallway.teams.press(kofi, ask, 'Accept'))).toContain('You are the buddy of Amara Okafor.')
    await hallway.settle()
    const toAmara = lastCard(hallway, amara)
    expect(textOf(toAmara)).toMatch(/Your buddy for 90 days[^]*Meet Kofi Mensah/)
    expect(textOf(toAmara)).toContain('Kofi knows SQL, which you want to learn.')
    expect(toAmara.actions?.map((action) => action.title)).toEqual(['Open chat', 'Not a fit'])
    const toKofi = lastCard(hallway, kofi)
    expect(textOf(toKofi)).toMatch(/Meet Amara Okafor[^]*You pick the time/)
    expect(cardTexts(kofi).match(/Meet Amara Okafor/g)).toHaveLength(1)
    expect((await hallway.as(amara).call('getNetwork', {})).contacts).toMatchObject([
      { person: { id: kofi.id }, cadenceDays: 14, dueOn: '2026-12-07', strength: 'new', lastContactOn: null },
    ])
  })

  it('asks on day 1 whether they talked, and counts the yes of both as one meeting', async () => {
    await hallway.jumpTo('2026-11-24T10:00:00Z')
    const [first, second] = [lastCard(hallway, amara), lastCard(hallway, kofi)]
    expect(textOf(first)).toContain('Did you and Kofi Mensah talk?')
    expect(textOf(await hallway.teams.press(amara, first, 'Yes'))).toContain('1 of more than 8 meetings so far.')
    expect(textOf(await hallway.teams.press(kofi, second, 'Yes'))).toContain('1 of more than 8 meetings so far.')
    expect(textOf(await hallway.teams.press(amara, first, 'Yes'))).toContain('1 of more than 8')
    expect((await hallway.as(amara).call('getNetwork', {})).contacts).toMatchObject([
      { lastContactOn: '2026-11-24', dueOn: '2026-12-08' },
    ])
  })

  it('nudges when the follow-up is due, on the chosen morning, once', async () => {
    for (const day of ['07', '08', '14']) await hallway.jumpTo(`2026-12-${day}T10:00:00Z`)
    const nudges = hallway.teams.cardsFor(amara).filter((card) => textOf(card).includes('Keep up with'))
    expect(nudges).toHaveLength(1)
    const [nudge] = nudges as [Card]
    expect(nudge.actions?.map((action) => action.title)).toEqual(['We talked', 'Snooze', 'Draft a message', 'Stop'])
    expect(textOf(nudge)).toContain('Last contact 24 November')
    expect(textOf(await hallway.teams.press(amara, nudge, 'We talked'))).toContain(
      'Good that you and Kofi Mensah talked.',
    )
    expect(textOf(await hallway.teams.press(amara, nudge, 'We talked'))).toContain('You have answered this already.')
    const [contact] = (await hallway.as(amara).call('getNetwork', {})).contacts
    expect(contact).toMatchObject({ lastContactOn: '2026-12-14', dueOn: '2026-12-28' })
    expect((await hallway.as(amara).call('getHome', {})).followUps).toEqual([])
  })

  it('has run its course after ninety days, and asks no more', async () => {
    for (const day of ['2026-12-23', '2027-01-22', '2027-02-22', '2027-03-01', '2027-03-15'])
      await hallway.jumpTo(`${day}T10:00:00Z`)
    const days = hallway.teams
      .cardsFor(kofi)
      .map((card) => /Day (\d+)/.exec(textOf(card))?.[1])
      .filter((day) => day !== undefined)
    expect(days).toEqual(['1', '7', '30', '60', '90'])
    expect((await hallway.as(amara).call('getIntroductions', {})).items).toEqual([])
    expect(cardTexts(kofi).match(/Would you be a buddy/g)).toHaveLength(1)
  })
})

function cardTexts(person: TestPerson): string {
  return hallway.teams.cardsFor(person).map(textOf).join('\n')
}
