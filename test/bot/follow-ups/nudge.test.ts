import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { textOf } from '../../kit/card-text.ts'
import { addContact } from '../../kit/contacts.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let colleagues: TestPerson[]

beforeAll(async () => {
  // Sunday evening: everybody's nudge is due on Monday morning.
  hallway = await startHallway({ now: new Date('2026-11-22T20:00:00Z') })
  colleagues = []
  for (const name of ['Ana', 'Bela', 'Chidi', 'Dara', 'Emi', 'Femi']) {
    colleagues.push(await hallway.addPerson({ name, department: 'Sales' }))
  }
})
afterAll(async () => await hallway.stop())

function nudges(person: TestPerson): Card[] {
  return hallway.teams.cardsFor(person).filter((card) => /keep up with|Keep up with/.test(textOf(card)))
}

function latestNudge(person: TestPerson): Card {
  const card = nudges(person).at(-1)
  if (card === undefined) throw new Error(`${person.name} has no nudge`)
  return card
}

async function addOwner(name: string, contacts: number, columns = {}): Promise<TestPerson> {
  const owner = await hallway.addPerson({ name })
  for (const [index, other] of colleagues.slice(0, contacts).entries()) {
    await addContact(hallway, owner, other, {
      due_on: `2026-11-${String(10 + index)}`,
      note: 'SECRET-NOTE',
      ...columns,
    })
  }
  return owner
}

const dueNames = async (person: TestPerson): Promise<string[]> =>
  (await hallway.as(person).call('getHome', {})).followUps.map((contact) => contact.person.name)

