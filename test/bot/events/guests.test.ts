import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { textOf } from '../../kit/card-text.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let bora: TestPerson
let hidden: TestPerson
let table: TestOccurrence
let breakfast: TestOccurrence
let dropped: TestOccurrence

const come = async (person: TestPerson, at: TestOccurrence, answer: 'going' | 'no' = 'going') =>
  await hallway.as(person).call('answerEvent', { ...at, answer })
const kinds = (person: TestPerson, title: string) => cardsAbout(hallway, person, title).map((card) => card.fallbackText)
const cardOf = (person: TestPerson, summary: string) => {
  const card = hallway.teams.cardsFor(person).findLast(({ fallbackText }) => fallbackText === summary)
  if (card === undefined) throw new Error(`${person.name} has no card “${summary}”`)
  return card
}

// One day for all tests: people answer on Monday before their hours begin.
beforeAll(async () => {
  hallway = await startHallway({ now: new Date('2026-11-23T08:50:00Z') })
  amara = await hallway.addPerson({ name: 'Amara', weekly_budget: 20 })
  kofi = await hallway.addPerson({ name: 'Kofi', weekly_budget: 20 })
  bora = await hallway.addPerson({ name: 'Bo-ra', weekly_budget: 20 })
  hidden = await hallway.addPerson({ name: 'Hidden Hana', weekly_budget: 20 })
  const group = await addGroup(hallway, { name: 'Quiet circle' })
  await addMember(hallway, group, hidden, { visibility: 'leads' })
  const held = { group_id: group.id, place: 'Canteen' }
  breakfast = await addEvent(hallway, { title: 'Breakfast', startsAt: '2026-11-23T09:10:00Z', minutes: 20, ...held })
  table = await addEvent(hallway, { title: 'Circle table', startsAt: '2026-11-24T12:00:00Z', ...held })
  dropped = await addEvent(hallway, { title: 'Dropped talk', startsAt: '2026-11-24T15:00:00Z' })
  for (const at of [breakfast, table]) for (const person of [amara, kofi, bora, hidden]) await come(person, at)
  await come(amara, dropped)
})
afterAll(async () => {
  await hallway.stop()
})

describe('somebody who is going', () => {
  it('is reminded on the working day before, with whom they have not met; who hides is not named', async () => {
    await hallway.advanceTo(new Date('2026-11-23T08:59:00Z'))
    expect(kinds(amara, 'Circle table')).toEqual([])
    await hallway.advanceTo(new Date('2026-11-23T09:05:00Z'))
    expect(kinds(amara, 'Circle table')).toEqual(['Coming up: Circle table'])
    const card = cardOf(amara, 'Coming up: Circle table')
    expect(textOf(card)).toContain('Bo-ra and Kofi')
    expect(JSON.stringify(card)).not.toContain('Hana')
    const settled = await hallway.teams.press(amara, card, 'I’ll be there')
    expect(textOf(settled)).toContain('You are going to Circle table.')
  })

  it('gives up the place on the card and is neither reminded nor asked', async () => {
    await hallway.teams.press(amara, cardOf(amara, 'Coming up: Dropped talk'), 'Give up my place')
    expect((await hallway.as(amara).call('getEvent', dropped)).mine.answer).toBe('no')
    expect((await hallway.as(amara).call('getEvent', dropped)).recap).toBeNull()
  })

  it('is not reminded of what begins within the hour', async () => {
    await hallway.advanceTo(new Date('2026-11-23T09:15:00Z'))
    expect(kinds(amara, 'Breakfast')).toEqual([])
  })

  it('and said so on the day itself is reminded an hour before', async () => {
    const talk = await addEvent(hallway, { title: 'Short notice', startsAt: '2026-11-23T10:30:00Z' })
    await come(kofi, talk)
    await hallway.advanceTo(new Date('2026-11-23T09:29:00Z'))
    expect(kinds(kofi, 'Short notice')).toEqual([])
    await hallway.advanceTo(new Date('2026-11-23T09:45:00Z'))
    expect(kinds(kofi, 'Short notice')).toEqual(['Coming up: Short notice'])
  })
})

