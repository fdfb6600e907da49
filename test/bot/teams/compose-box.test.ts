import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addEvent } from '../../kit/events.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let kofi: TestPerson
let priya: TestPerson
const groupId = randomUUID()
const eventId = randomUUID()

beforeAll(async () => {
  hallway = await startHallway()
  kofi = await hallway.addPerson({ name: 'Kofi Mensah', wants_to_learn: ['Query tuning'], interests: ['Running'] })
  priya = await hallway.addPerson({
    name: 'Priya Raghunathan',
    title: 'Staff engineer',
    department: 'Platform',
    office: 'Bengaluru',
    interests: ['Running'],
    pitch: 'I turn slow queries into fast ones.',
    open_to_mentoring: true,
    mentor_capacity: 2,
    mentor_topics: ['Query tuning'],
  })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const tenant_id = hallway.tenantId
    await tx
      .insertInto('groups')
      .values({
        tenant_id,
        group_id: groupId,
        name: 'Pride Network',
        kind: 'erg',
        description: 'For all of us.',
        visibility: 'open',
      })
      .execute()
    await tx
      .insertInto('memberships')
      .values({ tenant_id, group_id: groupId, person_id: priya.id, visibility: 'leads', since: hallway.clock.now() })
      .execute()
    await tx
      .insertInto('events')
      .values({
        tenant_id,
        event_id: eventId,
        uid: 'lunch',
        title: 'Data lunch',
        description: 'From spreadsheet to model.',
        place: 'Atlas room',
        local_start: '2026-11-26T12:00',
        duration_minutes: 45,
        time_zone: 'Europe/London',
        host_id: priya.id,
      })
      .execute()
    for (const day of ['19', '26']) {
      const starts_at = new Date(`2026-11-${day}T12:00:00Z`)
      await tx
        .insertInto('occurrences')
        .values({ tenant_id, event_id: eventId, starts_at, ends_at: new Date(`2026-11-${day}T12:45:00Z`) })
        .execute()
    }
  })
})
afterAll(async () => {
  await hallway.stop()
})

describe('on open, before anything is typed', () => {
  it.each(['searchPeople', 'searchMentors', 'searchGroups', 'searchEvents'])(
    'shows something useful: %s',
    async (id) => {
      const answer = await hallway.teams.query(kofi, id, { initialRun: 'true' })
      expect(answer.type).toBe('result')
      expect(answer.attachments?.length).toBeGreaterThan(0)
    },
  )

  it('answers the Playground, which knows no command ids', async () => {
    const { body } = await hallway.teams.invoke(kofi, 'composeExtension/query', { parameters: [{ value: 'priya' }] })
    expect(JSON.stringify(body)).toContain('Priya Raghunathan')
  })
})

describe('a result', () => {
  it('has a line for the list and the public profile for the chat', async () => {
    const answer = await hallway.teams.query(kofi, 'searchMentors', { text: 'query tun' })
    expect(answer).toMatchObject({ type: 'result', attachmentLayout: 'list' })
    const [line] = answer.attachments ?? []
    expect(line).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: {
          title: 'Priya Raghunathan',
          text: 'Priya knows Query tuning, which you want to learn · Room for 2 · Staff engineer, Platform · Bengaluru · At work until 17:00',
        },
      },
    })
    expect(line?.content.actions?.map(({ title }) => title)).toEqual(['Request mentoring', 'See profile'])
  })

  it('is the same card whoever searches, and says nothing of what two people share', async () => {
    const other = await hallway.addPerson({ name: 'Ravi Stern', interests: ['Running'], skills: ['Query tuning'] })
    const asKofi = await hallway.teams.query(kofi, 'searchPeople', { text: 'priya' })
    const asOther = await hallway.teams.query(other, 'searchPeople', { text: 'priya' })
    expect(asOther.attachments?.[0]?.content).toEqual(asKofi.attachments?.[0]?.content)
    expect(JSON.stringify(asKofi.attachments?.[0]?.content)).not.toContain('you want to learn')
  })

  it('narrows by skill and place', async () => {
    const names = async (parameters: Record<string, string>): Promise<string[]> =>
      ((await hallway.teams.query(kofi, 'searchPeople', parameters)).attachments ?? []).map(
        (line) => line.preview.content.title,
      )
    expect(await names({ text: '', skill: 'query', place: 'bengaluru' })).toEqual(['Priya Raghunathan'])
    // Nobody is in Oslo: then whoever has the skill is better than nobody.
    expect((await names({ skill: 'query', place: 'oslo' }))[0]).toBe('Priya Raghunathan')
  })

  it('of a group never names a member', async () => {
    const answer = await hallway.teams.query(kofi, 'searchGroups', { text: 'pride' })
    expect(answer.attachments?.[0]?.preview.content.title).toBe('Pride Network')
    expect(JSON.stringify(answer)).not.toContain('Priya')
  })

  it('of a group counts nobody who has left', async () => {
    const leaver = await hallway.addPerson({ name: 'Gone Already', account_enabled: false }, false)
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .insertInto('memberships')
        .values({ tenant_id: hallway.tenantId, group_id: groupId, person_id: leaver.id, since: hallway.clock.now() })
        .execute()
    })
    const answer = await hallway.teams.query(kofi, 'searchGroups', { text: 'pride' })
    expect(answer.attachments?.[0]?.preview.content.text).toContain('1 member')
  })

  it('of an all-day event is its date, wherever the reader is', async () => {
    const inHonolulu = await hallway.addPerson({ name: 'Keola Kahale', time_zone: 'Pacific/Honolulu' })
    await addEvent(hallway, { title: 'Volunteering day', startsAt: '2026-12-05T00:00:00Z', all_day: true })
    const answer = await hallway.teams.query(inHonolulu, 'searchEvents', { text: 'volunteering' })
    expect(answer.attachments?.[0]?.preview.content.text).toMatch(/^Sat 5 Dec, all day/)
    expect(JSON.stringify(answer.attachments?.[0]?.content)).not.toContain('{{')
  })

  it('of an event is its next date, written by each reader’s own Teams', async () => {
    const answer = await hallway.teams.query(kofi, 'searchEvents', { text: 'lunch' })
    expect(answer.attachments).toHaveLength(1)
    expect(answer.attachments?.[0]?.preview.content.text).toBe('Thu 26 Nov, 12:00 · Atlas room · In your lunch hour')
    expect(JSON.stringify(answer.attachments?.[0]?.content)).toContain('{{DATE(2026-11-26T12:00:00Z, SHORT)}}')
  })
})

