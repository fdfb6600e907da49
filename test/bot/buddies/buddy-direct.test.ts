import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sweepBuddies } from '../../../bot/features/buddies/sweep.ts'
import { createLinks } from '../../../bot/links.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const HIRED = { department: 'Design', hire_date: '2026-11-23' }
let hallway: TestHallway

beforeEach(async () => {
  hallway = await startHallway()
  const manager = await hallway.addPerson({ name: 'Grace Hopper', department: 'People' })
  const desk = hallway.as(manager, { roles: ['ProgrammeManager'] })
  const { settings } = await desk.call('getBuddyProgramme', {})
  await desk.call('updateBuddyProgramme', { ...settings, mode: 'direct' })
})
afterEach(async () => await hallway.stop())

const meets = (person: TestPerson, name: string): number => cardsAbout(hallway, person, `Meet ${name}`).length

async function disable(person: TestPerson): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', person.id).execute()
  })
}

async function readPairs(): Promise<{ first_id: string; second_id: string | null; state: string }[]> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) =>
    tx.selectFrom('introductions').select(['first_id', 'second_id', 'state']).where('state', '<>', 'ended').execute(),
  )
}

describe('a programme that introduces directly', () => {
  it('introduces both at once, with what they were put together for, and asks nobody', async () => {
    const buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, interests: ['Chess'] })
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', interests: ['Chess'], ...HIRED })
    await hallway.settle()
    await hallway.advanceBy({ seconds: 60 })
    expect([meets(buddy, 'Amara Okafor'), meets(newHire, 'Kofi Mensah')]).toEqual([1, 1])
    expect(textOf(lastCard(hallway, newHire))).toContain('You are both interested in Chess.')
    expect(cardsAbout(hallway, buddy, 'Would you be a buddy')).toEqual([])
    expect((await hallway.as(newHire).call('getNetwork', {})).contacts).toMatchObject([{ person: { id: buddy.id } }])
  })

  it('keeps every rule: departments, opting in, pauses, never-pairs', async () => {
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', ...HIRED })
    const kept = await hallway.addPerson({ name: 'Kept Apart', open_to_buddy: true })
    await hallway.addPerson({ name: 'Same Team', department: 'Design', open_to_buddy: true })
    await hallway.addPerson({ name: 'Closed' })
    await hallway.addPerson({ name: 'Paused', open_to_buddy: true, paused_until: '2027-01-01' })
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      const pair = { tenant_id: hallway.tenantId, person_id: kept.id, other_id: newHire.id }
      await tx.insertInto('never_pairs').values(pair).execute()
    })
    await hallway.settle()
    expect(await readPairs()).toMatchObject([{ state: 'looking', second_id: null }])
  })

  it('writes to a new hire on the first day and in their hours, not before', async () => {
    const buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true })
    const tomorrow = { ...HIRED, hire_date: '2026-11-24' }
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', ...tomorrow })
    await hallway.settle()
    await hallway.advanceTo(new Date('2026-11-24T08:59:00Z'))
    expect([meets(buddy, 'Amara Okafor'), meets(newHire, 'Kofi Mensah')]).toEqual([1, 0])
    await hallway.advanceTo(new Date('2026-11-24T09:01:00Z'))
    expect(meets(newHire, 'Kofi Mensah')).toBe(1)
  })

  it('leaves no half hanging where the other cannot be reached', async () => {
    const best = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, interests: ['Chess'] })
    const next = await hallway.addPerson({ name: 'Lena Berg', open_to_buddy: true })
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', interests: ['Chess'], ...HIRED })
    hallway.teams.fail(best, { status: 403, code: 'ConversationBlockedByUser' })
    await hallway.settle()
    await hallway.advanceBy({ hours: 1 })
    await hallway.advanceBy({ seconds: 60 })
    expect([meets(next, 'Amara Okafor'), meets(newHire, 'Lena Berg')]).toEqual([1, 1])
    expect((await readPairs()).map((pair) => pair.second_id)).toEqual([next.id])
  })

  it('gives nobody more new hires than they take, however many sweeps race', async () => {
    const buddies = [
      await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, buddy_capacity: 1 }),
      await hallway.addPerson({ name: 'Lena Berg', open_to_buddy: true, buddy_capacity: 2 }),
    ]
    for (const name of ['Amara', 'Bela', 'Chidi', 'Dara', 'Emi']) await hallway.addPerson({ name, ...HIRED })
    const links = createLinks('app', 'https://hallway.test')
    const sweep = async () =>
      await hallway.database.withTenant(hallway.tenantId, async (tx) => {
        await sweepBuddies({ tx, tenantId: hallway.tenantId, now: hallway.clock.now(), links })
      })
    await Promise.all([sweep(), sweep(), sweep(), sweep()])
    await sweep()
    const pairs = await readPairs()
    expect(pairs).toHaveLength(5)
    expect(buddies.map(({ id }) => pairs.filter((pair) => pair.second_id === id).length)).toEqual([1, 2])
  })
})

