import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from '../../../bot/db/database.ts'
import { seedSampleCompany } from '../../../bot/features/sample/seed-sample-company.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { importInto, NOW } from './import-into-tenant.ts'

let database: Database
let tenantId: string
beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => {
  await database.close()
})
beforeEach(() => {
  tenantId = randomUUID()
})

const HEADER = 'displayName,objectId,userPrincipalName,jobTitle,city,manager'
const ids = Array.from({ length: 12 }, () => randomUUID())

function row(
  index: number,
  changes: { name?: string; id?: string; user?: string; title?: string; manager?: string } = {},
): string {
  const {
    name = `Person ${String(index)}`,
    id = ids[index],
    user = `p${String(index)}@contoso.com`,
    title = '',
    manager = '',
  } = changes
  return `${name},${String(id)},${user},${title},Lisbon,${manager}`
}

const importPeople = async (...lines: string[]) =>
  await importInto({ database, tenantId }, 'people', lines.join('\r\n'))

const readPeople = async () =>
  await database.withTenant(
    tenantId,
    async (tx) => await tx.selectFrom('people').selectAll().orderBy('user_principal_name').execute(),
  )

describe('importing people', () => {
  it('takes the good rows and reports every bad one by line and reason', async () => {
    const report = await importPeople(
      HEADER,
      row(0),
      row(1, { id: '' }),
      row(2, { id: 'no-guid' }),
      row(3, { id: ids[0]! }),
      row(4, { user: 'P0@contoso.com' }),
      row(5, { name: '=HYPERLINK(1)' }),
      row(6, { name: '' }),
      'one,cell,short',
      row(7, { name: '"two\r\nlines"' }),
      row(8, { name: '"Broken"x' }),
      row(9, { title: '+351 lead' }),
    )
    expect(report).toMatchObject({ created: 3, updated: 0, unchanged: 0 })
    expect(report.problems.map(({ line, reason }) => `${String(line)}: ${reason}`)).toEqual([
      '3: objectId is missing.',
      '4: objectId “no-guid” is no object id.',
      '5: objectId is the same as in line 2.',
      '6: userPrincipalName is the same as in line 2.',
      '7: displayName begins with “=”, which a spreadsheet runs as a formula.',
      '8: displayName is missing.',
      '9: the row has 3 cells where the first line has 6.',
      '12: a quotation mark stands in the wrong place.',
    ])
    expect((await readPeople()).map((person) => person.display_name)).toEqual(['Person 0', 'two lines', 'Person 9'])
  })

  it('changes nothing when the same file comes again, and tells what changed when another comes', async () => {
    const file = [HEADER, row(0), row(1, { manager: 'p0@contoso.com' })]
    await importPeople(...file)
    expect(await importPeople(...file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    const changed = await importPeople(HEADER, row(0), row(1, { title: 'Engineer', manager: 'p0@contoso.com' }), row(2))
    expect(changed).toMatchObject({ created: 1, updated: 1, unchanged: 1 })
  })

  it('leaves people who are missing from a new file, and columns that it does not have', async () => {
    await importPeople(HEADER, row(0, { title: 'Engineer' }), row(1))
    await importPeople('objectId,userPrincipalName,displayName', `${ids[0]!},p0@contoso.com,New Name`)
    expect(await readPeople()).toMatchObject([
      { display_name: 'New Name', title: 'Engineer', folded_name: 'new name p0' },
      { display_name: 'Person 1' },
    ])
  })

  it('finds managers by user name or object id anywhere in the file, and cuts circles', async () => {
    const report = await importPeople(
      HEADER,
      row(0, { manager: 'P1@contoso.com' }),
      row(1),
      row(2, { manager: ids[0]! }),
      row(3, { manager: 'p4@contoso.com' }),
      row(4, { manager: 'p3@contoso.com' }),
      row(5, { manager: 'ghost@contoso.com' }),
    )
    expect((await readPeople()).map((person) => person.manager_id)).toEqual([ids[1], null, ids[0], null, null, null])
    expect(report.problems.map(({ line, severity }) => [line, severity])).toEqual([
      [5, 'incomplete'],
      [6, 'incomplete'],
      [7, 'incomplete'],
    ])
  })

  it('lets two people swap their user names', async () => {
    await importPeople(HEADER, row(0), row(1))
    expect(
      await importPeople(HEADER, row(0, { user: 'p1@contoso.com' }), row(1, { user: 'p0@contoso.com' })),
    ).toMatchObject({
      updated: 2,
      problems: [],
    })
  })

  it('refuses a user name that belongs to somebody who is not in the file', async () => {
    await importPeople(HEADER, row(0))
    const report = await importPeople(HEADER, row(1), row(2, { user: 'p0@contoso.com' }))
    expect(report.problems).toMatchObject([{ line: 3, severity: 'refused' }])
  })

  it('fills a profile once and leaves it to its owner from then on', async () => {
    const header = 'objectId,userPrincipalName,displayName,skills,pitch,mentor,mentorCapacity,timeZone'
    await importPeople(header, `${ids[0]!},p0@contoso.com,P,SQL; Python ;sql,I help,yes,3,Asia/Kolkata`)
    const profile = async () =>
      await database.withTenant(
        tenantId,
        async (tx) => await tx.selectFrom('profiles').selectAll().executeTakeFirstOrThrow(),
      )
    expect(await profile()).toMatchObject({
      skills: ['SQL', 'Python'],
      pitch: 'I help',
      open_to_mentoring: true,
      mentor_capacity: 3,
      time_zone: 'Asia/Kolkata',
    })
    await database.withTenant(tenantId, async (tx) => await tx.updateTable('profiles').set({ pitch: 'Mine' }).execute())
    const again = await importPeople(header, `${ids[0]!},p0@contoso.com,P,Java,Theirs,no,1,UTC`)
    expect(again.text).toContain('belong to their owners')
    expect(await profile()).toMatchObject({ pitch: 'Mine', skills: ['SQL', 'Python'] })
  })

  it('keeps the rows in UTF-8 of a file with rows in another encoding', async () => {
    const file = Buffer.from([HEADER, row(0), row(1, { name: 'Jos\xe9' }), row(2)].join('\r\n'), 'latin1')
    const report = await importInto({ database, tenantId }, 'people', file)
    expect(report).toMatchObject({
      created: 2,
      problems: [{ line: 3, reason: 'displayName has bytes that are no UTF-8. Save the file as UTF-8.' }],
    })
  })

  it.each([
    ['a text that is no CSV', 'hello there\nthis is a letter\n'],
    ['a CSV of something else', 'fruit,colour\napple,red\n'],
    [
      'a file whose every row is in another encoding',
      Buffer.from(`${HEADER}\nJos\xe9,${ids[0]!},p0@contoso.com,,,`, 'latin1'),
    ],
    ['a file without one good row', `${HEADER}\nx,y,z,,,\n`],
  ])('refuses %s as a whole and keeps the sample company', async (_, file) => {
    await database.withTenant(tenantId, async (tx) => {
      await seedSampleCompany({ tx, tenantId, now: NOW })
    })
    const report = await importInto({ database, tenantId }, 'people', file)
    expect(report.text).toMatch(/^Nothing has been imported\. /)
    expect(await readPeople()).toHaveLength(240)
  })

  it('replaces the sample company by the first people of one’s own', async () => {
    await database.withTenant(tenantId, async (tx) => {
      await seedSampleCompany({ tx, tenantId, now: NOW })
    })
    const report = await importPeople(HEADER, row(0))
    expect(report.text).toContain('The sample company has been replaced.')
    await database.withTenant(tenantId, async (tx) => {
      for (const table of ['groups', 'events', 'rsvps', 'mentorships', 'contacts', 'introductions'] as const) {
        expect(await tx.selectFrom(table).selectAll().execute()).toEqual([])
      }
      expect(await tx.selectFrom('tenants').select(['origin', 'name']).execute()).toEqual([
        { origin: 'import', name: 'contoso.com' },
      ])
    })
    expect(await readPeople()).toHaveLength(1)
  })
})
