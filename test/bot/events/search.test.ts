import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let viewer: TestPerson
let inTokyo: TestPerson
let runners: { id: string }

beforeAll(async () => {
  hallway = await startHallway()
  viewer = await hallway.addPerson({ name: 'Vera Viewer' }, false)
  inTokyo = await hallway.addPerson({ name: 'Tomo Tanaka', time_zone: 'Asia/Tokyo' }, false)
  const may = await hallway.addPerson({ name: 'May Lin' }, false)
  runners = await addGroup(hallway, { name: 'Running club' })
  await addMember(hallway, runners, viewer)

  await addEvent(hallway, { title: 'Yoga for beginners', startsAt: '2026-11-24T12:00:00Z' }, [
    '2026-11-26T17:30:00Z',
    '2026-12-03T17:30:00Z',
  ])
  await addEvent(hallway, {
    title: 'Town hall',
    startsAt: '2026-11-26T16:30:00Z',
    description: 'Questions and answers with the board.',
    place: 'Atrium',
  })
  await addEvent(hallway, { title: 'March for water', startsAt: '2026-12-02T10:00:00Z', join_url: 'https://x.example' })
  await addEvent(hallway, { title: 'Ask me anything', startsAt: '2026-12-01T10:00:00Z', host_id: may.id })
  await addEvent(hallway, { title: 'Hill sprints', startsAt: '2026-11-28T08:00:00Z', group_id: runners.id })
  await addEvent(hallway, { title: 'Volunteering day', startsAt: '2026-11-27T00:00:00Z', all_day: true })
  await addEvent(hallway, {
    title: 'Yoga in the park',
    startsAt: '2026-11-27T10:00:00Z',
    cancelled_at: hallway.clock.now(),
  })
})
afterAll(async () => {
  await hallway.stop()
})

const period = { from: '2026-11-23T00:00:00Z', to: '2026-12-07T00:00:00Z' }
const search = async (text: string, person = viewer, filters: object = {}) => {
  const { items, match } = await hallway.as(person).call('searchEvents', { ...period, text, ...filters })
  return { found: items.map((event) => `${event.startsAt.slice(5, 16)} ${event.title}`), match }
}

describe('the agenda', () => {
  it.each([
    { what: 'the beginning of a title', text: 'begin' },
    { what: 'words in any order', text: 'beginners yoga' },
  ])('finds every date by $what, in the order of time', async ({ text }) => {
    expect(await search(text)).toEqual({
      found: ['11-24T12:00 Yoga for beginners', '11-26T17:30 Yoga for beginners', '12-03T17:30 Yoga for beginners'],
      match: 'all',
    })
  })

  it.each([
    { what: 'description', text: 'board', found: ['11-26T16:30 Town hall'] },
    { what: 'place', text: 'atrium', found: ['11-26T16:30 Town hall'] },
    { what: 'way', text: 'online', found: ['12-02T10:00 March for water'] },
    { what: 'group', text: 'running', found: ['11-28T08:00 Hill sprints'] },
    { what: 'host', text: 'lin', found: ['12-01T10:00 Ask me anything'] },
  ])('finds by $what', async ({ text, found }) => {
    expect(await search(text)).toEqual({ found, match: 'all' })
  })

  it('forgives typos, and says so', async () => {
    expect(await search('voluntering')).toEqual({ found: ['11-27T00:00 Volunteering day'], match: 'close' })
    expect(await search('twon hall')).toEqual({ found: ['11-26T16:30 Town hall'], match: 'close' })
    expect(await search('town hall zzzz')).toMatchObject({ match: 'some' })
  })

  it('keeps to the filters beside the text', async () => {
    expect((await search('yoga', viewer, { myGroups: 'true' })).found).toEqual([])
    expect((await search('hill', viewer, { groupId: runners.id })).found).toEqual(['11-28T08:00 Hill sprints'])
    expect((await search('march', viewer, { inPerson: 'true' })).found).toEqual([])
  })
})

