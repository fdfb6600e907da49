import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from '../../../bot/db/database.ts'
import { extendOccurrences } from '../../../bot/features/events/extend-occurrences.ts'
import { createLinks } from '../../../bot/links.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { importInto, NOW } from './import-into-tenant.ts'

let database: Database
let tenantId: string
const hostId = randomUUID()
beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => {
  await database.close()
})
beforeEach(async () => {
  tenantId = randomUUID()
  await importInto(
    { database, tenantId },
    'people',
    `objectId,userPrincipalName,displayName\n${hostId},ana@contoso.com,Ana`,
  )
  await importInto({ database, tenantId }, 'groups', 'name,kind\nData guild,community')
})

const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const importEvents = async (...events: string[][]) =>
  await importInto({ database, tenantId }, 'events', calendar(...events))
const readEvents = async () =>
  await database.withTenant(tenantId, async (tx) => await tx.selectFrom('events').selectAll().orderBy('uid').execute())
const readStarts = async () =>
  await database.withTenant(tenantId, async (tx) => {
    const rows = await tx.selectFrom('occurrences').select('starts_at').orderBy('starts_at').execute()
    return rows.map(({ starts_at }) => starts_at.toISOString().slice(0, 16))
  })

const WEEKLY = [
  'UID:weekly',
  'SUMMARY:Circle',
  'DTSTART;TZID=Europe/Berlin:20261124T100000',
  'DTEND;TZID=Europe/Berlin:20261124T110000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
]

