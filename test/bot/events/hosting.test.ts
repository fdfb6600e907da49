import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Scope } from '../../../shared/events/draft-choices.ts'
import type { EventDraft } from '../../../shared/events/draft.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { draftOf } from '../../kit/event-draft.ts'
import type { TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let host: TestPerson
let guest: TestPerson
beforeAll(async () => {
  hallway = await startHallway()
  host = await hallway.addPerson({ name: 'Host Zofia' })
  guest = await hallway.addPerson({ name: 'Guest Kofi' })
})
afterAll(async () => {
  await hallway.stop()
})

const create = async (facts: Partial<EventDraft> = {}, eventId: string = randomUUID()) =>
  await hallway.as(host).call('createEvent', { ...draftOf(facts), eventId })
const edit = async (at: TestOccurrence, facts: Partial<EventDraft>, scope: Scope = 'all', person = host) => {
  const { draft, version } = await hallway.as(person).call('getEventDraft', at)
  return await hallway.as(person).call('editEvent', { ...at, scope, version, draft: { ...draft, ...facts } })
}
const come = async (at: TestOccurrence, person = guest, answer: 'going' | 'maybe' | 'no' = 'going') =>
  await hallway.as(person).call('answerEvent', { ...at, answer })
const read = async (at: TestOccurrence, person = guest) => await hallway.as(person).call('getEvent', at)
const datesOf = async (title: string) => {
  const period = { from: '2026-11-20T00:00:00Z', to: '2027-01-20T00:00:00Z' }
  const { items } = await hallway.as(guest).call('searchEvents', period)
  return items.filter((event) => event.title === title).map((event) => event.startsAt)
}
const wrong = async (facts: Partial<EventDraft>) => {
  const response = await hallway
    .as(host)
    .request('PUT', `/api/events/${randomUUID()}`, { body: JSON.stringify(draftOf({ title: 'Wrong', ...facts })) })
  const { errors } = (await response.json()) as { errors?: { path: string; message: string }[] }
  return errors?.map(({ path, message }) => `${path} ${message}`)
}

describe('a new event', () => {
  it('stands in everybody’s agenda, and whoever made it hosts it', async () => {
    const at = await create({ title: 'Lunch and learn', capacity: 12, joinUrl: 'https://meet.test/lunch' })
    expect(await read(at)).toMatchObject({
      title: 'Lunch and learn',
      startsAt: '2026-11-26T12:00:00.000Z',
      endsAt: '2026-11-26T13:00:00.000Z',
      place: 'Atlas room',
      online: true,
      capacity: 12,
      host: { name: 'Host Zofia' },
      mayEdit: false,
    })
    expect((await read(at, host)).mayEdit).toBe(true)
  })

  it('is one event where it was sent twice, as it was said last, and nobody else’s', async () => {
    const eventId = randomUUID()
    await create({ title: 'Sent twise' }, eventId)
    const at = await create({ title: 'Sent twice', startTime: '11:00' }, eventId)
    expect(await datesOf('Sent twice')).toEqual(['2026-11-26T11:00:00.000Z'])
    expect(await datesOf('Sent twise')).toEqual([])
    expect(await read(at)).toMatchObject({ eventId, host: { name: 'Host Zofia' } })
    const theirs = hallway.as(guest).call('createEvent', { ...draftOf({ title: 'Mine now' }), eventId })
    await expect(theirs).rejects.toMatchObject({ problem: { code: 'forbidden' } })
  })

  it('keeps its hour when the clocks change', async () => {
    await create({ title: 'Through March', startDate: '2027-03-25', endDate: '2027-03-25', repeats: 'weekly' })
    const period = { from: '2027-03-20T00:00:00Z', to: '2027-04-03T00:00:00Z' }
    const { items } = await hallway.as(guest).call('searchEvents', { ...period, text: 'Through March' })
    expect(items.map((event) => event.startsAt)).toEqual(['2027-03-25T12:00:00.000Z', '2027-04-01T11:00:00.000Z'])
  })

  it('says at each field what is wrong with it', async () => {
    expect(await wrong({ title: ' ', joinUrl: 'javascript:alert(1)', capacity: 0 })).toEqual([
      'title missing',
      'joinUrl no-address',
      'capacity no-number',
    ])
    expect(await wrong({ endTime: '11:00' })).toEqual(['endTime ends-before-start'])
    expect(await wrong({ endDate: '2026-11-25' })).toEqual(['endDate ends-before-start'])
    expect(await wrong({ timeZone: 'Europe/Lisboa' })).toEqual(['timeZone unknown-zone'])
    expect(await wrong({ startDate: '2026-11-20', endDate: '2026-11-20' })).toEqual(['startDate past'])
    const skipped = { startDate: '2027-03-28', endDate: '2027-03-28', startTime: '01:30', endTime: '03:00' }
    expect(await wrong(skipped)).toEqual(['startTime skipped-hour'])
    expect(await wrong({ startDate: '2026-02-31' })).toEqual(['startDate no-date'])
    expect(await wrong({ repeats: 'weekly', until: '2026-11-01' })).toEqual(['until ends-before-start'])
    expect(await datesOf('Wrong')).toEqual([])
  })

  it('belongs to a group only where its host leads the group', async () => {
    const group = await addGroup(hallway, { name: 'Data guild' })
    const groupId = group.id
    expect(await wrong({ groupId })).toEqual(['groupId not-your-group'])
    await addMember(hallway, group, host, { role: 'lead' })
    const other = await hallway.addPerson({ name: 'Other Lead' })
    await addMember(hallway, group, other, { role: 'lead' })
    const at = await create({ groupId })
    expect(await read(at, other)).toMatchObject({ group: { name: 'Data guild' }, mayEdit: true })
  })
})

describe('a change', () => {
  it('is open to hosts and co-hosts alone', async () => {
    const coHost = await hallway.addPerson({ name: 'Co-host Ines' })
    const at = await create({ title: 'Held by two', coHostIds: [coHost.id] })
    await expect(hallway.as(guest).call('getEventDraft', at)).rejects.toMatchObject({ problem: { code: 'forbidden' } })
    await expect(hallway.as(guest).call('cancelEvent', { ...at, scope: 'all' })).rejects.toMatchObject({
      problem: { code: 'forbidden' },
    })
    await edit(at, { description: 'Bring lunch' }, 'all', coHost)
    expect(await read(at)).toMatchObject({ description: 'Bring lunch', coHosts: [{ name: 'Co-host Ines' }] })
  })

  it('of the hour takes the answers along, tells who comes, and old links still lead there', async () => {
    const at = await create({ title: 'Moved lunch' })
    await come(at)
    const now = await edit(at, { startTime: '13:00', endTime: '14:00' })
    expect(now.startsAt).toBe('2026-11-26T13:00:00.000Z')
    expect(await read(at)).toMatchObject({ startsAt: now.startsAt, goingCount: 1, mine: { answer: 'going' } })
    await hallway.advanceBy({ seconds: 11 })
    const [card] = cardsAbout(hallway, guest, 'Moved lunch')
    expect(card?.fallbackText).toBe('Changed: Moved lunch')
    await come(at, guest, 'no')
    expect(await read(now)).toMatchObject({ mine: { answer: 'no' } })
  })

  it('of the text alone tells nobody', async () => {
    const at = await create({ title: 'Quiet edit' })
    await come(at)
    await edit(at, { description: 'No slides' })
    await hallway.advanceBy({ seconds: 30 })
    expect(cardsAbout(hallway, guest, 'Quiet edit')).toEqual([])
  })

  it('of one date leaves the series as it is', async () => {
    const at = await create({ title: 'Weekly table', repeats: 'weekly', until: '2026-12-17' })
    const second = { ...at, startsAt: '2026-12-03T12:00:00.000Z' }
    await come(at)
    await come(second)
    const moved = await edit(second, { startDate: '2026-12-04', endDate: '2026-12-04' }, 'this')
    expect(await datesOf('Weekly table')).toEqual([
      '2026-11-26T12:00:00.000Z',
      '2026-12-04T12:00:00.000Z',
      '2026-12-10T12:00:00.000Z',
      '2026-12-17T12:00:00.000Z',
    ])
    expect(await read(second)).toMatchObject({ eventId: moved.eventId, recurring: false, mine: { answer: 'going' } })
    expect(await read(at)).toMatchObject({ recurring: true, mine: { answer: 'going' } })
    await hallway.advanceBy({ days: 1 })
    expect(await datesOf('Weekly table')).toHaveLength(4)
  })

  it('of the whole series moves each date and who comes to it', async () => {
    const at = await create({ title: 'Book circle', repeats: 'weekly', until: '2026-12-10' })
    const second = { ...at, startsAt: '2026-12-03T12:00:00.000Z' }
    await come(second)
    await edit(second, { startDate: '2026-12-04', endDate: '2026-12-04', startTime: '09:00', endTime: '10:00' })
    expect(await datesOf('Book circle')).toEqual(['2026-11-27T09:00:00.000Z', '2026-12-04T09:00:00.000Z'])
    expect(await read(second)).toMatchObject({ startsAt: '2026-12-04T09:00:00.000Z', mine: { answer: 'going' } })
    expect((await read(at)).mine.answer).toBe('none')
  })

  it('to every other week keeps the date it was made on, and tells who meant to come to the others', async () => {
    const at = await create({ title: 'Slower series', repeats: 'weekly', until: '2026-12-17' })
    const second = { ...at, startsAt: '2026-12-03T12:00:00.000Z' }
    const third = { ...at, startsAt: '2026-12-10T12:00:00.000Z' }
    await come(third)
    await edit(second, { repeats: 'every-two-weeks' })
    expect(await read(third)).toMatchObject({ cancelled: true, mine: { answer: 'going' } })
    expect((await datesOf('Slower series')).toSorted()).toEqual([
      '2026-12-03T12:00:00.000Z',
      '2026-12-10T12:00:00.000Z',
      '2026-12-17T12:00:00.000Z',
    ])
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, guest, 'Slower series').map((card) => card.fallbackText)).toEqual([
      'Cancelled: Slower series',
    ])
  })

  it('by somebody who began before another’s change is not taken', async () => {
    const at = await create({ title: 'Edited twice' })
    const { draft, version } = await hallway.as(host).call('getEventDraft', at)
    await edit(at, { place: 'Blue room' })
    const late = { ...at, scope: 'all' as const, version, draft: { ...draft, title: 'Mine' } }
    await expect(hallway.as(host).call('editEvent', late)).rejects.toMatchObject({ problem: { code: 'conflict' } })
    expect(await read(at)).toMatchObject({ title: 'Edited twice', place: 'Blue room' })
  })

  it('to fewer places than people are going is refused; more places go to who waits', async () => {
    const at = await create({ title: 'Small room', capacity: 1 })
    const waiting = await hallway.addPerson({ name: 'Waiting Wim' })
    await come(at)
    await come(at, waiting)
    const { draft, version } = await hallway.as(host).call('getEventDraft', at)
    await come(at, host, 'maybe')
    await edit(at, { capacity: 2 })
    expect((await read(at, waiting)).mine.answer).toBe('going')
    await expect(edit(at, { capacity: 1 })).rejects.toMatchObject({
      problem: { code: 'invalid-input', errors: [{ path: 'capacity', message: 'below-going' }] },
    })
    expect([draft.capacity, version]).toEqual([1, 1])
  })
})

