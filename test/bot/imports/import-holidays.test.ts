import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Database } from '../../../bot/db/database.ts'
import { readHolidays } from '../../../bot/db/holidays.ts'
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
beforeEach(async () => {
  tenantId = randomUUID()
  const people = `objectId,userPrincipalName,displayName,physicalDeliveryOfficeName\n${randomUUID()},ana@contoso.com,Ana,Lisbon`
  await importInto({ database, tenantId }, 'people', people)
})

const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const importHolidays = async (office: string | null, ...events: string[][]) =>
  await importInto({ database, tenantId }, 'holidays', calendar(...events), { office })
const holidaysOf = async (office: string | null): Promise<string[]> =>
  await database.withTenant(tenantId, async (tx) => {
    const holidays = await readHolidays({ tx, now: NOW })
    return [...holidays(office)].toSorted()
  })

const CHRISTMAS = ['UID:xmas', 'SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227']
const NEW_YEAR = ['UID:ny', 'SUMMARY:New Year', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY']

it('takes every day of a long holiday, and those that repeat for three years', async () => {
  expect(await importHolidays(null, CHRISTMAS, NEW_YEAR)).toMatchObject({ created: 7, problems: [] })
  expect(await holidaysOf(null)).toEqual([
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2028-01-01',
    '2029-01-01',
  ])
})

it('gives an office the days of the company and its own, however its name is written', async () => {
  await importHolidays(null, NEW_YEAR)
  await importHolidays('Lisbon', ['UID:a', 'SUMMARY:Saint Anthony', 'DTSTART;VALUE=DATE:20270613'])
  expect(await holidaysOf(' LISBON')).toContain('2027-06-13')
  expect(await holidaysOf('lisbon')).toContain('2027-01-01')
  expect(await holidaysOf('Oslo')).not.toContain('2027-06-13')
})

it('changes nothing the second time, renames a day, and takes a cancelled one back', async () => {
  await importHolidays(null, CHRISTMAS)
  expect(await importHolidays(null, CHRISTMAS)).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
  const renamed = CHRISTMAS.map((line) => line.replace('Christmas', 'Yule'))
  expect(await importHolidays(null, renamed)).toMatchObject({ created: 0, updated: 3, unchanged: 0 })
  expect(await importHolidays(null, [...renamed, 'STATUS:CANCELLED'])).toMatchObject({ updated: 3 })
  expect(await holidaysOf(null)).toEqual([])
})

it('reports what is no whole day by its line, and an office where nobody works', async () => {
  const meeting = ['UID:m', 'SUMMARY:Party', 'DTSTART:20261218T150000Z', 'DTEND:20261218T170000Z']
  const project = ['UID:p', 'SUMMARY:Project', 'DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270401']
  const report = await importHolidays('Lisbom', CHRISTMAS, meeting, project)
  expect(report.created).toBe(3)
  expect(report.text).toContain('line 9: it is no whole day (VALUE=DATE).')
  expect(report.text).toContain('line 15: it lasts longer than 31 days.')
  expect(report.text).toContain('Nobody works in “Lisbom” at the moment')
  expect(await importHolidays('Lisbon', meeting)).toMatchObject({
    refused: 'The calendar has no whole day that can be used.',
  })
})