describe('words of time', () => {
  it.each([
    { text: 'yoga thursday', found: ['11-26T17:30 Yoga for beginners', '12-03T17:30 Yoga for beginners'] },
    { text: 'thursday this week yoga', found: ['11-26T17:30 Yoga for beginners'] },
    { text: 'yoga lunch', found: ['11-24T12:00 Yoga for beginners'] },
    { text: 'next thursday', found: ['12-03T17:30 Yoga for beginners'] },
    { text: 'tomorrow', found: ['11-24T12:00 Yoga for beginners'] },
    { text: 'weekend', found: ['11-28T08:00 Hill sprints'] },
    { text: '27 nov', found: ['11-27T00:00 Volunteering day'] },
    { text: '2026-12-02', found: ['12-02T10:00 March for water'] },
  ])('narrow the period: "$text"', async ({ text, found }) => {
    expect(await search(text)).toEqual({ found, match: 'all' })
  })

  it('are the viewer’s own', async () => {
    const both = ['11-26T16:30 Town hall', '11-26T17:30 Yoga for beginners']
    expect((await search('this thursday')).found).toEqual(both)
    expect((await search('this thursday', inTokyo)).found).toEqual([])
    expect((await search('this friday', inTokyo)).found).toEqual([...both, '11-27T00:00 Volunteering day'].toSorted())
    expect((await search('thursday evening')).found).toEqual([
      '11-26T17:30 Yoga for beginners',
      '12-03T17:30 Yoga for beginners',
    ])
  })

  it('may also be names, and lose nothing', async () => {
    expect(await search('march')).toEqual({ found: ['12-02T10:00 March for water'], match: 'all' })
    expect(await search('may')).toEqual({ found: ['12-01T10:00 Ask me anything'], match: 'all' })
    expect((await search('march for water')).found).toEqual(['12-02T10:00 March for water'])
  })

  it('give way where nothing is on then', async () => {
    expect(await search('yoga saturday')).toMatchObject({
      found: [expect.stringContaining('Yoga'), expect.anything(), expect.anything()],
      match: 'some',
    })
    expect(await search('zumba tomorrow')).toEqual({ found: ['11-24T12:00 Yoga for beginners'], match: 'some' })
  })
})

it('finds a cancelled event for those who meant to come', async () => {
  const at = await addEvent(hallway, { title: 'Pottery', startsAt: '2026-11-25T10:00:00Z' })
  await hallway.as(viewer).call('answerEvent', { ...at, answer: 'going' })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .updateTable('events')
      .set({ cancelled_at: hallway.clock.now() })
      .where('event_id', '=', at.eventId)
      .execute()
  })
  expect((await search('pottery')).found).toEqual(['11-25T10:00 Pottery'])
  expect((await search('pottery', inTokyo)).found).toEqual([])
})

it('finds a renamed event by its new title alone, and by a host no more who left', async () => {
  const host = await hallway.addPerson({ name: 'Quirin Quell' }, false)
  const { eventId } = await addEvent(hallway, {
    title: 'Origami',
    startsAt: '2026-11-25T10:00:00Z',
    host_id: host.id,
  })
  expect((await search('quirin')).found).toEqual(['11-25T10:00 Origami'])
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('events').set({ title: 'Paper folding' }).where('event_id', '=', eventId).execute()
    await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', host.id).execute()
  })
  expect((await search('origami')).found).toEqual([])
  expect((await search('folding')).found).toEqual(['11-25T10:00 Paper folding'])
  expect((await search('quirin')).found).toEqual([])
})

it('answers whatever is typed', async () => {
  for (const text of ['%', '_', '\\', "' & | !:*", '🎉', '...', '\u0000', 'ש', 'x '.repeat(4_000)]) {
    expect((await search(text)).found).toEqual([])
  }
  expect((await search('   ')).found.length).toBeGreaterThan(5)
})