describe('importing events', () => {
  it('takes series, whole days, groups, hosts and meeting addresses', async () => {
    const report = await importEvents(
      [...WEEKLY, 'CATEGORIES:Work,DATA GUILD', 'ORGANIZER:mailto:Ana@contoso.com', 'URL:https://meet.test/x'],
      ['UID:day', 'SUMMARY:Volunteering', 'DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261212'],
    )
    expect(report).toMatchObject({ created: 2, problems: [] })
    expect(await readEvents()).toMatchObject([
      { uid: 'day', all_day: true, time_zone: 'UTC', duration_minutes: 2_880 },
      {
        uid: 'weekly',
        time_zone: 'Europe/Berlin',
        host_id: hostId,
        join_url: 'https://meet.test/x',
        duration_minutes: 60,
      },
    ])
    expect((await readEvents())[1]?.group_id).not.toBeNull()
    expect(await readStarts()).toEqual([
      '2026-11-24T09:00',
      '2026-12-01T09:00',
      '2026-12-08T09:00',
      '2026-12-10T00:00',
      '2026-12-15T09:00',
    ])
  })

  it('leaves excluded dates out and moves changed ones', async () => {
    await importEvents(
      [...WEEKLY, 'EXDATE:20261201T090000Z'],
      [
        'UID:weekly',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261208T100000',
        'SUMMARY:Circle, later',
        'DTSTART;TZID=Europe/Berlin:20261209T140000',
      ],
      [
        'UID:weekly',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261215T100000',
        'SUMMARY:Circle',
        'DTSTART;TZID=Europe/Berlin:20261215T100000',
        'STATUS:CANCELLED',
      ],
    )
    expect(await readStarts()).toEqual(['2026-11-24T09:00', '2026-12-09T13:00'])
  })

  it('keeps what was changed in Hallway since the last time, and says where both have changed it', async () => {
    const host = 'ORGANIZER:mailto:ana@contoso.com'
    await importEvents([...WEEKLY, host, 'LOCATION:Atlas room'])
    await database.withTenant(tenantId, async (tx) => {
      // Somebody else took it over, gave it a better name and called one date off.
      const changed = { title: 'Open circle', host_id: null, excluded_starts: ['2026-12-01T10:00:00'], version: 2 }
      await tx.updateTable('events').set(changed).execute()
      const startsAt = new Date('2026-12-01T09:00:00Z')
      await tx.updateTable('occurrences').set({ cancelled_at: NOW }).where('starts_at', '=', startsAt).execute()
    })
    expect(await importEvents([...WEEKLY, host, 'LOCATION:Atlas room'])).toMatchObject({ unchanged: 1, problems: [] })
    const renamed = WEEKLY.map((line) => line.replace('SUMMARY:Circle', 'SUMMARY:Ring'))
    const report = await importEvents([...renamed, host, 'LOCATION:Blue room'])
    expect(report).toMatchObject({ updated: 1, problems: [{ line: 3, severity: 'kept' }] })
    expect(report.text).toContain('“Ring” was changed in Hallway, too: its title stayed as it is there.')
    expect(await readEvents()).toMatchObject([
      { title: 'Open circle', place: 'Blue room', host_id: null, excluded_starts: ['2026-12-01T10:00:00'] },
    ])
    expect(await readStarts()).toContain('2026-12-01T09:00')
    expect(await importEvents([...renamed, host, 'LOCATION:Blue room'])).toMatchObject({ unchanged: 1, problems: [] })
  })

  it('keeps a date left out in Hallway when the file moves the series by hours, and has the date apart', async () => {
    await importEvents(WEEKLY)
    await database.withTenant(tenantId, async (tx) => {
      const changed = { excluded_starts: ['2026-12-01T10:00:00'], version: 2 }
      await tx.updateTable('events').set(changed).execute()
      await tx.deleteFrom('occurrences').where('starts_at', '=', new Date('2026-12-01T09:00:00Z')).execute()
    })
    const later = WEEKLY.map((line) => line.replace('T100000', 'T140000').replace('T110000', 'T150000'))
    const starts = ['2026-11-24T13:00', '2026-12-08T13:00', '2026-12-15T13:00']
    expect(await importEvents(later)).toMatchObject({ updated: 1, problems: [] })
    expect(await readStarts()).toEqual(starts)
    const apart = [
      'UID:weekly',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261201T140000',
      'SUMMARY:Circle',
      'DTSTART;TZID=Europe/Berlin:20261201T160000',
    ]
    const report = await importEvents(later, apart)
    expect(report.text).toContain('its cancellation stayed as it is there')
    expect(await importEvents(later, apart)).toMatchObject({ text: report.text })
    expect(await readStarts()).toEqual(starts)
  })

  it('takes the single dates of a series along when the file moves it by hours', async () => {
    const apart = (hour: string) => [
      'UID:weekly',
      `RECURRENCE-ID;TZID=Europe/Berlin:20261208T${hour}0000`,
      'SUMMARY:Circle, elsewhere',
      'DTSTART;TZID=Europe/Berlin:20261209T160000',
    ]
    await importEvents(WEEKLY, apart('10'))
    const later = WEEKLY.map((line) => line.replace('T100000', 'T140000').replace('T110000', 'T150000'))
    await importEvents(later, apart('14'))
    expect(await readStarts()).toEqual(['2026-11-24T13:00', '2026-12-01T13:00', '2026-12-09T15:00', '2026-12-15T13:00'])
  })

  it('reports every bad event by line and keeps the good ones', async () => {
    const report = await importEvents(
      ['SUMMARY:No uid', 'DTSTART:20261201T090000Z'],
      ['UID:1', 'DTSTART:20261201T090000Z'],
      ['UID:2', 'SUMMARY:x', 'DTSTART:20261345T090000Z'],
      ['UID:3', 'SUMMARY:x', 'DTSTART:20261201T090000Z', 'DTEND:20261201T080000Z'],
      ['UID:4', 'SUMMARY:x', 'DTSTART;TZID=Moon/Crater:20261201T090000'],
      ['UID:5', 'SUMMARY:x', 'DTSTART:20261201T090000Z', 'RRULE:FREQ=SECONDLY'],
      ['UID:6', 'SUMMARY:x', 'DTSTART:20261201T090000Z', 'RRULE:FREQ=NOW'],
      ['UID:7', 'SUMMARY:Good', 'DTSTART:20261201T090000Z', 'CATEGORIES:Nobody', 'ORGANIZER:mailto:ghost@contoso.com'],
      ['UID:7', 'SUMMARY:Twice', 'DTSTART:20261201T090000Z'],
    )
    expect(report.created).toBe(1)
    expect(report.problems.map(({ line, severity }) => `${String(line)} ${severity}`)).toEqual([
      '3 refused',
      '7 refused',
      '11 refused',
      '16 refused',
      '22 refused',
      '27 refused',
      '33 refused',
      '39 incomplete',
      '39 incomplete',
      '46 refused',
    ])
  })

  it('understands the zone that Outlook describes but does not name as others do', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      ...[
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
      ],
      'END:VTIMEZONE',
    ]
    const text = calendar(['UID:1', 'SUMMARY:x', 'DTSTART;TZID=W. Europe Standard Time:20261201T090000'])
    await importInto(
      { database, tenantId },
      'events',
      text.replace('BEGIN:VEVENT', [...zone, 'BEGIN:VEVENT'].join('\r\n')),
    )
    expect(await readEvents()).toMatchObject([{ time_zone: 'Europe/Berlin' }])
  })

  it.each([
    ['a text that is no calendar', 'hello'],
    ['a calendar that breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n'],
    [
      'a calendar with a line that means nothing',
      calendar(['UID:1', 'SUMMARY:x', 'nonsense', 'DTSTART:20261201T090000Z']),
    ],
    ['a calendar without events', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
  ])('refuses %s as a whole', async (_, text) => {
    const report = await importInto({ database, tenantId }, 'events', text)
    expect(report.refused).not.toBeNull()
    expect(await readEvents()).toEqual([])
  })

  it('changes nothing when the same file comes again, also a cancelled one', async () => {
    const file = [WEEKLY, ['UID:off', 'SUMMARY:Off', 'DTSTART:20261201T090000Z', 'STATUS:CANCELLED']]
    await importEvents(...file)
    const later = new Date(NOW.getTime() + 3_600_000)
    expect(await importInto({ database, tenantId }, 'events', calendar(...file), { now: later })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    })
  })

  it('keeps the answers to dates that stay when others go', async () => {
    await importEvents(WEEKLY)
    await database.withTenant(tenantId, async (tx) => {
      const dates = await tx.selectFrom('occurrences').selectAll().execute()
      const answers = dates.map(({ event_id, starts_at }) => ({
        tenant_id: tenantId,
        event_id,
        starts_at,
        person_id: hostId,
        answer: 'going' as const,
        answered_at: NOW,
      }))
      await tx.insertInto('rsvps').values(answers).execute()
    })
    expect(await importEvents([...WEEKLY.slice(0, -1), 'RRULE:FREQ=WEEKLY;COUNT=2'])).toMatchObject({ updated: 1 })
    await database.withTenant(tenantId, async (tx) => {
      expect(await tx.selectFrom('rsvps').selectAll().execute()).toHaveLength(2)
    })
  })

  it('writes the dates of the next half year, and more of them every day', async () => {
    await importEvents([...WEEKLY.slice(0, -1), 'RRULE:FREQ=WEEKLY'])
    const before = await readStarts()
    expect(before.at(-1)).toBe('2027-05-18T08:00')
    await database.withTenant(tenantId, async (tx) => {
      await extendOccurrences({ tx, tenantId, now: new Date('2026-12-07T09:00:00Z'), links: createLinks(tenantId, '') })
    })
    expect(await readStarts()).toEqual([...before, '2027-05-25T08:00', '2027-06-01T08:00'])
  })
})
