import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMentee, addMentor, atDesk, CLOSES_ON, desk, GOAL, planOf, release, setHold } from './assignment-people.ts'

const problem = (code: string) => ({ problem: { code } })

let hallway: TestHallway
let manager: TestPerson
beforeEach(async () => {
  hallway = await startHallway({ log: 'silent' })
  manager = await hallway.addPerson({ name: 'Noor de Wit' })
  await desk(hallway, manager).call('openAssignment', { closesOn: CLOSES_ON })
})
afterEach(async () => {
  await hallway.stop()
})

const mine = async (person: TestPerson) => await hallway.as(person).call('getMyAssignment', {})
const sentBy = async (person: TestPerson) => (await hallway.as(person).call('getMyMentorships', {})).sent

it('asks each mentor once, in the mentee’s words, however often it is released', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  const { id: assignmentId, version } = await atDesk(hallway, manager)
  const letGo = async () =>
    await desk(hallway, manager).call('releaseAssignment', { assignmentId, version, solution: 'stable' })
  const answers = await Promise.all([letGo(), letGo(), letGo()])
  for (const { assignment } of answers) {
    expect(assignment).toMatchObject({ state: 'released', plans: [{ solution: 'stable', placed: 1 }] })
  }
  await letGo()
  const sent = await sentBy(ana)
  expect(sent).toMatchObject([{ mentor: { name: 'Priya' }, goal: GOAL, rhythm: 'monthly', answerBy: '2026-12-07' }])
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, priya, 'Ana asks for your help with SQL')).toHaveLength(1)
  expect((await mine(ana)).last).toMatchObject({
    mentor: { name: 'Priya' },
    text: 'We asked Priya for you. The request stands among your mentorships.',
    wishes: [{ text: 'Your wish was met.' }],
  })
  await hallway.as(priya).call('answerMentorshipRequest', { requestId: sent[0]?.id ?? '', answer: 'accept' })
  expect((await hallway.as(ana).call('getMyMentorships', {})).mentoredBy).toHaveLength(1)
  expect((await mine(ana)).last?.text).toBe('Priya said yes. The mentorship stands among your mentorships.')
})

it('asks nobody for more places than they have, what waits for an answer included', async () => {
  const priya = await addMentor(hallway, 'Priya', { mentor_capacity: 3 })
  const early = await hallway.addPerson({ name: 'Early' })
  await hallway.as(early).call('requestMentoring', { mentorId: priya.id, goal: GOAL, rhythm: 'once' })
  for (const name of ['Ana', 'Bo', 'Cem', 'Dag']) await addMentee(hallway, name, { wishes: [priya] })
  const released = planOf(await release(hallway, manager))
  expect([released.placed, released.unplaced.map(({ why }) => why)]).toEqual([
    2,
    Array.from({ length: 2 }, () => 'The free places of the mentors for this went to others.'),
  ])
  expect((await hallway.as(priya).call('getMyMentorships', {})).received).toHaveLength(3)
})

it('leaves whoever has a mentor or a request as they are', async () => {
  const [priya, kofi] = [await addMentor(hallway, 'Priya'), await addMentor(hallway, 'Kofi')]
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  await hallway.as(ana).call('requestMentoring', { mentorId: kofi.id, goal: GOAL, rhythm: 'once' })
  const released = await release(hallway, manager)
  expect(released).toMatchObject({ leftAsIs: [{ name: 'Ana' }], plans: [{ placed: 0, unplaced: [] }] })
  expect(await sentBy(ana)).toMatchObject([{ mentor: { name: 'Kofi' } }])
  expect((await mine(ana)).last?.text).toBe('You had a mentor or a request already, and it stays as it is.')
})

