import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMeeting, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let kofi: TestPerson
let inTokyo: TestPerson
let series: TestOccurrence

beforeAll(async () => {
  hallway = await startHallway()
  kofi = await hallway.addPerson({ name: 'Kofi Mensah', interests: ['Pottery'] })
  inTokyo = await hallway.addPerson({ name: 'Tomo Tanaka', time_zone: 'Asia/Tokyo' })
  const friend = await hallway.addPerson({ name: 'Ana Costa' }, false)
  await addMeeting(hallway, kofi, friend)
  const chess = await addGroup(hallway, { name: 'Chess club' })
  await addMember(hallway, chess, kofi)
  const pride = await addGroup(hallway, { name: 'Pride network', kind: 'erg' })
  await addMember(hallway, pride, kofi, { visibility: 'leads' })
  await addMember(hallway, pride, friend, { visibility: 'leads' })

  await addEvent(hallway, { title: 'Breakfast talk', startsAt: '2026-11-24T08:00:00Z', place: 'Atrium' })
  series = await addEvent(
    hallway,
    { title: 'Yoga', startsAt: '2026-11-19T17:30:00Z', place: 'Gym', host_id: friend.id },
    ['2026-11-24T17:30:00Z', '2026-11-26T17:30:00Z'],
  )
  const known = await addEvent(hallway, { title: 'Tour', startsAt: '2026-11-30T10:00:00Z', place: 'Roof' })
  await hallway.as(friend).call('answerEvent', { ...known, answer: 'going' })
  await addEvent(hallway, { title: 'Lunch and learn', startsAt: '2026-12-01T12:00:00Z', place: 'Canteen' })
  await addEvent(hallway, { title: 'Clay', description: 'Pottery.', startsAt: '2026-12-02T16:00:00Z', place: 'Shed' })
  await addEvent(hallway, { title: 'Blitz', startsAt: '2026-12-08T17:00:00Z', group_id: chess.id, place: 'Bar' })
  const hidden = await addEvent(hallway, { title: 'Circle', startsAt: '2026-12-09T10:00:00Z', group_id: pride.id })
  await hallway.as(friend).call('answerEvent', { ...hidden, answer: 'going' })
  const mine = await addEvent(hallway, { title: 'Gala', startsAt: '2026-12-20T18:00:00Z', place: 'Hall' })
  await hallway.as(kofi).call('answerEvent', { ...mine, answer: 'going' })

  await addEvent(hallway, { title: 'Yoga of the past', startsAt: '2026-11-20T10:00:00Z' })
  await addEvent(hallway, {
    title: 'Yoga called off',
    startsAt: '2026-11-25T10:00:00Z',
    cancelled_at: hallway.clock.now(),
  })
  await addEvent(hallway, { title: 'Hack day', startsAt: '2026-11-23T00:00:00Z', minutes: 1_440, all_day: true })
})
afterAll(async () => {
  await hallway.stop()
})

const find = async (
  text: string | null,
  { person = kofi, ...options }: { person?: TestPerson; skip?: number; count?: number } = {},
) => {
  const parameters = text === null ? { initialRun: 'true' } : { text }
  const answer = await hallway.teams.query(person, 'searchEvents', parameters, { skip: 0, count: 25, ...options })
  return (answer.attachments ?? []).map(({ preview: { content } }) => `${content.title}: ${content.text}`)
}
const titles = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).map((line) => line.slice(0, line.indexOf(':')))

