import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMeeting, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

const week = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }
const titles = async (person: TestPerson, filters: object = {}) =>
  (await hallway.as(person).call('searchEvents', { ...week, ...filters })).items.map((event) => event.title)

describe('the agenda', () => {
  let viewer: TestPerson
  let group: { id: string }
  beforeAll(async () => {
    viewer = await hallway.addPerson({ name: 'Viewer Vera' }, false)
    group = await addGroup(hallway, { name: 'Running' })
    await addMember(hallway, group, viewer)
    await addEvent(hallway, {
      title: 'Run at lunch',
      startsAt: '2026-11-26T12:00:00Z',
      group_id: group.id,
      place: 'Park',
    })
    await addEvent(hallway, {
      title: 'Café virtual',
      startsAt: '2026-11-24T18:00:00Z',
      join_url: 'https://teams.example/1',
    })
    await addEvent(hallway, { title: 'Next week', startsAt: '2026-11-30T00:00:00Z' })
    await addEvent(hallway, { title: 'Off', startsAt: '2026-11-25T10:00:00Z', cancelled_at: hallway.clock.now() })
  })

  it('lists what starts in the period, in order, without what is off', async () => {
    expect(await titles(viewer)).toEqual(['Café virtual', 'Run at lunch'])
  })

  it('filters by text without accents, place, and the viewer’s groups', async () => {
    expect(await titles(viewer, { text: 'CAFE' })).toEqual(['Café virtual'])
    expect(await titles(viewer, { online: 'true' })).toEqual(['Café virtual'])
    expect(await titles(viewer, { inPerson: 'true' })).toEqual(['Run at lunch'])
    expect(await titles(viewer, { online: 'true', inPerson: 'true' })).toHaveLength(2)
    expect(await titles(viewer, { myGroups: 'true' })).toEqual(['Run at lunch'])
    expect(await titles(viewer, { groupId: group.id })).toEqual(['Run at lunch'])
  })

  it('says how an event lies in the viewer’s own day', async () => {
    const { items } = await hallway.as(viewer).call('searchEvents', week)
    expect(items).toMatchObject([
      { online: true, inWorkingHours: false, inLunchHour: false },
      { online: false, inWorkingHours: true, inLunchHour: true, group: { name: 'Running' } },
    ])
    const inTokyo = await hallway.addPerson({ name: 'Tokyo Tomo', time_zone: 'Asia/Tokyo' }, false)
    const theirs = await hallway.as(inTokyo).call('searchEvents', { ...week, text: 'run' })
    expect(theirs.items).toMatchObject([{ inWorkingHours: false, inLunchHour: false }])
  })

  it('refuses a period that is empty or too long', async () => {
    for (const to of [week.from, '2027-01-30T00:00:00Z']) {
      await expect(hallway.as(viewer).call('searchEvents', { from: week.from, to })).rejects.toMatchObject({
        problem: { code: 'invalid-input' },
      })
    }
  })

  it('keeps a cancelled event with those who meant to come', async () => {
    const at = await addEvent(hallway, { title: 'Called off', startsAt: '2026-11-27T10:00:00Z' })
    await hallway.as(viewer).call('answerEvent', { ...at, answer: 'maybe' })
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .updateTable('events')
        .set({ cancelled_at: hallway.clock.now() })
        .where('event_id', '=', at.eventId)
        .execute()
    })
    const other = await hallway.addPerson({ name: 'Other Ola' }, false)
    expect(await titles(viewer)).toContain('Called off')
    expect(await titles(other)).not.toContain('Called off')
  })

  it('has the same events as the month, which says nothing of who comes', async () => {
    const { items } = await hallway.as(viewer).call('searchEventDates', week)
    expect(items.map(({ title }) => title)).toEqual(await titles(viewer))
    expect(items.at(-1)).toEqual({
      eventId: expect.any(String),
      startsAt: '2026-11-27T10:00:00.000Z',
      endsAt: expect.any(String),
      title: 'Called off',
      allDay: false,
      cancelled: true,
      inWorkingHours: true,
      answer: 'maybe',
    })
  })
})

