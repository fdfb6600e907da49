import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { personDigest } from '../../../bot/db/erasures.ts'
import { engineLocation, openEngine } from '../../kit/engines/open-engine.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hallway-import-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** The real command in its own process, while the test run holds the database open as a server does. */
async function hallway(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const location = engineLocation()
  const env = 'url' in location ? { DATABASE_URL: location.url } : { HALLWAY_DATA_DIR: location.folder }
  return await new Promise((done) => {
    execFile(
      process.execPath,
      ['bot/cli.ts', ...words],
      { env: { PATH: process.env['PATH'], ...env } },
      (error, out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
      },
    )
  })
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('the import command', () => {
  it('imports into the tenant while a server runs, shows its progress and reports bad rows', async () => {
    const tenantId = randomUUID()
    const rows = Array.from(
      { length: 2_500 },
      (_, index) => `${randomUUID()},p${String(index)}@contoso.com,Person ${String(index)}`,
    )
    const path = await file('people.csv', ['objectId,userPrincipalName,displayName', ...rows, 'bad,x@y,Z'].join('\n'))
    const result = await hallway('import', 'people', path, '--tenant', tenantId)
    expect(result).toMatchObject({ code: 0, err: expect.stringContaining('Imported 2,500 of 2,500 …') })
    expect(result.out).toContain('Imported people: 2,500 new, 0 changed, 0 unchanged.')
    expect(result.out).toContain('line 2502: objectId “bad” is no object id.')
    const database = await openEngine()
    await database.withTenant(tenantId, async (tx) => {
      expect(await tx.selectFrom('profiles').select('person_id').execute()).toHaveLength(2_500)
    })
    await database.close()
  })

  it.each([
    [
      'a file that does not exist',
      ['import', 'people', '/nowhere/people.csv'],
      1,
      'There is no such file: /nowhere/people.csv',
    ],
    ['an unknown command', ['erase'], 2, 'There is no command “erase”.'],
    [
      'an unknown subject',
      ['import', 'cats', 'x.csv'],
      2,
      'Say what to import: people, groups, events, holidays, erasures.',
    ],
    ['no file', ['import', 'events'], 2, 'Name the file to import events from.'],
    ['a tenant that is no id', ['import', 'events', 'x.ics', '--tenant', 'mine'], 2, '“mine” is no tenant id.'],
    ['an office of people', ['import', 'people', 'x.csv', '--office', 'Oslo'], 2, '--office goes with holidays alone.'],
    ['an export of people', ['export', 'people', 'x.csv'], 2, 'Say what to export: erasures.'],
    ['an unknown option', ['import', 'events', 'x.ics', '--force'], 2, "Unknown option '--force'"],
  ])('says in one sentence what is wrong with %s', async (_, words, code, sentence) => {
    const result = await hallway(...words)
    expect(result.code).toBe(code)
    expect(result.err.split('\n')[0]).toContain(sentence)
  })

  it('ends with code 1 where the whole file is refused', async () => {
    const result = await hallway('import', 'events', await file('x.ics', 'hello'))
    expect(result).toMatchObject({
      code: 1,
      out: '',
      err: 'Nothing has been imported. This is no calendar file (iCalendar, RFC 5545).\n',
    })
  })

  it('erases once more whom a restored backup has brought back', async () => {
    const tenantId = randomUUID()
    const tenant = ['--tenant', tenantId]
    const [id, colleague] = [randomUUID(), randomUUID()]
    const people = await file(
      'two.csv',
      `objectId,userPrincipalName,displayName\n${id},zoe@contoso.com,Zoe\n${colleague},bo@contoso.com,Bo\n`,
    )
    const kept = await file(
      'kept.csv',
      `personDigest,erasedAt\n${personDigest(tenantId, id)},2026-11-23T09:00:00Z\nx,y\n`,
    )
    await hallway('import', 'people', people, ...tenant)
    const again = await hallway('import', 'erasures', kept, ...tenant)
    expect(again.out).toContain('Imported erasures: 1 new, 0 changed, 0 unchanged.')
    expect(again.out).toContain('1 deleted whom the backup had brought back.')
    expect(again.out).toContain('line 3: personDigest is not one that Hallway wrote.')
    expect((await hallway('import', 'people', people, ...tenant)).out).toContain('0 new, 0 changed, 1 unchanged')

    const list = join(folder, 'erasures.csv')
    expect(await hallway('export', 'erasures', list, ...tenant)).toMatchObject({
      code: 0,
      out: 'Exported erasures: 1.\n',
    })
    expect(await readFile(list, 'utf8')).toBe(
      `personDigest,erasedAt\n${personDigest(tenantId, id)},2026-11-23T09:00:00.000Z\n`,
    )
  })

  it('explains itself on --help', async () => {
    const result = await hallway('--help')
    expect(result).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: npm run hallway -- import people FILE.csv'),
    })
  })
})