describe('the weekly nudge', () => {
  let many: TestPerson
  let one: TestPerson
  let ignoring: TestPerson
  let paused: TestPerson

  beforeAll(async () => {
    many = await addOwner('Amara', 6)
    one = await addOwner('Kofi', 1)
    ignoring = await addOwner('Otto', 1)
    paused = await addOwner('Priya', 1)
    await hallway.as(paused).call('pause', { until: '2026-12-02' })
    await hallway.settle()
  })

  it('comes on the chosen morning, in working hours, once', async () => {
    await hallway.jumpTo('2026-11-23T08:59:00Z')
    expect([nudges(many), nudges(one)]).toEqual([[], []])
    await hallway.jumpTo('2026-11-23T09:00:00Z')
    await hallway.jumpTo('2026-11-23T11:00:00Z')
    await hallway.jumpTo('2026-11-24T11:00:00Z')
    expect([nudges(many).length, nudges(one).length, nudges(paused).length]).toEqual([1, 1, 0])
  })

  it('lists the five most overdue with a toggle each, and never a note', () => {
    const card = latestNudge(many)
    expect(textOf(card)).toContain('Five people to keep up with')
    expect(textOf(card)).toMatch(/Ana[^]*Bela[^]*Chidi[^]*Dara[^]*Emi/)
    expect(textOf(card)).not.toContain('Femi')
    expect(JSON.stringify(card).match(/Input.Toggle/g)).toHaveLength(5)
    expect(card.actions?.map((action) => action.title)).toEqual(['Save', 'Snooze the rest a week', 'Open My network'])
    expect(JSON.stringify(hallway.teams.sentTo(many))).not.toContain('SECRET')
    expect(card.fallbackText).toBe('5 people to keep up with')
  })

  it('saves who is ticked, leaves the rest, and answers a second press kindly', async () => {
    const card = latestNudge(many)
    const [ana, bela] = colleagues as [TestPerson, TestPerson]
    const saved = await hallway.teams.press(many, card, 'Save', {
      [`done-${ana.id}`]: 'true',
      [`done-${bela.id}`]: 'false',
    })
    expect(textOf(saved)).toBe('Saved: you talked with Ana.\nStill on your list: Bela, Chidi, Dara and Emi.')
    expect(await dueNames(many)).toEqual(['Bela', 'Chidi', 'Dara', 'Emi', 'Femi'])
    const snoozed = await hallway.teams.press(many, card, 'Snooze the rest a week', { [`done-${bela.id}`]: 'true' })
    expect(textOf(snoozed)).toBe('Saved: you talked with Bela.\nSnoozed: Chidi, Dara and Emi.')
    expect(await dueNames(many)).toEqual(['Femi'])
    expect(textOf(await hallway.teams.press(many, card, 'Save'))).toContain('You have answered this already.')
  })

  it('changes nothing when somebody else presses', async () => {
    const card = latestNudge(one)
    // Who presses has the same person as a contact: nothing happens to that one either.
    const before = (await hallway.as(ignoring).call('getNetwork', {})).contacts
    for (const forwarded of [
      await hallway.teams.press(ignoring, card, 'Stop'),
      await hallway.teams.press(ignoring, latestNudge(many), 'Save', { [`done-${colleagues[0]?.id ?? ''}`]: 'true' }),
    ]) {
      expect(textOf(forwarded)).toContain('This card was meant for somebody else.')
    }
    expect((await hallway.as(ignoring).call('getNetwork', {})).contacts).toEqual(before)
    expect(await dueNames(one)).toEqual(['Ana'])
  })

  it('snoozes a single person a week', async () => {
    expect(textOf(await hallway.teams.press(one, latestNudge(one), 'Next week'))).toContain(
      'I remind you of Ana again around 1 December.',
    )
    expect(textOf(await hallway.teams.press(one, latestNudge(one), 'Stop'))).toContain('answered this already')
    expect(await dueNames(one)).toEqual([])
  })

  it('slows down after three nudges without an answer, and says so', async () => {
    for (const day of ['2026-11-30', '2026-12-07']) await hallway.jumpTo(`${day}T10:00:00Z`)
    expect(nudges(ignoring)).toHaveLength(3)
    expect(textOf(latestNudge(ignoring))).not.toContain('Three reminders')
    await hallway.jumpTo('2026-12-14T10:00:00Z')
    expect(textOf(latestNudge(ignoring))).toContain(
      'Three reminders for Ana went by, so I remind you every 30 days from now on.',
    )
    expect((await hallway.as(ignoring).call('getNetwork', {})).contacts).toMatchObject([
      { cadenceDays: 30, dueOn: '2027-01-13' },
    ])
    await hallway.jumpTo('2026-12-21T10:00:00Z')
    expect(nudges(ignoring)).toHaveLength(4)
  })

  it('reaches whoever was paused on their next morning after the pause', () => {
    expect(nudges(paused).length).toBeGreaterThan(0)
  })

  it('is taken back when everybody on it has been answered in time', async () => {
    const early = await addOwner('Lena', 1, { due_on: '2026-12-22' })
    await hallway.jumpTo('2026-12-28T03:00:00Z')
    await hallway.as(early).call('answerFollowUp', { personId: colleagues[0]?.id ?? '', answer: 'talked' })
    await hallway.jumpTo('2026-12-28T10:00:00Z')
    expect(nudges(early)).toEqual([])
  })
})

describe('a promise', () => {
  it('is nudged the working day before and on the day, until it is kept', async () => {
    const owner = await hallway.addPerson({ name: 'Mei-Ling' })
    const [ana, bela] = colleagues as [TestPerson, TestPerson]
    await addContact(hallway, owner, ana, { promise: 'send the deck', promise_on: '2027-01-04', due_on: '2027-06-01' })
    await addContact(hallway, owner, bela, { promise: 'call', promise_on: '2027-01-04', due_on: '2027-06-01' })
    const promises = () => hallway.teams.cardsFor(owner).filter((card) => textOf(card).includes('You promised'))
    await hallway.jumpTo('2026-12-31T10:00:00Z')
    expect(promises()).toEqual([])
    await hallway.jumpTo('2027-01-01T10:00:00Z')
    expect(promises()).toHaveLength(2)
    const deck = promises().find((card) => textOf(card).includes('You said: “send the deck”'))
    if (deck === undefined) throw new Error('no card about the deck')
    expect(deck.fallbackText).not.toContain('deck')
    expect(textOf(await hallway.teams.press(owner, deck, 'Done'))).toContain('The promise to Ana is done.')
    await hallway.jumpTo('2027-01-04T10:00:00Z')
    expect(promises()).toHaveLength(3)
  })
})
