import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { textOf } from '../../kit/card-text.ts'
import { addContact } from '../../kit/contacts.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let ana: TestPerson
let bela: TestPerson
let chidi: TestPerson

beforeAll(async () => {
  // A Monday, before anybody works.
  hallway = await startHallway({ now: new Date('2026-11-23T03:00:00Z') })
  ana = await hallway.addPerson({ name: 'Ana' })
  bela = await hallway.addPerson({ name: 'Bela' })
  chidi = await hallway.addPerson({ name: 'Chidi' })
})
afterAll(async () => await hallway.stop())

const nudges = (person: TestPerson): Card[] => cardsAbout(hallway, person, 'eep up with')
const latest = (person: TestPerson): Card => nudges(person).at(-1) as Card
const dueOn = async (person: TestPerson) =>
  Object.fromEntries(
    (await hallway.as(person).call('getNetwork', {})).contacts.map((contact) => [contact.person.name, contact.dueOn]),
  )

/** Somebody with contacts that have been due since the Friday before. */
async function addOwner(name: string, ...others: TestPerson[]): Promise<TestPerson> {
  const owner = await hallway.addPerson({ name })
  for (const other of others) await addContact(hallway, owner, other, { due_on: '2026-11-20', ignored_count: 1 })
  return owner
}

describe('a nudge about one person', () => {
  let owner: TestPerson

  beforeAll(async () => {
    owner = await addOwner('Amara', ana)
    await hallway.jumpTo('2026-11-23T09:30:00Z')
  })

  it('offers to talk, to wait, to write and to stop', () => {
    const actions = latest(owner).actions ?? []
    expect(actions.map((action) => action.title)).toEqual(['We talked', 'Snooze', 'Draft a message', 'Stop'])
    expect(JSON.stringify(actions)).toContain('it%20has%20been%20a%20while')
  })

  it.each([{}, { on: '' }, { on: '2026-11-23' }, { on: 'soon' }])(
    'asks again where the date is not after today: %o',
    async (inputs) => {
      const answer = await hallway.teams.press(owner, latest(owner), 'On this date', inputs)
      expect(textOf(answer)).toContain('Nothing has changed yet: choose a day after today.')
      expect(answer.actions?.map((action) => action.title)).toContain('Snooze')
      expect(await dueOn(owner)).toEqual({ Ana: '2026-11-20' })
    },
  )

  it('is snoozed until a date, comes again, and is done', async () => {
    const card = latest(owner)
    const snoozed = await hallway.teams.press(owner, card, 'On this date', { on: '2026-11-26' })
    expect(textOf(snoozed)).toBe('I remind you of Ana again around 26 November.')
    expect(textOf(await hallway.teams.press(owner, card, 'Tomorrow'))).toContain('You have answered this already.')
    expect(await dueOn(owner)).toEqual({ Ana: '2026-11-26' })
    await hallway.jumpTo('2026-11-30T09:30:00Z')
    expect(nudges(owner)).toHaveLength(2)
    expect(textOf(await hallway.teams.press(owner, latest(owner), 'We talked'))).toContain('14 December')
  })
})

describe('a nudge about several people', () => {
  it('saves for each what was chosen, or nothing where a date is not clear', async () => {
    const owner = await addOwner('Kofi', ana, bela, chidi)
    await hallway.jumpTo('2026-12-07T09:30:00Z')
    const card = latest(owner)
    const chosen = {
      [`later-${ana.id}`]: 'in-a-month',
      [`later-${bela.id}`]: 'stop',
      [`later-${chidi.id}`]: 'date',
      [`on-${chidi.id}`]: '2026-12-01',
    }
    const asked = await hallway.teams.press(owner, card, 'Save', chosen)
    expect(textOf(asked)).toContain('Nothing has changed yet')
    expect(await dueOn(owner)).toEqual({ Ana: '2026-11-20', Bela: '2026-11-20', Chidi: '2026-11-20' })
    const saved = await hallway.teams.press(owner, asked, 'Save', { ...chosen, [`on-${chidi.id}`]: '2026-12-18' })
    expect(textOf(saved)).toBe('Snoozed: Ana and Chidi.\nI do not remind you any more of Bela.')
    expect(await dueOn(owner)).toEqual({ Ana: '2027-01-07', Bela: null, Chidi: '2026-12-18' })
  })

  it('is complete within what Teams takes', async () => {
    const owner = await addOwner('Wanjiru', ana, bela, chidi)
    for (const name of ['Dara', 'Emi']) {
      await addContact(hallway, owner, await hallway.addPerson({ name }), {
        due_on: '2026-11-20',
        promise: 'x'.repeat(300),
        promise_on: '2027-06-01',
      })
    }
    await hallway.jumpTo('2026-12-14T09:30:00Z')
    expect(textOf(latest(owner))).toContain('Five people to keep up with')
    expect(JSON.stringify(latest(owner)).length).toBeLessThan(28_000)
  })
})

describe('nudges on the day something falls due', () => {
  it('come at most once a day, and for the same person not before a week', async () => {
    const owner = await hallway.addPerson({ name: 'Ingrid' })
    const nudgesOf = { mode: 'daily', weekday: 1 } as const
    const me = await hallway.as(owner).call('updateNudges', nudgesOf)
    expect(me.preferences.nudges).toEqual(nudgesOf)
    for (const [other, due_on] of [
      [ana, '2026-12-15'],
      [bela, '2026-12-15'],
      [chidi, '2026-12-17'],
    ] as const) {
      await addContact(hallway, owner, other, { due_on })
    }
    const days: Record<string, number> = {}
    for (const day of ['15', '16', '17', '18', '21', '22']) {
      const before = nudges(owner).length
      await hallway.jumpTo(`2026-12-${day}T12:00:00Z`)
      days[day] = nudges(owner).length - before
    }
    expect(days).toEqual({ '15': 1, '16': 0, '17': 1, '18': 0, '21': 0, '22': 1 })
    expect(nudges(owner).map((card) => textOf(card).split('\n')[1])).toEqual([
      'Two people to keep up with',
      'Keep up with Chidi',
      'Two people to keep up with',
    ])
  })
})
