import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import {
  addMentee,
  addMentor,
  atDesk,
  CLOSES_ON,
  desk,
  GOAL,
  join,
  pairsOf,
  planOf,
  release,
} from './assignment-people.ts'

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

describe('joining', () => {
  it('keeps goal, topics and wishes in their order, and what is said later replaces it', async () => {
    const [priya, kofi] = [await addMentor(hallway, 'Priya'), await addMentor(hallway, 'Kofi')]
    const ana = await hallway.addPerson({ name: 'Ana' })
    expect(await mine(ana)).toEqual({ open: { closesOn: CLOSES_ON, mayJoin: true, mine: null }, last: null })
    await join(hallway, ana, [priya])
    await join(hallway, ana, [kofi, priya])
    expect((await mine(ana)).open?.mine).toMatchObject({ goal: GOAL, wishes: [{ name: 'Kofi' }, { name: 'Priya' }] })
    await hallway.as(ana).call('leaveAssignment', {})
    expect((await mine(ana)).open?.mine).toBeNull()
    expect(await atDesk(hallway, manager)).toMatchObject({ joined: 0 })
  })

  it('refuses wishes for oneself, for somebody twice, for more than three and for nobody who mentors', async () => {
    const mentors = []
    for (const name of ['One', 'Two', 'Three', 'Four']) mentors.push(await addMentor(hallway, name))
    const ana = await hallway.addPerson({ name: 'Ana' })
    const bad = problem('invalid-input')
    await expect(join(hallway, ana, [ana])).rejects.toMatchObject(bad)
    await expect(join(hallway, ana, mentors)).rejects.toMatchObject(bad)
    await expect(join(hallway, ana, [mentors[0] as TestPerson, mentors[0] as TestPerson])).rejects.toMatchObject(bad)
    await expect(join(hallway, ana, [manager])).rejects.toMatchObject(problem('not-found'))
  })

  it('is called off by the desk: whoever has joined is told, and another one can be opened', async () => {
    const ana = await addMentee(hallway, 'Ana')
    const { id: assignmentId } = await atDesk(hallway, manager)
    const call = async () => await desk(hallway, manager).call('cancelAssignment', { assignmentId })
    await expect(hallway.as(ana).call('cancelAssignment', { assignmentId })).rejects.toMatchObject(problem('forbidden'))
    expect(await call()).toEqual({ assignment: null })
    expect(await call()).toEqual({ assignment: null })
    await hallway.advanceBy({ seconds: 30 })
    expect(cardsAbout(hallway, ana, 'The mentoring assignment was called off')).toHaveLength(1)
    expect(await mine(ana)).toEqual({ open: null, last: null })
    await desk(hallway, manager).call('openAssignment', { closesOn: CLOSES_ON })
    expect(await mine(ana)).toMatchObject({ open: { mine: null } })
    const { id } = await atDesk(hallway, manager)
    await release(hallway, manager)
    const late = desk(hallway, manager).call('cancelAssignment', { assignmentId: id })
    await expect(late).rejects.toMatchObject(problem('already-settled'))
  })

  it('ends with the closing day; who is in stays in, and may leave', async () => {
    const ana = await hallway.addPerson({ name: 'Ana' })
    await desk(hallway, manager).call('openAssignment', { closesOn: '2026-11-23' })
    await join(hallway, ana)
    await hallway.advanceTo(new Date('2026-11-24T00:30:00Z'))
    expect((await mine(manager)).open).toBeNull()
    expect((await mine(ana)).open).toMatchObject({ mayJoin: false, mine: { goal: GOAL } })
    await expect(join(hallway, ana)).rejects.toMatchObject(problem('not-found'))
    await hallway.as(ana).call('leaveAssignment', {})
    expect((await mine(ana)).open).toBeNull()
  })
})

