import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { personalData } from '../../../bot/features/privacy/personal-data.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addContact } from '../../kit/contacts.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, MONDAY, othersOf, THURSDAY } from '../coffee/coffee-people.ts'
import { importInto } from '../imports/import-into-tenant.ts'

/** What search has yet to hear of, forgotten within hours, by an id alone. */
const FORGOTTEN_BY_ITSELF = ['search_changes']

let hallway: TestHallway
let zoe: TestPerson
let bo: TestPerson
let ines: TestPerson
let omar: TestPerson

beforeAll(async () => {
  hallway = await startHallway({ now: THURSDAY })
  const members = await addMembers(hallway, ['Zoe Quartermain', 'Bo Lind', 'Ines Prado', 'Omar Haddad'])
  ;[zoe, bo, ines, omar] = members as [TestPerson, TestPerson, TestPerson, TestPerson]
  await addContact(hallway, zoe, bo, { note: 'Likes sailing' })
  await addContact(hallway, bo, zoe, { note: 'Talks a lot', promise: 'send the deck', promise_on: '2026-12-20' })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('never_pairs')
      .values({ tenant_id: hallway.tenantId, person_id: ines.id, other_id: zoe.id })
      .execute()
  })
  const group = await addGroup(hallway, { name: 'Sailing club' })
  await addMember(hallway, group, zoe, { visibility: 'leads' })
  // Zoe has coffee with Bo or with Omar: never with Ines, who asked for that.
  await hallway.advanceTo(MONDAY)
})
afterAll(async () => await hallway.stop())

/** Every place in the database where a text stands, by table. */
async function tablesNaming(text: string): Promise<string[]> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'tenant_id'`.execute(tx)
    const naming: string[] = []
    for (const { name } of tables) {
      if (FORGOTTEN_BY_ITSELF.includes(name)) continue
      const { rows } = await sql`SELECT 1 FROM ${sql.table(name)} AS entry
        WHERE entry::text ILIKE ${`%${text}%`} LIMIT 1`.execute(tx)
      if (rows.length > 0) naming.push(name)
    }
    return naming.toSorted()
  })
}

describe('my data', () => {
  it('is known by table and owner wherever the database names a person', async () => {
    const { rows } = await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await sql<{ place: string }>`
          SELECT source.relname || '.' || attribute.attname AS place
          FROM pg_constraint
            JOIN pg_class AS source ON source.oid = conrelid
            JOIN pg_class AS target ON target.oid = confrelid
            JOIN pg_attribute AS attribute ON attribute.attrelid = conrelid AND attribute.attnum = conkey[2]
          WHERE contype = 'f' AND target.relname = 'people'`.execute(tx),
    )
    const known = personalData.flatMap(({ table, owners, others = [] }) =>
      [...owners, ...others].map((column) => `${table}.${column}`),
    )
    expect(known).toEqual(expect.arrayContaining(rows.map(({ place }) => place)))
  })

  it('comes out whole, with what I wrote about others and nothing that others wrote about me', async () => {
    const mine = await hallway.as(zoe).call('exportMe', {})
    expect(mine.data).toMatchObject({
      people: [{ display_name: 'Zoe Quartermain' }],
      contacts: [{ other_id: bo.id, note: 'Likes sailing' }],
      memberships: [{ visibility: 'leads' }],
      coffee_members: [{ frequency_weeks: 1 }],
    })
    expect(mine.data).not.toHaveProperty('never_pairs')
    expect(JSON.stringify(mine)).not.toContain('Talks a lot')
    expect(mine.people).toContainEqual({ id: bo.id, name: 'Bo Lind' })
    expect((await hallway.as(ines).call('exportMe', {})).data['never_pairs']).toMatchObject([{ other_id: zoe.id }])
  })
})

describe('who wants to be forgotten', () => {
  it('has left for everybody at once, and can think again', async () => {
    expect(await hallway.as(zoe).call('askErasure', {})).toEqual({ state: 'asked', at: '2026-12-01T10:05:00.000Z' })
    await expect(hallway.as(zoe).call('getMe', {})).rejects.toMatchObject({ problem: { code: 'forbidden' } })
    await expect(hallway.as(bo).call('getPerson', { personId: zoe.id })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
    const found = await hallway.as(bo).call('searchPeople', { text: 'Quartermain' })
    expect(found.items).toEqual([])
    expect(await hallway.as(zoe).call('stay', {})).toEqual({ state: 'none' })
    expect((await hallway.as(zoe).call('getMe', {})).person.name).toBe('Zoe Quartermain')
    await expect(hallway.as(zoe).call('stay', {})).rejects.toMatchObject({ problem: { code: 'conflict' } })
  })

  it('is named nowhere a day later, and who was paired with them is looked after', async () => {
    const [partnerId = ''] = await othersOf(hallway, zoe)
    expect([bo.id, omar.id]).toContain(partnerId)
    await hallway.as(zoe).call('askErasure', {})
    await hallway.advanceBy({ hours: 2 })
    const partner = partnerId === bo.id ? bo : omar
    expect(await othersOf(hallway, partner)).not.toContain(zoe.id)
    expect(cardsAbout(hallway, partner, 'To start the conversation')).toHaveLength(2)
    await hallway.advanceBy({ days: 1 })
    expect(await tablesNaming(zoe.id)).toEqual([])
    expect(await tablesNaming('Quartermain')).toEqual([])
    expect(await hallway.as(zoe).call('getErasure', {})).toMatchObject({ state: 'erased' })
  })

  it('is not brought back by the next import, but by their own word', async () => {
    const file = `objectId,userPrincipalName,displayName\n${zoe.id},zoe@test.example,Zoe Quartermain\n`
    const before = await importInto(hallway, 'people', file)
    expect(before).toMatchObject({ created: 0, notes: ['1 left out who asked Hallway to forget them.'] })
    await hallway.as(zoe).call('stay', {})
    expect(await importInto(hallway, 'people', file)).toMatchObject({ created: 1, notes: [] })
    expect((await hallway.as(zoe).call('getMe', {})).person.name).toBe('Zoe Quartermain')
  })
})