describe('events in the compose box', () => {
  it('begin with the viewer’s own, then the soonest; a series appears once', async () => {
    expect(await titles(null)).toEqual([
      'Blitz',
      'Circle',
      'Gala',
      'Hack day',
      'Breakfast talk',
      'Yoga',
      'Tour',
      'Lunch and learn',
      'Clay',
    ])
  })

  it('say why they fit, as far as that is nobody’s secret', async () => {
    const lines = await find(null)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Gala: Sun 20 Dec, 18:00 · Hall · You are going',
        'Blitz: Tue 8 Dec, 17:00 · Bar · Your group Chess club holds it',
        'Tour: Mon 30 Nov, 10:00 · Roof · 1 person you know is going',
        'Clay: Wed 2 Dec, 16:00 · Shed · It is about Pottery, which you are interested in',
        'Lunch and learn: Tue 1 Dec, 12:00 · Canteen · In your lunch hour',
        'Circle: Wed 9 Dec, 10:00 · Place not set yet',
        'Breakfast talk: tomorrow, 8:00 · Atrium',
      ]),
    )
  })

  it.each([
    { text: 'yoga', found: ['Yoga'] },
    { text: 'yogq', found: ['Yoga'] },
    { text: 'breakf', found: ['Breakfast talk'] },
    { text: 'talk breakfast', found: ['Breakfast talk'] },
    { text: 'ana costa', found: ['Yoga'] },
    { text: 'atrium', found: ['Breakfast talk'] },
    { text: 'chess', found: ['Blitz'] },
    { text: 'past', found: [] },
    { text: 'called off', found: [] },
  ])('are found by "$text", without what is over or off', async ({ text, found }) => {
    expect(await titles(text)).toEqual(found)
  })

  it('show the next date, or the one at the time that is asked for', async () => {
    expect(await find('yoga')).toEqual(['Yoga: tomorrow, 17:30 · Gym'])
    expect(await find('yoga thursday')).toEqual(['Yoga: Thu 26 Nov, 17:30 · Gym'])
    expect(await find('thursday')).toEqual(['Yoga: Thu 26 Nov, 17:30 · Gym'])
  })

  it('are found by the day where the viewer is', async () => {
    expect(await titles('tomorrow')).toEqual(['Breakfast talk', 'Yoga'])
    expect(await titles('tomorrow', { person: inTokyo })).toEqual(['Breakfast talk'])
    expect(await titles('wednesday', { person: inTokyo })).toEqual(['Yoga', 'Blitz', 'Circle'])
    expect(await titles('today')).toEqual(['Hack day'])
    expect(await titles('today', { person: inTokyo })).toEqual(['Hack day'])
  })

  it('are found by a name before the time that it could also be', async () => {
    expect((await titles('lunch'))[0]).toBe('Lunch and learn')
    expect(await titles('dec 20')).toEqual(['Gala'])
  })

  it.each([{ text: null }, { text: 'december' }, { text: 'a' }])('are paged without a gap: $text', async ({ text }) => {
    const all = await titles(text)
    const pages = [await titles(text, { count: 1 }), await titles(text, { skip: 1, count: 25 })]
    expect(pages.flat()).toEqual(all)
    expect(await titles(text, { skip: 500 })).toEqual([])
  })

  it('put the same card into a chat whoever searches', async () => {
    const card = async (person: TestPerson) =>
      (await hallway.teams.query(person, 'searchEvents', { text: 'gala' })).attachments?.[0]?.content
    expect(await card(inTokyo)).toEqual(await card(kofi))
  })

  it('are gone as soon as they are called off', async () => {
    const { eventId } = await addEvent(hallway, { title: 'Quiz', startsAt: '2026-11-25T19:00:00Z' })
    expect(await titles('quiz')).toEqual(['Quiz'])
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .updateTable('events')
        .set({ cancelled_at: hallway.clock.now() })
        .where('event_id', '=', eventId)
        .execute()
    })
    expect(await titles('quiz')).toEqual([])
  })

  it('are gone when their last date is over, and back with a new one', async () => {
    await hallway.advanceTo(new Date('2026-11-26T20:00:00Z'))
    expect(await titles('yoga')).toEqual([])
    expect(await titles('hack')).toEqual([])
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      const starts_at = new Date('2026-12-03T17:30:00Z')
      await tx
        .insertInto('occurrences')
        .values({
          tenant_id: hallway.tenantId,
          event_id: series.eventId,
          starts_at,
          ends_at: new Date('2026-12-03T18:30:00Z'),
        })
        .execute()
    })
    expect(await find('yoga')).toEqual(['Yoga: Thu 3 Dec, 17:30 · Gym'])
  })
})
