import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addContact } from '../../kit/contacts.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let ingrid: TestPerson
let stranger: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  amara = await hallway.addPerson({ name: 'Amara Okafor' })
  ingrid = await hallway.addPerson({ name: 'Ingrid Solheim', department: 'Sales' })
  stranger = await hallway.addPerson({ name: 'Otto Maier' })
  await addContact(hallway, amara, ingrid, {
    due_on: '2026-11-20',
    note: 'SECRET-NOTE',
    ignored_count: 2,
    nudged_on: '2026-11-16',
  })
  const leaver = await hallway.addPerson({ name: 'Bo-ra Kim', account_enabled: false }, false)
  await addContact(hallway, amara, leaver, { due_on: '2026-11-20' })
})
afterAll(async () => await hallway.stop())

const network = async () => await hallway.as(amara).call('getNetwork', {})

describe('my network', () => {
  it('shows active contacts to their owner alone, and of a note only that it exists', async () => {
    const mine = await network()
    expect(mine).toMatchObject({
      contacts: [{ person: { name: 'Ingrid Solheim' }, strength: 'going-quiet', hasNote: true, dueOn: '2026-11-20' }],
      strongTies: 0,
      goingQuiet: 1,
    })
    expect(JSON.stringify([mine, await hallway.as(amara).call('getHome', {})])).not.toContain('SECRET')
    expect((await hallway.as(ingrid).call('getNetwork', {})).contacts).toEqual([])
  })

  it('records a talk once a day, moves the clock on, and takes it back', async () => {
    const talk = { personId: ingrid.id, answer: 'talked' } as const
    const undo = await hallway.as(amara).call('answerFollowUp', talk)
    expect(undo).toMatchObject({ cadenceDays: 14, dueOn: '2026-11-20', ignoredCount: 2, nudgedOn: '2026-11-16' })
    const again = await hallway.as(amara).call('answerFollowUp', talk)
    expect(again.meetingId).toBe(undo.meetingId)
    expect((await network()).contacts).toMatchObject([{ lastContactOn: '2026-11-23', dueOn: '2026-12-07' }])
    expect((await hallway.as(amara).call('getHome', {})).followUps).toEqual([])

    await hallway.as(amara).call('undoFollowUp', { personId: ingrid.id, ...undo })
    await hallway.as(amara).call('undoFollowUp', { personId: ingrid.id, ...undo })
    expect((await network()).contacts).toMatchObject([{ lastContactOn: null, dueOn: '2026-11-20' }])
    // How often she was ignored is as before, too.
    const stop = await hallway.as(amara).call('answerFollowUp', { personId: ingrid.id, answer: 'stop' })
    expect(stop).toMatchObject({ ignoredCount: 2, nudgedOn: '2026-11-16' })
    await hallway.as(amara).call('undoFollowUp', { personId: ingrid.id, ...stop })
    expect((await hallway.as(amara).call('getHome', {})).followUps).toHaveLength(1)
  })

  it('keeps a talk from the history of the other, who has not confirmed it', async () => {
    const undo = await hallway.as(amara).call('answerFollowUp', { personId: ingrid.id, answer: 'talked' })
    expect((await hallway.as(ingrid).call('getTie', { personId: amara.id })).between).toEqual([])
    expect((await hallway.as(amara).call('getTie', { personId: ingrid.id })).between).toHaveLength(1)
    await hallway.as(amara).call('undoFollowUp', { personId: ingrid.id, ...undo })
  })

  it.each([
    ['tomorrow', '2026-11-24'],
    ['next-week', '2026-11-30'],
    ['in-a-month', '2026-12-23'],
    ['2027-01-15', '2027-01-15'],
  ])('snoozes until %s', async (until, dueOn) => {
    await hallway.as(amara).call('answerFollowUp', { personId: ingrid.id, answer: 'snooze', until })
    expect((await network()).contacts).toMatchObject([{ dueOn, cadenceDays: 14 }])
  })

  it.each(['2026-11-22', '2026-11-23', '2026-02-30', 'soon'])('refuses to snooze until %s', async (until) => {
    const snooze = hallway.as(amara).call('answerFollowUp', { personId: ingrid.id, answer: 'snooze', until })
    await expect(snooze).rejects.toMatchObject({ problem: { code: 'invalid-input', status: 400 } })
  })

  it('stops reminders and lets that be undone', async () => {
    const undo = await hallway.as(amara).call('answerFollowUp', { personId: ingrid.id, answer: 'stop' })
    expect((await network()).contacts).toMatchObject([{ dueOn: null, cadenceDays: null }])
    await hallway.as(amara).call('undoFollowUp', { personId: ingrid.id, ...undo })
    expect((await network()).contacts).toMatchObject([{ dueOn: '2027-01-15', cadenceDays: 14 }])
  })

  it('answers for nobody who is no contact', async () => {
    const talk = hallway.as(stranger).call('answerFollowUp', { personId: amara.id, answer: 'talked' })
    await expect(talk).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })
})
