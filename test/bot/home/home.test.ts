import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { addContact } from '../../kit/contacts.ts'
import { addEvent } from '../../kit/events.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

it('suggests colleagues of other departments with a reason, never who is known, waiting, left or not wanted', async () => {
  const add = async (name: string, options = {}) =>
    await hallway.addPerson({ name, department: 'Design', skills: ['SQL'], ...options }, false)
  const viewer = await add('Vera Viewer', { department: 'Finance', wants_to_learn: ['SQL'], open_to_mentoring: true })
  const stranger = await add('Stella Stranger')
  const mentee = await add('Mina Mentee')
  const avoided = await add('Avi Avoided')
  const avoiding = await add('Ada Avoiding')
  await add('Lea Leaver', { leave_at: new Date('2026-11-01T00:00:00Z') })
  await add('Tina Teammate', { department: 'Finance' })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx
      .insertInto('never_pairs')
      .values([
        { tenant_id: hallway.tenantId, person_id: viewer.id, other_id: avoided.id },
        { tenant_id: hallway.tenantId, person_id: avoiding.id, other_id: viewer.id },
      ])
      .execute()
  })
  const goal = 'Could we look at my budget model together?'
  await hallway.as(mentee).call('requestMentoring', { mentorId: viewer.id, goal, rhythm: 'once' })

  const { mentoringQuestions } = await hallway.as(viewer).call('getHome', {})
  expect(mentoringQuestions.received.map((request) => request.mentee.id)).toEqual([mentee.id])
  expect((await hallway.as(viewer).call('getPeopleToMeet', {})).people).toMatchObject([
    { person: { id: stranger.id }, reason: 'Stella knows SQL, which you want to learn.', offer: 'introduce' },
  ])
})

it('offers help where it is asked for, and names a colleague in common otherwise', async () => {
  const viewer = await hallway.addPerson({ name: 'Ola Nordmann', department: 'Data', offers: ['Query tuning'] }, false)
  const add = async (name: string, options = {}) =>
    await hallway.addPerson({ name, department: 'Operations', ...options }, false)
  const asking = await add('Ask Askeland', { asks: ['Query tuning'] })
  const learner = await add('Lea Learner', { interests: ['Chess'] })
  const manager = await add('Mona Manager')
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ manager_id: manager.id }).where('person_id', '=', learner.id).execute()
    await tx
      .updateTable('profiles')
      .set({ interests: ['Chess'] })
      .where('person_id', '=', viewer.id)
      .execute()
  })
  const suggested = async () => (await hallway.as(viewer).call('getPeopleToMeet', {})).people
  await hallway.as(viewer).call('addContact', { personId: manager.id })
  const [first, second] = await suggested()
  expect(first).toMatchObject({
    person: { id: asking.id },
    offer: 'help',
    reason: expect.stringContaining('you offer.'),
  })
  expect(decodeURIComponent(first?.chatUrl ?? '')).toContain('look for help with Query tuning')
  expect(second).toMatchObject({ person: { id: learner.id }, offer: 'ask', via: { id: manager.id } })
  expect(second?.reason).toBe('Mona Manager works with Lea. You are both interested in Chess.')
  expect(decodeURIComponent(second?.chatUrl ?? '')).toContain(manager.userPrincipalName)
})

it('keeps a day-long event in sight while its day lasts where the viewer is', async () => {
  const inLondon = await hallway.addPerson({ name: 'Noor Haddad' }, false)
  const inAuckland = await hallway.addPerson({ name: 'Wiremu Parata', time_zone: 'Pacific/Auckland' }, false)
  await addEvent(hallway, {
    title: 'Volunteering day',
    startsAt: '2026-11-23T00:00:00Z',
    minutes: 1_440,
    all_day: true,
  })
  hallway.clock.moveTo(new Date('2026-11-23T12:00:00Z'))
  const titles = async (person: TestPerson) =>
    (await hallway.as(person).call('getHome', {})).comingUp.map(({ title }) => title)
  expect(await titles(inLondon)).toEqual(['Volunteering day'])
  expect(await titles(inAuckland)).toEqual([])
})