describe('a cancelled event', () => {
  it('tells everybody who meant to come, once, and takes no more answers', async () => {
    const at = await create({ title: 'Called off', repeats: 'weekly', until: '2026-12-10' })
    const second = { ...at, startsAt: '2026-12-03T12:00:00.000Z' }
    await come(at)
    await come(second)
    await hallway.as(host).call('cancelEvent', { ...at, scope: 'all' })
    await hallway.as(host).call('cancelEvent', { ...at, scope: 'all' })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, guest, 'Called off')).toHaveLength(1)
    await expect(come(second)).rejects.toMatchObject({ problem: { code: 'conflict' } })
  })

  it('can be one date of a series', async () => {
    const at = await create({ title: 'One date off', repeats: 'weekly', until: '2026-12-10' })
    const second = { ...at, startsAt: '2026-12-03T12:00:00.000Z' }
    await come(second)
    await hallway.as(host).call('cancelEvent', { ...second, scope: 'this' })
    await hallway.advanceBy({ seconds: 11 })
    expect((await read(second)).cancelled).toBe(true)
    expect((await read(at)).cancelled).toBe(false)
    expect(cardsAbout(hallway, guest, 'One date off')).toHaveLength(1)
    const stranger = await hallway.addPerson({ name: 'Stranger' })
    const period = { from: '2026-11-24T00:00:00Z', to: '2026-12-24T00:00:00Z' }
    const { items } = await hallway.as(stranger).call('searchEvents', period)
    expect(items.filter((event) => event.title === 'One date off').map((event) => event.startsAt)).toEqual([
      '2026-11-26T12:00:00.000Z',
      '2026-12-10T12:00:00.000Z',
    ])
  })
})