describe('the working day after', () => {
  beforeAll(async () => {
    await hallway.advanceTo(new Date('2026-11-24T09:10:00Z'))
  })

  it('asks whom they met, of those who may see each other, and makes contacts with follow-ups', async () => {
    const card = cardOf(amara, 'Who did you meet at Breakfast?')
    expect(textOf(card)).not.toContain('Hana')
    expect(kinds(hidden, 'Breakfast')).toEqual([])
    const settled = await hallway.teams.press(amara, card, 'Save', {
      [`met-${kofi.id}`]: 'true',
      [`met-${bora.id}`]: 'false',
      keepInTouch: 'in-3-days',
    })
    expect(textOf(settled)).toContain('Saved: you met Kofi.')
    const { contacts } = await hallway.as(amara).call('getNetwork', {})
    expect(contacts).toMatchObject([{ person: { name: 'Kofi' }, lastContactOn: '2026-11-23', dueOn: '2026-11-27' }])
    expect((await hallway.as(kofi).call('getNetwork', {})).contacts).toEqual([])
    expect((await hallway.as(amara).call('getEvent', breakfast)).recap).toBe('told')
  })

  it('can be answered in the tab, with nobody else’s name let in', async () => {
    const asked = await hallway.as(bora).call('getRecap', breakfast)
    expect(asked).toMatchObject({ title: 'Breakfast', answered: false })
    expect(asked.people.map(({ person }) => person.name).toSorted()).toEqual(['Amara', 'Kofi'])
    const notes = [amara, hidden].map(({ id: personId }) => ({ personId, text: 'Bakes on Sundays' }))
    const answer = { ...breakfast, wasThere: true, keepInTouch: 'no-reminder' as const, notes }
    await hallway.as(bora).call('saveRecap', { ...answer, personIds: [hidden.id, amara.id] })
    await hallway.as(bora).call('saveRecap', { ...answer, personIds: [hidden.id, amara.id] })
    const { contacts } = await hallway.as(bora).call('getNetwork', {})
    expect(contacts).toMatchObject([{ person: { name: 'Amara' }, dueOn: null, cadenceDays: null }])
    expect(await hallway.as(bora).call('getNote', { personId: amara.id })).toEqual({ text: 'Bakes on Sundays' })
  })

  it('takes who was not there off the others’ lists', async () => {
    await hallway.teams.press(kofi, cardOf(kofi, 'Who did you meet at Breakfast?'), 'I didn’t go')
    const { people } = await hallway.as(amara).call('getRecap', breakfast)
    expect(people.map(({ person }) => person.name)).toEqual(['Bo-ra'])
  })

  it('is open to nobody who was not going', async () => {
    const stranger = await hallway.addPerson({ name: 'Stranger' }, false)
    await expect(hallway.as(stranger).call('getRecap', breakfast)).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
  })
})

describe('a calendar', () => {
  const unfold = (text: string): string => text.replaceAll('\r\n ', '')
  /** Node's own fetch would ask for a fresh copy. */
  const unchanged = { 'cache-control': 'max-age=0' }
  const ask = async (url: string, headers: Record<string, string> = {}) =>
    await fetch(url.replace('https://hallway.test', hallway.origin), { headers })

  it('takes one event as a file', async () => {
    const { name, text } = await hallway.as(amara).call('getEventFile', table)
    expect(name).toBe('Circle table.ics')
    expect(unfold(text)).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(unfold(text).split('\r\n')).toEqual(
      expect.arrayContaining([
        'SUMMARY:Circle table',
        'DTSTART:20261124T120000Z',
        'DTEND:20261124T130000Z',
        'LOCATION:Canteen',
        'STATUS:CONFIRMED',
      ]),
    )
  })

  it('subscribes by a private address to what its owner comes to, and asks again only for what is new', async () => {
    const { url } = await hallway.as(amara).call('openCalendarFeed', {})
    const first = await ask(url)
    expect(first.headers.get('content-type')).toContain('text/calendar')
    const text = await first.text()
    expect(text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Breakfast',
      'SUMMARY:Circle table',
    ])
    const etag = first.headers.get('etag') ?? ''
    expect((await ask(url, { ...unchanged, 'if-none-match': etag })).status).toBe(304)
    const soon = await addEvent(hallway, { title: 'Walk', startsAt: '2026-12-01T12:00:00Z' })
    await hallway.as(amara).call('answerEvent', { ...soon, answer: 'maybe' })
    const later = await ask(url, { 'if-none-match': etag })
    expect(await later.text()).toContain('STATUS:TENTATIVE')
  })

  it('loses its address when another is made, when it is closed, and for every guess', async () => {
    const { url } = await hallway.as(amara).call('openCalendarFeed', {})
    const { url: next } = await hallway.as(amara).call('openCalendarFeed', {})
    expect((await ask(url)).status).toBe(404)
    expect((await ask(next)).status).toBe(200)
    expect((await ask(next.replace(hallway.tenantId, kofi.id))).status).toBe(404)
    await hallway.as(amara).call('closeCalendarFeed', {})
    expect((await ask(next)).status).toBe(404)
    expect(await hallway.as(amara).call('getCalendarFeed', {})).toEqual({ since: null })
    expect(JSON.stringify(await hallway.as(amara).call('exportMe', {}))).not.toContain('secret')
  })
})