it('ticks the steps of a week by what happens and by hand, for the person alone, and begins anew on Monday', async () => {
  const ines = await hallway.addPerson({ name: 'Inês Prado' }, false)
  const [kofi, mei] = [await hallway.addPerson({ name: 'Kofi Mensah' }), await hallway.addPerson({ name: 'Mei Chen' })]
  const api = hallway.as(ines)
  const weekOf = async () => (await api.call('getHome', {})).week
  expect((await weekOf()).steps.map(({ step, done }) => [step, done])).toEqual([
    ['message', null],
    ['thank', null],
    ['new-person', null],
  ])
  await api.call('chooseGoal', { steps: ['chat', 'thank', 'message'] })
  await addContact(hallway, ines, kofi, {})
  await api.call('answerFollowUp', { personId: kofi.id, answer: 'talked' })
  await api.call('thank', { thanksId: randomUUID(), personId: mei.id, line: 'the map' })
  const { steps, happened } = await api.call('tickStep', { step: 'chat', done: true })
  expect(steps).toEqual([
    { step: 'message', done: 'by-itself', name: 'Kofi Mensah' },
    { step: 'thank', done: 'by-itself', name: 'Mei Chen' },
    { step: 'chat', done: 'by-hand', name: null },
  ])
  expect(happened).toEqual({ met: [], talked: [], keptUp: ['Kofi Mensah'], thanked: ['Mei Chen'] })
  const unticked = await api.call('tickStep', { step: 'thank', done: false })
  expect(unticked.steps[1]).toMatchObject({ done: 'by-itself' })
  hallway.clock.moveTo(new Date('2026-11-30T00:30:00Z'))
  expect((await weekOf()).steps.map(({ done }) => done)).toEqual([null, null, null])
})

it('asks whether one still comes where others wait for the place, and afterwards whom one met, until it is answered', async () => {
  const [ada, bo] = [await hallway.addPerson({ name: 'Ada Holm' }, false), await hallway.addPerson({ name: 'Bo Berg' })]
  const at = await addEvent(hallway, { title: 'Data lunch', startsAt: '2026-12-03T12:00:00Z', capacity: 1 })
  await hallway.as(ada).call('answerEvent', { ...at, answer: 'going' })
  await hallway.as(bo).call('answerEvent', { ...at, answer: 'going' })
  const questions = async () => {
    const { toConfirm, recaps } = (await hallway.as(ada).call('getHome', {})).eventQuestions
    return [toConfirm, recaps].map((events) => events.map(({ title }) => title))
  }
  expect(await questions()).toEqual([[], []])
  hallway.clock.moveTo(new Date('2026-12-02T09:00:00Z'))
  expect(await questions()).toEqual([['Data lunch'], []])
  await hallway.as(ada).call('answerEvent', { ...at, answer: 'going' })
  expect(await questions()).toEqual([[], []])
  const night = await addEvent(hallway, { title: 'Chess night', startsAt: '2026-12-02T18:00:00Z' })
  await hallway.as(bo).call('answerEvent', { ...night, answer: 'going' })
  await hallway.as(ada).call('answerEvent', { ...night, answer: 'maybe' })
  expect(await questions()).toEqual([['Chess night'], []])
  await hallway.as(ada).call('answerEvent', { ...night, answer: 'going' })
  hallway.clock.moveTo(new Date('2026-12-03T09:00:00Z'))
  expect(await questions()).toEqual([[], ['Chess night']])
  const met = { wasThere: true, personIds: [bo.id], keepInTouch: 'no-reminder' as const }
  await hallway.as(ada).call('saveRecap', { ...night, ...met })
  expect(await questions()).toEqual([[], []])
  expect((await hallway.as(ada).call('getHome', {})).week.happened.met).toEqual(['Bo Berg'])
})

it('suggests nobody whom one does not want to see, for a month or until one wants to again', async () => {
  const viewer = await hallway.addPerson({ name: 'Siv Berg', department: 'Legal', skills: ['Contracts'] }, false)
  const add = async (name: string) => await hallway.addPerson({ name, wants_to_learn: ['Contracts'] }, false)
  const [never, later] = [await add('Nora Never'), await add('Lars Later')]
  const suggested = async () =>
    (await hallway.as(viewer).call('getPeopleToMeet', {})).people.map(({ person }) => person.id).toSorted()
  expect(await suggested()).toEqual([never.id, later.id].toSorted())
  await hallway.as(viewer).call('hideSuggestion', { personId: never.id, until: 'ever' })
  await hallway.as(viewer).call('hideSuggestion', { personId: later.id, until: 'a-while' })
  expect(await suggested()).toEqual([])
  expect((await hallway.as(viewer).call('getHiddenPeople', {})).people.map(({ id }) => id)).toEqual([never.id])
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 31 * 86_400_000))
  expect(await suggested()).toEqual([later.id])
  await hallway.as(viewer).call('suggestAgain', { personId: never.id })
  expect(await suggested()).toEqual([never.id, later.id].toSorted())
})