describe('who is going', () => {
  it('tells people the viewer knows from people to meet, each with a true reason', async () => {
    const at = await addEvent(hallway, { title: 'Town hall', startsAt: '2026-12-01T10:00:00Z' })
    const viewer = await hallway.addPerson({ name: 'Amara Okafor', wants_to_learn: ['SQL'] }, false)
    const known = await hallway.addPerson({ name: 'Zoe Known' }, false)
    const teacher = await hallway.addPerson({ name: 'Mei-Ling Chen', skills: ['SQL'], office: 'Oslo' }, false)
    const stranger = await hallway.addPerson({ name: 'Nothing Shared', office: 'Oslo', hire_date: null }, false)
    const avoided = await hallway.addPerson({ name: 'Avoided Ari', skills: ['SQL'] }, false)
    await addMeeting(hallway, viewer, known)
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .insertInto('never_pairs')
        .values({ tenant_id: hallway.tenantId, person_id: avoided.id, other_id: viewer.id })
        .execute()
    })
    for (const person of [viewer, known, teacher, stranger, avoided]) {
      await hallway.as(person).call('answerEvent', { ...at, answer: 'going' })
    }
    const event = await hallway.as(viewer).call('getEvent', at)
    expect(event).toMatchObject({ goingCount: 5, knownGoingCount: 1, goingKnown: [{ name: 'Zoe Known' }] })
    expect(event.faces[0]?.name).toBe('Zoe Known')
    expect(event.faces).toHaveLength(3)
    expect(event.goingNotMet).toMatchObject([
      { person: { name: 'Mei-Ling Chen' }, reason: 'Mei-Ling knows SQL, which you want to learn.' },
    ])
  })

  it('does not give a hidden membership away', async () => {
    const group = await addGroup(hallway, { name: 'Pride network', kind: 'erg' })
    const hidden = await hallway.addPerson({ name: 'Hidden Hana' }, false)
    const lead = await hallway.addPerson({ name: 'Lead Lena' }, false)
    const outsider = await hallway.addPerson({ name: 'Outside Omar' }, false)
    await addMember(hallway, group, hidden, { visibility: 'leads' })
    await addMember(hallway, group, lead, { role: 'lead' })
    await addMeeting(hallway, outsider, hidden)
    const at = await addEvent(hallway, { title: 'Pride lunch', startsAt: '2026-12-01T12:00:00Z', group_id: group.id })
    await hallway.as(hidden).call('answerEvent', { ...at, answer: 'going' })
    expect(await hallway.as(outsider).call('getEvent', at)).toMatchObject({
      goingCount: 1,
      knownGoingCount: 0,
      faces: [],
      goingKnown: [],
      goingNotMet: [],
    })
    expect(await hallway.as(lead).call('getEvent', at)).toMatchObject({ faces: [{ name: 'Hidden Hana' }] })
  })
})

it('shows on Home what the viewer means to come to and the viewer’s groups before anything else', async () => {
  const viewer = await hallway.addPerson({ name: 'Home Hugo' }, false)
  for (const day of ['24', '25', '26']) {
    await addEvent(hallway, { title: `Filler ${day}`, startsAt: `2026-11-${day}T08:00:00Z` })
  }
  const answered = await addEvent(
    hallway,
    { title: 'My series', startsAt: '2026-12-02T10:00:00Z', rrule: 'FREQ=DAILY' },
    ['2026-12-03T10:00:00Z'],
  )
  await hallway.as(viewer).call('answerEvent', { ...answered, answer: 'going' })
  const declined = await addEvent(hallway, { title: 'Not for me', startsAt: '2026-11-23T10:00:00Z' })
  await hallway.as(viewer).call('answerEvent', { ...declined, answer: 'no' })
  const { comingUp } = await hallway.as(viewer).call('getHome', {})
  expect(comingUp.map((event) => event.title)).toEqual(['Filler 24', 'Café virtual', 'My series'])
})
