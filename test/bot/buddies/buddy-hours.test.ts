import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sweepBuddies } from '../../../bot/features/buddies/sweep.ts'
import { createLinks } from '../../../bot/links.ts'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let buddy: TestPerson
let newHire: TestPerson

beforeAll(async () => {
  // Sunday night: the new hire's first day is Tuesday, so Monday is the working day before.
  hallway = await startHallway({ now: new Date('2026-11-22T22:00:00Z') })
  buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, buddy_capacity: 1, weekly_budget: 9 })
  newHire = await hallway.addPerson({ name: 'Amara Okafor', department: 'Design', hire_date: '2026-11-24' })
})
afterAll(async () => await hallway.stop())

const buddyCards = (person: TestPerson): string[] =>
  hallway.teams
    .cardsFor(person)
    .map(textOf)
    .filter((text) => text.includes('buddy'))

describe('introductions and working hours', () => {
  it('asks on the working day before the first day, in the hours of the buddy', async () => {
    await hallway.settle()
    await hallway.advanceTo(new Date('2026-11-23T08:59:00Z'))
    expect(buddyCards(buddy)).toEqual([])
    await hallway.advanceTo(new Date('2026-11-23T09:01:00Z'))
    expect(buddyCards(buddy)).toHaveLength(1)
  })

  it('writes to a new hire on the first day, not before', async () => {
    await hallway.teams.press(buddy, lastCard(hallway, buddy), 'Accept')
    await hallway.advanceTo(new Date('2026-11-24T08:59:00Z'))
    expect(buddyCards(newHire)).toEqual([])
    await hallway.advanceTo(new Date('2026-11-24T09:01:00Z'))
    expect(buddyCards(newHire)).toHaveLength(1)
  })

  it('asks nobody beyond their capacity, and asks when there is room again', async () => {
    const second = await hallway.addPerson({ name: 'Ola Adeyemi', department: 'Design', hire_date: '2026-11-24' })
    await hallway.advanceBy({ hours: 1 })
    expect(buddyCards(buddy).filter((text) => text.includes('Ola Adeyemi'))).toEqual([])
    await hallway.as(buddy).call('updateOpenTo', {
      mentoring: false,
      mentorCapacity: 1,
      mentorTopics: [],
      buddy: true,
      buddyCapacity: 2,
    })
    await hallway.advanceBy({ hours: 1 })
    expect(buddyCards(buddy).filter((text) => text.includes('Ola Adeyemi'))).toHaveLength(1)
    expect((await hallway.as(second).call('getIntroductions', {})).items).toEqual([])
  })

  it('opens one introduction when sweeps race', async () => {
    await hallway.addPerson({ name: 'Lena Berg', department: 'Design', hire_date: '2026-11-24' })
    const links = createLinks('app', 'https://hallway.test')
    const sweep = async () =>
      await hallway.database.withTenant(hallway.tenantId, async (tx) => {
        await sweepBuddies({ tx, tenantId: hallway.tenantId, now: hallway.clock.now(), links })
      })
    await Promise.all([sweep(), sweep(), sweep()])
    const open = await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) => await tx.selectFrom('introductions').select('first_id').where('state', '<>', 'ended').execute(),
    )
    expect(open).toHaveLength(new Set(open.map((row) => row.first_id)).size)
    expect(open).toHaveLength(3)
  })

  it('looks for nobody while the new hire has paused, and goes on when the pause is over', async () => {
    const noor = await hallway.addPerson({ name: 'Noor Haddad', department: 'Design', hire_date: '2026-11-24' })
    const asked = (): number => buddyCards(buddy).filter((text) => text.includes('Noor Haddad')).length
    await hallway.advanceBy({ hours: 1 })
    await hallway.teams.say(noor, 'pause 5 days')
    await hallway.as(buddy).call('updateOpenTo', {
      mentoring: false,
      mentorCapacity: 1,
      mentorTopics: [],
      buddy: true,
      buddyCapacity: 5,
    })
    await hallway.advanceBy({ hours: 1 })
    expect(asked()).toBe(0)
    await hallway.teams.say(noor, 'resume')
    await hallway.advanceBy({ hours: 1 })
    expect(asked()).toBe(1)
  })
})
