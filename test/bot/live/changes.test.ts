import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { topic } from '../../../shared/live/topics.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let elsewhere: TestHallway
let mentor: TestPerson
let mentee: TestPerson
let colleague: TestPerson
let event: TestOccurrence

beforeAll(async () => {
  ;[hallway, elsewhere] = [await startHallway(), await startHallway()]
  mentor = await hallway.addPerson({ name: 'Priya Raghunathan', open_to_mentoring: true })
  mentee = await hallway.addPerson({ name: 'Amara Okafor' })
  colleague = await hallway.addPerson({ name: 'Bo-ra Kim' })
  event = await addEvent(hallway, { title: 'Data lunch', startsAt: '2026-11-26T12:00:00Z' })
})
afterAll(async () => {
  await hallway.stop()
  await elsewhere.stop()
})

/** From now on: what each of them is told the next time they ask. */
async function watch(...people: TestPerson[]): Promise<() => Promise<string[][]>> {
  const marks = await Promise.all(people.map(findQuietMark))
  return async () =>
    await Promise.all(
      people.map(async (person, index) => {
        const { topics } = await hallway.as(person).call('getChanges', { since: marks[index] })
        return topics
      }),
    )
}

/** While a transaction runs on the same server, also one of another test, what was before it is told again. */
async function findQuietMark(person: TestPerson): Promise<string> {
  let { upTo, topics } = await hallway.as(person).call('getChanges', {})
  do {
    ;({ upTo, topics } = await hallway.as(person).call('getChanges', { since: upTo }))
  } while (topics.length > 0)
  return upTo
}

it('tells the two whom a request concerns, and nobody else', async () => {
  const told = await watch(mentor, mentee, colleague)
  await hallway
    .as(mentee)
    .call('requestMentoring', { mentorId: mentor.id, goal: 'Could you teach me SQL in a few lunches?', rhythm: 'once' })
  expect(await told()).toEqual([['mentoring'], ['mentoring'], []])
})

it('tells everybody that something about events has changed, and neither which nor whose', async () => {
  const told = await watch(mentor, colleague)
  await hallway.as(mentee).call('answerEvent', { ...event, answer: 'going' })
  expect(await told()).toEqual([['events'], ['events']])
})

it('tells what a button in the chat or a group’s new member has changed, once', async () => {
  const group = await addGroup(hallway, { name: 'Running' })
  const told = await watch(mentee)
  await hallway.as(colleague).call('joinGroup', { groupId: group.id, visibility: 'leads' })
  expect(await told()).toEqual([['groups']])
  const toldSince = await watch(mentee)
  expect(await toldSince()).toEqual([[]])
})

it('tells that a group’s page has a thank-you, and of one for the two alone only the two', async () => {
  const group = await addGroup(hallway, { name: 'Chess' })
  for (const person of [mentor, mentee]) await addMember(hallway, group, person)
  const thank = async (on: { groupId?: string }) =>
    await hallway.as(mentee).call('thank', { thanksId: randomUUID(), personId: mentor.id, line: 'the opening', ...on })
  const told = await watch(colleague)
  await thank({})
  expect(await told()).toEqual([[]])
  await thank({ groupId: group.id })
  expect(await told()).toEqual([['groups']])
})

it('tells whoever is asked to found a group, whose Home asks it', async () => {
  const draft = { name: 'Repair café', purpose: 'We mend things.', kind: 'interest', visibility: 'open' } as const
  const told = await watch(mentor, colleague)
  await hallway.as(mentee).call('proposeGroup', {
    ...draft,
    proposalId: randomUUID(),
    membersPrivate: false,
    coFounderIds: [mentor.id, (await hallway.addPerson({ name: 'Inês Prado' })).id],
  })
  expect((await told()).map((topics) => topics.toSorted())).toEqual([['groups', 'me'], ['groups']])
})

it('tells no other company', async () => {
  const stranger = await elsewhere.addPerson({ name: 'Stranger' })
  const { upTo } = await elsewhere.as(stranger).call('getChanges', {})
  await hallway.as(mentee).call('answerEvent', { ...event, answer: 'maybe' })
  expect((await elsewhere.as(stranger).call('getChanges', { since: upTo })).topics).toEqual([])
})

it('calls everything changed for a mark of another database, and refuses what is no mark', async () => {
  const { topics } = await hallway.as(mentee).call('getChanges', { since: '9'.repeat(18) })
  expect(topics).toEqual(topic.options)
  const broken = hallway.as(mentee).call('getChanges', { since: 'yesterday' })
  await expect(broken).rejects.toMatchObject({ problem: { status: 400 } })
})
