import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { NOTE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import { addContact } from '../../kit/contacts.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let ingrid: TestPerson

beforeAll(async () => {
  hallway = await startHallway({ now: new Date('2026-11-23T10:00:00Z') })
  amara = await hallway.addPerson({ name: 'Amara Okafor', open_to_mentoring: true })
  kofi = await hallway.addPerson({ name: 'Kofi Mensah', department: 'Sales' })
  ingrid = await hallway.addPerson({ name: 'Ingrid Solheim', department: null })
  await addContact(hallway, amara, ingrid, { due_on: '2026-11-20' })
})
afterAll(async () => await hallway.stop())

const api = () => hallway.as(amara)
const tieWith = async (person: TestPerson) => await api().call('getTie', { personId: person.id })
const contactOf = async (person: TestPerson) => (await tieWith(person)).contact
const refused = (code: string, path?: string) => ({
  problem: { code, ...(path !== undefined && { errors: [expect.objectContaining({ path })] }) },
})

describe('a network made by hand', () => {
  it('takes a colleague in once, as new and due in two weeks', async () => {
    for (let time = 0; time < 2; time++) await api().call('addContact', { personId: kofi.id })
    expect(await contactOf(kofi)).toMatchObject({
      strength: 'new',
      lastContactOn: null,
      talksEveryDays: null,
      cadenceDays: 14,
      dueOn: '2026-12-07',
      hasNote: false,
      promise: null,
    })
    const mine = await api().call('getNetwork', {})
    expect(mine.byDepartment).toEqual([
      { department: 'Sales', strong: 0, warm: 0, goingQuiet: 0, new: 1 },
      { department: null, strong: 0, warm: 0, goingQuiet: 1, new: 0 },
    ])
    expect(mine.strongTiesByWeek).toEqual(Array.from({ length: 13 }, () => 0))
  })

  it('takes in neither oneself nor whoever has left', async () => {
    const leaver = await hallway.addPerson({ name: 'Bo-ra Kim', account_enabled: false }, false)
    await expect(api().call('addContact', { personId: amara.id })).rejects.toMatchObject(refused('invalid-input'))
    await expect(api().call('addContact', { personId: leaver.id })).rejects.toMatchObject(refused('not-found'))
  })

  it('lets go of a contact with the note and the promise', async () => {
    const otto = await hallway.addPerson({ name: 'Otto Maier' })
    await api().call('makePromise', { personId: otto.id, text: 'Lend the book', on: '2026-11-27' })
    await api().call('writeNote', { personId: otto.id, text: 'Reads a lot.' })
    for (let time = 0; time < 2; time++) await api().call('removeContact', { personId: otto.id })
    expect(await contactOf(otto)).toBeNull()
    await api().call('addContact', { personId: otto.id })
    expect(await contactOf(otto)).toMatchObject({ hasNote: false, promise: null })
  })

  it('counts a cadence from the last contact, never into the past', async () => {
    await api().call('answerFollowUp', { personId: kofi.id, answer: 'talked' })
    const undo = await api().call('setCadence', { personId: kofi.id, cadenceDays: 90 })
    expect(await contactOf(kofi)).toMatchObject({ cadenceDays: 90, dueOn: '2027-02-21' })
    await api().call('setCadence', { personId: ingrid.id, cadenceDays: 30 })
    expect(await contactOf(ingrid)).toMatchObject({ cadenceDays: 30, dueOn: '2026-11-23' })
    await api().call('setCadence', { personId: kofi.id, cadenceDays: null })
    expect(await contactOf(kofi)).toMatchObject({ cadenceDays: null, dueOn: null })
    await api().call('undoFollowUp', { personId: kofi.id, ...undo })
    expect(await contactOf(kofi)).toMatchObject({ cadenceDays: 14, dueOn: '2026-12-07' })
  })

  it('tells what there was between the two, to each from their side', async () => {
    const request = await hallway
      .as(kofi)
      .call('requestMentoring', { mentorId: amara.id, goal: 'Learn to read a balance sheet.', rhythm: 'monthly' })
    await api().call('answerMentorshipRequest', { requestId: request.id, answer: 'accept' })
    expect((await tieWith(kofi)).between.map(({ what }) => what).toSorted()).toEqual([
      'You became Kofi Mensah’s mentor',
      'You kept in touch',
    ])
    const theirs = await hallway.as(kofi).call('getTie', { personId: amara.id })
    expect(theirs.between).toEqual([{ metOn: '2026-11-23', what: 'Amara Okafor became your mentor' }])
  })
})

describe('a note', () => {
  it('is read by its writer alone, where it is asked for and nowhere else', async () => {
    await api().call('writeNote', { personId: kofi.id, text: '  SECRET-NOTE about Kofi ' })
    expect(await api().call('getNote', { personId: kofi.id })).toEqual({ text: 'SECRET-NOTE about Kofi' })
    const shown = [await api().call('getNetwork', {}), await api().call('getHome', {}), await tieWith(kofi)]
    expect(JSON.stringify(shown)).not.toContain('SECRET')
    expect(await contactOf(kofi)).toMatchObject({ hasNote: true })
    // To Kofi, Amara is a contact since she became his mentor: what he reads there is his own.
    expect(await hallway.as(kofi).call('getNote', { personId: amara.id })).toEqual({ text: '' })
    await api().call('writeNote', { personId: kofi.id, text: '' })
    expect(await contactOf(kofi)).toMatchObject({ hasNote: false })
  })

  it.each([NOTE_MAX_LENGTH + 1, 100_000])('of %d characters is refused at its field', async (length) => {
    const written = api().call('writeNote', { personId: kofi.id, text: 'x'.repeat(length) })
    await expect(written).rejects.toMatchObject(refused('invalid-input', 'text'))
  })

  it('is about contacts only', async () => {
    const written = hallway.as(ingrid).call('writeNote', { personId: kofi.id, text: 'Hm.' })
    await expect(written).rejects.toMatchObject(refused('not-found'))
  })
})

describe('a promise', () => {
  const deck = { text: 'Send the deck', on: '2026-11-27' }

  it('makes a contact, takes the place of the former, and can be taken back', async () => {
    const mei = await hallway.addPerson({ name: 'Mei-Ling Chen' })
    await api().call('makePromise', { personId: mei.id, ...deck })
    const undo = await api().call('makePromise', { personId: mei.id, text: 'Call', on: '2026-11-23' })
    expect((await contactOf(mei))?.promise).toEqual({ text: 'Call', on: '2026-11-23' })
    expect((await api().call('getHome', {})).followUps.map(({ person }) => person.name)).toContain('Mei-Ling Chen')
    await api().call('undoFollowUp', { personId: mei.id, ...undo })
    expect((await contactOf(mei))?.promise).toEqual(deck)
  })

  it('that is kept is a contact; one that is dropped is not', async () => {
    const ana = await hallway.addPerson({ name: 'Ana Costa' })
    await api().call('makePromise', { personId: ana.id, ...deck })
    const undo = await api().call('keepPromise', { personId: ana.id })
    expect(await contactOf(ana)).toMatchObject({ promise: null, lastContactOn: '2026-11-23' })
    await expect(api().call('keepPromise', { personId: ana.id })).rejects.toMatchObject(refused('already-settled'))
    await api().call('undoFollowUp', { personId: ana.id, ...undo })
    expect(await contactOf(ana)).toMatchObject({ promise: deck, lastContactOn: null })
    await api().call('dropPromise', { personId: ana.id })
    expect(await contactOf(ana)).toMatchObject({ promise: null, lastContactOn: null })
  })

  it('needs a text and a date from today on', async () => {
    const make = async (promise: object) =>
      await hallway.as(amara).request('PUT', `/api/network/${kofi.id}/promise`, { body: JSON.stringify(promise) })
    const pathsOf = async (response: Response) =>
      ((await response.json()) as { errors?: { path: string }[] }).errors?.map(({ path }) => path)
    expect(await pathsOf(await make({ text: 'Call' }))).toEqual(['on'])
    expect(await pathsOf(await make({ ...deck, on: '2026-11-22' }))).toEqual(['on'])
    expect(await pathsOf(await make({ ...deck, text: '  ' }))).toEqual(['text'])
    expect(await pathsOf(await make({ ...deck, text: 'x'.repeat(301) }))).toEqual(['text'])
  })
})