describe('the desk', () => {
  it('is for programme managers alone', async () => {
    const ana = await addMentee(hallway, 'Ana')
    const { id: assignmentId, version } = await atDesk(hallway, manager)
    const call = hallway.as(ana)
    const refused = problem('forbidden')
    await expect(call.call('getAssignment', {})).rejects.toMatchObject(refused)
    await expect(call.call('openAssignment', { closesOn: CLOSES_ON })).rejects.toMatchObject(refused)
    await expect(call.call('releaseAssignment', { assignmentId, version, solution: 'stable' })).rejects.toMatchObject(
      refused,
    )
  })

  it('opens one at a time: opening again moves the closing date, and not into the past', async () => {
    const { id } = await atDesk(hallway, manager)
    await desk(hallway, manager).call('openAssignment', { closesOn: '2026-12-11' })
    expect(await atDesk(hallway, manager)).toMatchObject({ id, closesOn: '2026-12-11' })
    const past = desk(hallway, manager).call('openAssignment', { closesOn: '2026-11-22' })
    await expect(past).rejects.toMatchObject(problem('invalid-input'))
  })

  it('sees both solutions side by side with what they come to, and the reasons in words', async () => {
    const priya = await addMentor(hallway, 'Priya', { office: 'Lisbon' })
    await addMentor(hallway, 'Kofi')
    await addMentee(hallway, 'Ana', { wishes: [priya] })
    await addMentee(hallway, 'Bo', { goal: 'I would like to learn to bake bread in the office.' })
    const preview = await atDesk(hallway, manager)
    expect(preview).toMatchObject({ joined: 2, joinedWithWishes: 1, state: 'open' })
    expect(preview.plans.map(({ solution }) => solution)).toEqual(['heaviest', 'stable'])
    for (const plan of preview.plans) {
      expect(plan).toMatchObject({ placed: 1, wishesMet: [1, 0, 0], blockingPairs: 0 })
      expect(pairsOf(plan)).toEqual(['Ana → Priya'])
      expect(plan.pairs[0]?.why).toEqual([
        'First wish.',
        'Can help with SQL.',
        'They share working hours.',
        'From another department.',
      ])
      expect(plan.unplaced).toMatchObject([
        { person: { name: 'Bo' }, why: 'No mentor offers what the goal names or what they want to learn.' },
      ])
    }
    expect(await sentBy(manager)).toEqual([])
  })

  it('chooses what counts: without wishes it is the topic', async () => {
    const [wished, fitting] = [
      await addMentor(hallway, 'Wished', { mentor_topics: ['Pottery'] }),
      await addMentor(hallway, 'Fitting'),
    ]
    await addMentee(hallway, 'Ana', { wishes: [wished] })
    const mentorOf = async () => planOf(await atDesk(hallway, manager)).pairs[0]?.mentor.name
    expect(await mentorOf()).toBe('Wished')
    const { weights } = await desk(hallway, manager).call('getMentoringSettings', {})
    const topicsFirst = { weights: { ...weights, firstWish: 0, goalTopic: 1000 } }
    expect(await desk(hallway, manager).call('updateMentoringSettings', topicsFirst)).toEqual(topicsFirst)
    expect(await mentorOf()).toBe(fitting.name)
    await expect(hallway.as(wished).call('updateMentoringSettings', topicsFirst)).rejects.toMatchObject(
      problem('forbidden'),
    )
  })

  it('is told in a sentence what stands in the way', async () => {
    expect((await atDesk(hallway, manager)).notes).toEqual(['Nobody who needs a mentor has joined yet.'])
    await addMentee(hallway, 'Ana')
    expect((await atDesk(hallway, manager)).notes).toEqual(['Nobody is open to mentoring, so there is nobody to ask.'])
    await addMentor(hallway, 'Priya', { mentor_capacity: 0 })
    expect((await atDesk(hallway, manager)).notes).toEqual(['No mentor offers a place.'])
  })

  it('is told so where the one who joined is the one mentor, and may release nothing', async () => {
    const priya = await addMentor(hallway, 'Priya')
    await join(hallway, priya)
    expect((await atDesk(hallway, manager)).notes).toEqual(['The only person who joined is also the only mentor.'])
    expect(planOf(await release(hallway, manager))).toMatchObject({
      placed: 0,
      unplaced: [{ person: { name: 'Priya' } }],
    })
    expect((await mine(priya)).last?.text).toContain('There was no mentor to choose from.')
  })

  it('learns of a never-pair, a decline, a line of management or a pause no more than that nobody suits', async () => {
    const priya = await addMentor(hallway, 'Priya', { mentor_capacity: 9 })
    const wishes = [priya]
    const never = await addMentee(hallway, 'Never', { wishes })
    await addMentee(hallway, 'Report', { wishes, manager_id: priya.id })
    const declined = await addMentee(hallway, 'Declined', { wishes })
    const { id: requestId } = await hallway
      .as(declined)
      .call('requestMentoring', { mentorId: priya.id, goal: GOAL, rhythm: 'once' })
    await hallway.as(priya).call('answerMentorshipRequest', { requestId, answer: 'decline' })
    await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await tx
          .insertInto('never_pairs')
          .values({ tenant_id: hallway.tenantId, person_id: priya.id, other_id: never.id })
          .execute(),
    )
    const plan = planOf(await atDesk(hallway, manager))
    expect(plan.unplaced.map(({ person, why }) => [person.name, why])).toEqual(
      ['Declined', 'Never', 'Report'].map((name) => [name, 'No suitable mentor this time.']),
    )
    await release(hallway, manager)
    expect((await mine(never)).last).toMatchObject({
      mentor: null,
      text: 'No suitable mentor this time. You can ask any mentor with room yourself.',
      wishes: [{ mentor: { name: 'Priya' }, text: 'Not available at the moment.' }],
    })
  })
})