describe('a buddy who leaves half-way', () => {
  it('is followed by the next best, after a kind word to the new hire', async () => {
    const best = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, interests: ['Chess'] })
    const next = await hallway.addPerson({ name: 'Lena Berg', open_to_buddy: true })
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', interests: ['Chess'], ...HIRED })
    await hallway.settle()
    await hallway.advanceBy({ seconds: 60 })
    await hallway.advanceTo(new Date('2026-12-08T10:00:00Z'))
    const heardByBest = hallway.teams.cardsFor(best).length
    await disable(best)
    await hallway.advanceBy({ hours: 1 })
    await hallway.advanceBy({ seconds: 60 })
    const cards = hallway.teams.cardsFor(newHire).map(textOf)
    const ended = cards.findIndex((text) => text.includes('Your introduction to Kofi Mensah has ended.'))
    expect(cards[ended]).toContain('There is another buddy for you')
    expect(cards.findIndex((text) => text.includes('Meet Lena Berg'))).toBeGreaterThan(ended)
    expect(meets(next, 'Amara Okafor')).toBe(1)
    expect(hallway.teams.cardsFor(best)).toHaveLength(heardByBest)
  })

  it('is not promised a follower after the first ninety days', async () => {
    const buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true })
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', ...HIRED, hire_date: '2026-09-01' })
    await hallway.settle()
    await hallway.advanceBy({ seconds: 60 })
    hallway.clock.moveTo(new Date('2026-12-02T10:00:00Z'))
    await hallway.settle()
    await disable(buddy)
    hallway.clock.moveTo(new Date('2026-12-02T11:00:00Z'))
    await hallway.settle()
    await hallway.advanceBy({ seconds: 60 })
    const [ended] = cardsAbout(hallway, newHire, 'Your introduction to Kofi Mensah has ended.').map(textOf)
    expect(ended).toContain('Your first 90 days are over.')
    expect(ended).not.toContain('another buddy')
  })
})

describe('why this buddy', () => {
  it('is what the two were put together for, as far as both profiles still say so', async () => {
    await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, interests: ['Chess', 'Rowing'] })
    const interests = ['Chess', 'Rowing']
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', ...HIRED, interests })
    await hallway.settle()
    const readReason = async () => (await hallway.as(newHire).call('getIntroductions', {})).items[0]?.reason
    expect(await readReason()).toContain('Chess')
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .updateTable('profiles')
        .set({ interests: ['Rowing'], skills: ['SQL'] })
        .where('person_id', '=', newHire.id)
        .execute()
      await tx
        .updateTable('profiles')
        .set({ wants_to_learn: ['SQL'] })
        .where('person_id', '<>', newHire.id)
        .execute()
    })
    expect(await readReason()).toMatch(/^You are both interested in Rowing\. /)
    expect(await readReason()).not.toMatch(/Chess|SQL/)
  })
})