describe('paging', () => {
  it('continues where the last page ended, and ends with an empty page', async () => {
    const page = async (skip: number, count: number) =>
      (await hallway.teams.query(kofi, 'searchPeople', {}, { skip, count })).attachments?.map(
        (line) => line.preview.content.title,
      ) ?? []
    const all = await page(0, 25)
    expect([...(await page(0, 1)), ...(await page(1, 25))]).toEqual(all)
    expect(await page(500, 25)).toEqual([])
  })
})

describe('whatever is typed', () => {
  const typed = [
    '%',
    '_',
    '\\',
    "'",
    '"; DROP TABLE people; --',
    '🎉',
    '\u0000',
    '\u0007\u001b[31m',
    '<b>x</b>',
    'é'.repeat(10_000),
    'x '.repeat(5_000),
    '\ud800',
  ]
  const commands = ['searchPeople', 'searchMentors', 'searchGroups', 'searchEvents']
  it.each(commands)('%s answers', async (id) => {
    for (const text of typed) {
      const answer = await hallway.teams.query(kofi, id, { text, skill: text, place: text })
      // A letter between the brackets may begin somebody's name.
      expect(answer.type === 'result' ? answer.attachments?.length : answer.text?.indexOf('Try')).toBeGreaterThan(0)
    }
  })

  it('says what to try where nobody is found', async () => {
    expect(await hallway.teams.query(kofi, 'searchPeople', { text: 'zxqvw' })).toEqual({
      type: 'message',
      text: 'Nobody found for “zxqvw”. Try a skill or a team.',
    })
  })

  it.each([
    { what: 'an unknown command', value: { commandId: 'searchUnicorns', parameters: [] } },
    { what: 'no value', value: null },
    { what: 'parameters that are no list', value: { commandId: 'searchPeople', parameters: 'x' } },
    { what: 'options out of range', value: { commandId: 'searchPeople', queryOptions: { skip: -1, count: 1e9 } } },
  ])('answers $what', async ({ value }) => {
    const { status, body } = await hallway.teams.invoke(kofi, 'composeExtension/query', value)
    expect(status).toBe(200)
    expect(body).toHaveProperty('composeExtension.type')
  })
})

describe('a link to Hallway', () => {
  const unfold = async (url: string, name = 'composeExtension/queryLink') =>
    JSON.stringify((await hallway.teams.invoke(kofi, name, { url })).body)
  const deepLink = (page: string, sub: string): string =>
    `https://teams.microsoft.com/l/entity/${randomUUID()}/${page}?context=${encodeURIComponent(JSON.stringify({ subEntityId: sub }))}`

  it('unfolds into a person, a group or an event', async () => {
    expect(await unfold(deepLink('network', `person/${priya.id}`))).toContain('Priya Raghunathan')
    expect(await unfold(deepLink('groups', `group/${groupId}`))).toContain('Pride Network')
    expect(await unfold(`https://hallway.test/tab/events/${eventId}/2026-11-26`)).toContain('Data lunch')
    expect(await unfold(`http://localhost:3978/#/network/person/${priya.id}`)).toContain('Priya Raghunathan')
  })

  it('to one date of a series unfolds into that date', async () => {
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .insertInto('occurrences')
        .values({
          tenant_id: hallway.tenantId,
          event_id: eventId,
          starts_at: new Date('2026-12-03T12:00:00Z'),
          ends_at: new Date('2026-12-03T12:45:00Z'),
        })
        .execute()
    })
    const unfolded = await unfold(deepLink('events', `event/${eventId}/2026-12-03T12:00:00.000Z`))
    expect(unfolded).toContain('Thu 3 Dec, 12:00')
    expect(await unfold(deepLink('events', `event/${eventId}/2031-01-01T12:00:00.000Z`))).toContain('Thu 26 Nov')
  })

  it('stays a link where there is nothing to show', async () => {
    expect(await unfold(deepLink('network', `person/${randomUUID()}`))).toBe('{}')
    expect(await unfold('https://hallway.test/tab/home')).toBe('{}')
    expect(await unfold('no link')).toBe('{}')
  })

  it('shows nothing private to whoever has not signed in', async () => {
    const card = await unfold(deepLink('network', `person/${priya.id}`), 'composeExtension/anonymousQueryLink')
    expect(card).toContain('Open this page in Hallway')
    expect(card).not.toContain('Priya')
  })

  it('a tapped line gives its card', async () => {
    const { body } = await hallway.teams.invoke(kofi, 'composeExtension/selectItem', {
      subject: 'person',
      id: priya.id,
    })
    expect(JSON.stringify(body)).toContain('Priya Raghunathan')
  })
})
