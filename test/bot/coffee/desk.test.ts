import { afterEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { ROUND_WEIGHTS } from '../../../shared/matching/rounds/weights.ts'
import { settleTable } from '../../../shared/matching/weight-table.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, coffeeOf, desk, MONDAY, othersOf, passTo, THURSDAY } from './coffee-people.ts'

let hallway: TestHallway
afterEach(async () => await hallway.stop())

const FRIDAY = new Date('2026-11-27T08:00:00Z')
const { weights } = settleTable(ROUND_WEIGHTS, {})
const BY_HAND = { release: 'approve', memoryWeeks: 26, weights } as const

async function start(names: readonly string[]): Promise<TestPerson[]> {
  hallway = await startHallway({ now: THURSDAY })
  return await addMembers(hallway, names)
}

async function lastRound(manager: TestPerson) {
  const { items } = await desk(hallway, manager).call('getRounds', {})
  return await desk(hallway, manager).call('getRound', { round: items[0]?.round ?? 0 })
}

const introductionsTo = (person: TestPerson): number => cardsAbout(hallway, person, 'To start the conversation').length

describe('the desk of coffee rounds', () => {
  it('is for programme managers alone', async () => {
    const [amara] = (await start(['Amara', 'Kofi'])) as [TestPerson]
    await passTo(hallway, FRIDAY)
    const { round } = await lastRound(amara)
    const nobody = hallway.as(amara)
    for (const attempt of [
      async () => await nobody.call('getRounds', {}),
      async () => await nobody.call('getRound', { round }),
      async () => await nobody.call('releaseRound', { round }),
      async () => await nobody.call('updateCoffeeSettings', BY_HAND),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ problem: { code: 'forbidden' } })
    }
  })

  it('previews every match with its reasons, and holds one back', async () => {
    const people = (await start(['Amara', 'Kofi', 'Lena', 'Ola'])) as [TestPerson]
    const [amara] = people
    await passTo(hallway, FRIDAY)
    const preview = await lastRound(amara)
    expect(preview).toMatchObject({ state: 'open', people: 4, pairs: 2, held: 0, needsApproval: false })
    expect(preview.matches[0]?.why[0]).toMatch(
      /Team of .* and Team of .*; about 8 hours a day in common; first meeting/,
    )
    const { matchId = '', people: kept = [] } = preview.matches[0] ?? {}
    expect(await desk(hallway, amara).call('holdMatch', { matchId, hold: true })).toMatchObject({ held: 1 })
    await passTo(hallway, MONDAY)
    const held = people.filter(({ id }) => kept.some((person) => person.id === id))
    expect(held.map(introductionsTo)).toEqual([0, 0])
    expect(people.filter((person) => !held.includes(person)).map(introductionsTo)).toEqual([1, 1])
    await desk(hallway, amara).call('holdMatch', { matchId, hold: false })
    await hallway.settle()
    expect(held.map(introductionsTo)).toEqual([1, 1])
    await expect(desk(hallway, amara).call('holdMatch', { matchId, hold: true })).rejects.toMatchObject({
      problem: { code: 'already-settled' },
    })
    const { matches } = await lastRound(amara)
    expect(matches.flatMap(({ deliveries }) => deliveries.map(({ state }) => state))).toEqual(Array(4).fill('sent'))
  })

  it('waits for approval where the programme is set so, and then goes out on its Monday', async () => {
    const [amara, kofi] = (await start(['Amara', 'Kofi'])) as [TestPerson, TestPerson]
    await desk(hallway, amara).call('updateCoffeeSettings', BY_HAND)
    await passTo(hallway, FRIDAY)
    const { round, needsApproval } = await lastRound(amara)
    expect(needsApproval).toBe(true)
    await passTo(hallway, MONDAY)
    expect(introductionsTo(kofi)).toBe(0)
    await desk(hallway, amara).call('releaseRound', { round })
    expect(await desk(hallway, amara).call('releaseRound', { round })).toMatchObject({ state: 'released' })
    await hallway.settle()
    expect([introductionsTo(amara), introductionsTo(kofi)]).toEqual([1, 1])
  })

  it('lets a manager choose what counts, within the bounds of each weight', async () => {
    hallway = await startHallway({ now: THURSDAY })
    const [amara] = await addMembers(hallway, ['Amara'], { department: 'Sales', interests: ['Chess'] })
    const [kofi] = await addMembers(hallway, ['Kofi'], { department: 'Sales', interests: ['Chess'] })
    await addMembers(hallway, ['Lena', 'Ola'], { department: 'Legal', interests: ['Jazz'] })
    if (!amara || !kofi) throw new Error('Two people')
    const manager = desk(hallway, amara)
    const beyond = { ...BY_HAND, weights: { ...weights, sameTeam: 401 } }
    await expect(manager.call('updateCoffeeSettings', beyond)).rejects.toMatchObject({
      problem: { errors: [{ path: 'weights.sameTeam' }] },
    })
    await passTo(hallway, MONDAY)
    expect(await othersOf(hallway, amara)).not.toContain(kofi.id)
    const interestsFirst = { ...BY_HAND, release: 'auto', memoryWeeks: 0, weights: { ...weights, otherDepartment: 0 } }
    expect(await manager.call('updateCoffeeSettings', interestsFirst as never)).toEqual(interestsFirst)
    await passTo(hallway, new Date('2026-12-07T10:05:00Z'))
    expect(await othersOf(hallway, amara)).toEqual([kofi.id])
  })

  it('lists the best thousand of a larger round, what is held before all', async () => {
    const [amara, kofi] = (await start(['Amara', 'Kofi'])) as [TestPerson, TestPerson]
    await passTo(hallway, FRIDAY)
    const { round } = await lastRound(amara)
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await sql`
        INSERT INTO round_matches (tenant_id, match_id, round_number, state, organiser_id, links, score, weeks)
        SELECT ${hallway.tenantId}, gen_random_uuid(), ${round}::integer, CASE WHEN n = 0 THEN 'held' ELSE 'ready' END,
          ${amara.id}, '[]', n, 1 FROM generate_series(0, 1000) AS n`.execute(tx)
      await sql`
        INSERT INTO round_seats (tenant_id, match_id, person_id, round_number)
        SELECT tenant_id, match_id, unnest(ARRAY[${amara.id}, ${kofi.id}]::uuid[]), round_number
        FROM round_matches ON CONFLICT DO NOTHING`.execute(tx)
    })
    const { pairs, matches, notes } = await lastRound(amara)
    expect(pairs).toBe(1002)
    expect(matches).toHaveLength(1000)
    expect(matches.filter(({ state }) => state === 'held')).toHaveLength(1)
    expect(notes[0]).toContain('1,000 matches of 1,002 matches')
  })

  it('lets a round lapse that nobody approves, and says so; its people are due again', async () => {
    const [amara, kofi] = (await start(['Amara', 'Kofi'])) as [TestPerson, TestPerson]
    await desk(hallway, amara).call('updateCoffeeSettings', BY_HAND)
    await passTo(hallway, FRIDAY)
    const { round } = await lastRound(amara)
    await desk(hallway, amara).call('updateCoffeeSettings', { ...BY_HAND, release: 'auto' })
    await passTo(hallway, new Date('2026-12-04T08:00:00Z'))
    const lapsed = await desk(hallway, amara).call('getRound', { round })
    expect(lapsed).toMatchObject({ state: 'closed' })
    expect(lapsed.notes[0]).toMatch(/not released in its week/)
    await passTo(hallway, new Date('2026-12-07T10:05:00Z'))
    expect(await othersOf(hallway, amara)).toEqual([kofi.id])
  })

  it('never shows whom somebody will not meet, not to the desk and not to the two', async () => {
    const [amara, kofi] = (await start(['Amara', 'Kofi'])) as [TestPerson, TestPerson]
    const [lena] = (await addMembers(hallway, ['Lena'], { languages: ['Finnish'] })) as [TestPerson]
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      const { tenantId } = hallway
      await tx
        .insertInto('never_pairs')
        .values({ tenant_id: tenantId, person_id: amara.id, other_id: kofi.id })
        .execute()
    })
    await passTo(hallway, MONDAY)
    for (const person of [amara, kofi]) {
      expect((await hallway.as(person).call('explainCoffee', {})).sentences[0]).toBe('No suitable partner this round.')
      expect((await coffeeOf(hallway, person)).sitsOut?.why).toBe('No suitable partner this round.')
    }
    expect((await hallway.as(lena).call('explainCoffee', {})).sentences[0]).toMatch(/speaks one of your languages/)
    const round = await lastRound(amara)
    expect(round.withoutMatch.filter(({ person }) => person.id !== lena.id).map(({ why }) => why)).toEqual([
      'No suitable partner this round.',
      'No suitable partner this round.',
    ])
    expect(JSON.stringify(round)).not.toMatch(/never|private|wish|blocked/i)
  })
})
