import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { draftOf } from '../../kit/event-draft.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => await hallway.stop())

const add = async (name: string) => await hallway.addPerson({ name, weekly_budget: 20 })
const read = async (person: TestPerson, event: TestOccurrence): Promise<EventDetail> =>
  await hallway.as(person).call('getEvent', event)

/** Straight there: what happens in between is of no matter here. */
async function jumpBy(hours: number): Promise<void> {
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + hours * 3_600_000))
  await hallway.settle()
}

async function leave(person: TestPerson): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ leave_at: hallway.clock.now() }).where('person_id', '=', person.id).execute()
  })
}

function newest(person: TestPerson, words: string) {
  const card = cardsAbout(hallway, person, words).at(-1)
  if (card === undefined) throw new Error(`${person.name} has no card that says “${words}”`)
  return card
}

describe('who is made a co-host', () => {
  it('is told once, may decline, and the host is told of that', async () => {
    const [host, coHost] = [await add('Hana Host'), await add('Cora Co')]
    const draft = draftOf({ title: 'Glaze talk', coHostIds: [coHost.id] })
    const event = await hallway.as(host).call('createEvent', { ...draft, eventId: randomUUID() })
    const { version } = await hallway.as(host).call('getEventDraft', event)
    await hallway.as(host).call('editEvent', { ...event, scope: 'all', version, draft: { ...draft, place: 'Kiln' } })
    await hallway.advanceBy({ seconds: 30 })
    expect(cardsAbout(hallway, coHost, 'Glaze talk')).toHaveLength(1)
    expect(await read(coHost, event)).toMatchObject({ hosting: 'co-host', mayEdit: true })
    const card = newest(coHost, 'You are a co-host')
    await hallway.teams.press(coHost, card, 'Not this time')
    await hallway.teams.press(coHost, card, 'Not this time')
    await hallway.settle()
    expect(cardsAbout(hallway, host, 'Cora Co can’t co-host Glaze talk.')).toHaveLength(1)
    expect(await read(coHost, event)).toMatchObject({ hosting: null, mayEdit: false, coHosts: [] })
  })
})

describe('an event whose host has left', () => {
  it('goes to the co-host, then to a lead of its group where they decline', async () => {
    const [host, coHost, lead] = [await add('Lena Leaver'), await add('Cato Co'), await add('Gus Guide')]
    const group = await addGroup(hallway, { name: 'Potters' })
    await addMember(hallway, group, lead, { role: 'lead' })
    const event = await addEvent(hallway, {
      title: 'Open kiln',
      startsAt: '2026-12-10T12:00:00Z',
      host_id: host.id,
      group_id: group.id,
    })
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .insertInto('co_hosts')
        .values({ tenant_id: hallway.tenantId, event_id: event.eventId, person_id: coHost.id })
        .execute()
    })
    await leave(host)
    await jumpBy(1)
    expect(await read(lead, event)).toMatchObject({ host: { id: coHost.id }, coHosts: [] })
    await hallway.teams.press(coHost, newest(coHost, 'You host this now'), 'I can’t host it')
    await hallway.settle()
    expect(await read(coHost, event)).toMatchObject({ host: { id: lead.id }, hosting: null })
    expect(cardsAbout(hallway, lead, 'You host this now')).toHaveLength(1)
  })

  it('is offered to whoever means to come, and the first one has it', async () => {
    const [host, first, second] = [await add('Lara Leaver'), await add('Fia First'), await add('Sol Second')]
    const event = await addEvent(hallway, { title: 'Reading hour', startsAt: '2026-12-10T12:00:00Z', host_id: host.id })
    for (const guest of [first, second]) await hallway.as(guest).call('answerEvent', { ...event, answer: 'going' })
    await leave(host)
    await jumpBy(1)
    expect(await read(first, event)).toMatchObject({ host: null, hostWanted: true })
    await hallway.teams.press(first, newest(first, 'Would you host this?'), 'I’ll host it')
    expect(await hallway.as(second).call('takeOverEvent', event)).toEqual({ isHost: false })
    expect(await read(second, event)).toMatchObject({ host: { id: first.id }, hostWanted: false })
    const stranger = await add('Stan Stranger')
    await hallway.as(first).call('stopHosting', event)
    await expect(hallway.as(stranger).call('takeOverEvent', event)).rejects.toMatchObject({
      problem: { code: 'forbidden' },
    })
  })

  it('is cancelled the day before where nobody takes it over, and its guests are told', async () => {
    const [host, guest] = [await add('Lars Leaver'), await add('Gia Guest')]
    const event = await addEvent(hallway, { title: 'Late walk', startsAt: '2026-11-25T12:00:00Z', host_id: host.id })
    await hallway.as(guest).call('answerEvent', { ...event, answer: 'going' })
    await leave(host)
    await jumpBy(1)
    expect(cardsAbout(hallway, guest, 'Would you host this?')).toHaveLength(1)
    await jumpBy(24)
    await hallway.advanceBy({ seconds: 30 })
    expect(cardsAbout(hallway, guest, 'It does not take place.')).toHaveLength(1)
    expect(await read(guest, event)).toMatchObject({ cancelled: true })
  })
})

describe('the event of a viewer', () => {
  it('says with which of their own it overlaps, and nothing of others', async () => {
    const viewer = await add('Vito Viewer')
    const at = (startsAt: string, title: string) => addEvent(hallway, { title, startsAt })
    const event = await at('2026-12-15T12:00:00Z', 'Lunch')
    expect((await read(viewer, event)).overlaps).toEqual([])
    for (const [start, title, answer] of [
      ['2026-12-15T12:30:00Z', 'Planning', 'going'],
      ['2026-12-15T13:00:00Z', 'After', 'going'],
      ['2026-12-15T12:15:00Z', 'Declined', 'no'],
    ] as const) {
      await hallway.as(viewer).call('answerEvent', { ...(await at(start, title)), answer })
    }
    expect((await read(viewer, event)).overlaps).toMatchObject([{ title: 'Planning' }])
  })
})