it('releases nothing but what was looked at', async () => {
  const priya = await addMentor(hallway, 'Priya', { mentor_capacity: 2 })
  await addMentee(hallway, 'Ana', { wishes: [priya] })
  const { id: assignmentId, version } = await atDesk(hallway, manager)
  const bo = await addMentee(hallway, 'Bo', { wishes: [priya] })
  const stale = desk(hallway, manager).call('releaseAssignment', { assignmentId, version, solution: 'heaviest' })
  await expect(stale).rejects.toMatchObject(problem('conflict'))
  expect(await sentBy(bo)).toEqual([])
  expect(await atDesk(hallway, manager)).toMatchObject({ state: 'open', joined: 2 })
})

it('keeps a held pair back: nobody hears of it', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  const released = await release(hallway, manager, { hold: [ana.id] })
  expect(planOf(released).pairs).toMatchObject([{ state: 'held', mentee: { name: 'Ana' } }])
  expect(await sentBy(ana)).toEqual([])
  expect((await mine(ana)).last).toMatchObject({ mentor: null, wishes: [] })
  await hallway.advanceBy({ hours: 1 })
  expect(cardsAbout(hallway, priya, 'Ana asks')).toHaveLength(0)
  expect(cardsAbout(hallway, ana, 'Mentoring assignment')).toHaveLength(0)
})

it('asks a held pair later, once', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  await release(hallway, manager, { hold: [ana.id] })
  const answers = await Promise.all([1, 2].map(async () => await setHold(hallway, manager, ana.id, false)))
  for (const { assignment } of answers) expect(assignment?.plans[0]?.pairs).toMatchObject([{ state: 'asked' }])
  expect(await sentBy(ana)).toHaveLength(1)
  await expect(setHold(hallway, manager, ana.id, true)).rejects.toMatchObject(problem('already-settled'))
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, priya, 'Ana asks for your help')).toHaveLength(1)
  expect(cardsAbout(hallway, ana, 'I asked Priya to mentor you')).toHaveLength(1)
})

it('asks a held pair no more where the place is gone or the mentee has a mentor', async () => {
  const [priya, kofi] = [await addMentor(hallway, 'Priya'), await addMentor(hallway, 'Kofi')]
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  const bo = await addMentee(hallway, 'Bo', { wishes: [kofi] })
  await release(hallway, manager, { hold: [ana.id, bo.id] })
  const cem = await hallway.addPerson({ name: 'Cem' })
  const ask = { goal: GOAL, rhythm: 'once' } as const
  await hallway.as(cem).call('requestMentoring', { mentorId: priya.id, ...ask })
  await expect(setHold(hallway, manager, ana.id, false)).rejects.toMatchObject(problem('mentor-full'))
  const dag = await addMentor(hallway, 'Dag')
  await hallway.as(bo).call('requestMentoring', { mentorId: dag.id, ...ask })
  await expect(setHold(hallway, manager, bo.id, false)).rejects.toMatchObject(problem('conflict'))
})

it('leaves nobody waiting in a held pair once the next assignment is opened', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  await release(hallway, manager, { hold: [ana.id] })
  await desk(hallway, manager).call('openAssignment', { closesOn: CLOSES_ON })
  await desk(hallway, manager).call('openAssignment', { closesOn: '2026-12-11' })
  expect(await mine(ana)).toMatchObject({
    open: { closesOn: '2026-12-11', mine: null },
    last: {
      mentor: null,
      wishes: [],
      text: 'No suitable mentor this time. You can ask any mentor with room yourself.',
    },
  })
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, ana, 'No mentor for you this time')).toHaveLength(1)
})

it('keeps a hold while the pairs change, until the desk lets it go', async () => {
  const ana = await addMentee(hallway, 'Ana')
  await setHold(hallway, manager, ana.id, true)
  await addMentor(hallway, 'Priya')
  expect(planOf(await atDesk(hallway, manager)).pairs).toMatchObject([{ state: 'held', mentor: { name: 'Priya' } }])
  await setHold(hallway, manager, ana.id, false)
  expect(planOf(await release(hallway, manager)).pairs).toMatchObject([{ state: 'asked' }])
  const stranger = setHold(hallway, manager, manager.id, true)
  await expect(stranger).rejects.toMatchObject(problem('not-found'))
})

it('tells each mentee once what became of them, and the desk what was delivered', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  const bo = await addMentee(hallway, 'Bo', { goal: 'I would like to learn to bake bread in the office.' })
  expect((await release(hallway, manager)).deliveries.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, ana, 'I asked Priya to mentor you')).toHaveLength(1)
  const [kindly] = cardsAbout(hallway, bo, 'No mentor for you this time')
  expect(JSON.stringify(kindly)).toContain('No mentor offers what your goal names or what you want to learn.')
  const { deliveries } = await atDesk(hallway, manager)
  expect(new Map(deliveries.map(({ personId, state }) => [personId, state]))).toEqual(
    new Map([priya, ana, bo].map(({ id }) => [id, 'sent'])),
  )
})

it('says nothing of a request that was withdrawn before it went out', async () => {
  const priya = await addMentor(hallway, 'Priya')
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  await release(hallway, manager)
  const [sent] = await sentBy(ana)
  await hallway.as(ana).call('withdrawMentorshipRequest', { requestId: sent?.id ?? '' })
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, ana, 'Mentoring assignment')).toHaveLength(0)
  expect((await mine(ana)).last?.text).toContain('You took the request to Priya back.')
})

it('counts answers in sums, and not while they would point at somebody', async () => {
  const mentors = []
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) mentors.push(await addMentor(hallway, name))
  for (const mentor of mentors.slice(1)) await addMentee(hallway, `Of ${mentor.name}`, { wishes: [mentor] })
  const last = await addMentee(hallway, 'Last', { wishes: mentors.slice(0, 1) })
  await release(hallway, manager, { hold: [last.id] })
  expect(await atDesk(hallway, manager)).toMatchObject({ answers: null })
  await setHold(hallway, manager, last.id, false)
  const [one, two] = mentors as [TestPerson, TestPerson]
  const requestTo = async (mentor: TestPerson) =>
    (await hallway.as(mentor).call('getMyMentorships', {})).received[0]?.id ?? ''
  await hallway.as(one).call('answerMentorshipRequest', { requestId: await requestTo(one), answer: 'accept' })
  await hallway.as(two).call('answerMentorshipRequest', { requestId: await requestTo(two), answer: 'decline' })
  const released = await atDesk(hallway, manager)
  expect(released.answers).toEqual({ asked: 5, accepted: 1, waiting: 3 })
  expect(JSON.stringify(released)).not.toMatch(/declined|accept(?!ed":1)/)
})

it('leaves nothing half where it breaks in the middle', async () => {
  const [priya, kofi] = [await addMentor(hallway, 'Priya'), await addMentor(hallway, 'Kofi')]
  const ana = await addMentee(hallway, 'Ana', { wishes: [priya] })
  const bo = await addMentee(hallway, 'Bo', { wishes: [kofi] })
  const { id: assignmentId } = await atDesk(hallway, manager)
  const stranger = {
    tenant_id: hallway.tenantId,
    assignment_id: assignmentId,
    mentee_id: bo.id,
    mentor_id: kofi.id,
    score: 0,
    terms: '[]',
    topics: [],
    state: 'held' as const,
  }
  // A row that is in the way of the last pair: the requests have been written when the release meets it.
  await hallway.database.withTenant(
    hallway.tenantId,
    async (tx) => await tx.insertInto('mentoring_pairs').values(stranger).execute(),
  )
  await expect(release(hallway, manager)).rejects.toMatchObject(problem('bug'))
  expect([await sentBy(ana), await sentBy(bo)]).toEqual([[], []])
  await hallway.database.withTenant(hallway.tenantId, async (tx) => await tx.deleteFrom('mentoring_pairs').execute())
  expect(planOf(await release(hallway, manager)).placed).toBe(2)
  expect([await sentBy(ana), await sentBy(bo)]).toMatchObject([[{}], [{}]])
})
