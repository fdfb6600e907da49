import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

const add = async (name: string, more: Partial<PersonOptions> = {}): Promise<TestPerson> =>
  await hallway.addPerson({ name, ...more }, false)
const homeOf = async (person: TestPerson) => await hallway.as(person).call('getHome', {})

async function leave(person: TestPerson): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ leave_at: hallway.clock.now() }).where('person_id', '=', person.id).execute()
  })
}

/** A slot on, in which who could lead or host is asked. */
async function anHourLater(): Promise<void> {
  await hallway.jumpTo(new Date(hallway.clock.now().getTime() + 3_600_000).toISOString())
}

it('shows who could be asked instead of a mentor who said no, until that is answered', async () => {
  const topics = { open_to_mentoring: true, mentor_topics: ['SQL'] }
  const [priya, kofi] = [await add('Priya Raghunathan', topics), await add('Kofi Mensah', topics)]
  const minh = await add('Minh Anh Nguyễn', { wants_to_learn: ['SQL'] })
  const asked = await hallway.as(minh).call('requestMentoring', { mentorId: priya.id, goal, rhythm: 'monthly' })
  expect((await homeOf(minh)).mentoringQuestions).toEqual({ received: [], proposals: [], pulses: [] })
  await hallway.as(priya).call('answerMentorshipRequest', { requestId: asked.id, answer: 'decline' })
  expect((await homeOf(minh)).mentoringQuestions.proposals).toMatchObject([{ id: asked.id, proposal: { id: kofi.id } }])
  expect((await homeOf(priya)).mentoringQuestions.proposals).toEqual([])
  await hallway.as(minh).call('answerMentorProposal', { requestId: asked.id, answer: 'ask' })
  expect((await homeOf(minh)).mentoringQuestions.proposals).toEqual([])
  expect((await homeOf(kofi)).mentoringQuestions.received).toMatchObject([{ mentee: { id: minh.id } }])
})

it('asks whom a colleague would found a group with, and whose turn it is to lead one', async () => {
  const [amara, kofi, ines] = [await add('Amara Okafor'), await add('Kofi Mensah'), await add('Inês Prado')]
  const { proposalId } = await hallway.as(amara).call('proposeGroup', {
    proposalId: randomUUID(),
    name: 'Repair café',
    purpose: 'We mend what others throw away.',
    kind: 'interest',
    visibility: 'open',
    membersPrivate: false,
    coFounderIds: [kofi.id, ines.id],
  })
  expect((await homeOf(kofi)).groupQuestions.foundings).toMatchObject([{ id: proposalId, proposer: { id: amara.id } }])
  expect((await homeOf(amara)).groupQuestions.foundings).toEqual([])
  await hallway.as(kofi).call('answerProposal', { proposalId, answer: 'agree' })
  expect((await homeOf(kofi)).groupQuestions.foundings).toEqual([])

  const group = await addGroup(hallway, { name: 'Sailing' })
  const lead = await add('Ingrid Solheim')
  await addMember(hallway, group, lead, { role: 'lead' })
  await addMember(hallway, group, kofi)
  expect((await homeOf(kofi)).groupQuestions.leads).toEqual([])
  await leave(lead)
  await anHourLater()
  expect((await homeOf(kofi)).groupQuestions.leads).toEqual([{ id: group.id, name: 'Sailing', kind: 'interest' }])
  await hallway.as(kofi).call('answerLeadAsk', { groupId: group.id, answer: 'decline' })
  expect((await homeOf(kofi)).groupQuestions.leads).toEqual([])
})

it('asks who comes to host what nobody hosts, each until they say', async () => {
  const [host, first, second] = [await add('Lara Leaver'), await add('Fia First'), await add('Sol Second')]
  const event = await addEvent(hallway, { title: 'Reading hour', startsAt: '2026-12-10T12:00:00Z', host_id: host.id })
  for (const guest of [first, second]) await hallway.as(guest).call('answerEvent', { ...event, answer: 'going' })
  await leave(host)
  await anHourLater()
  const wanted = async (person: TestPerson) =>
    (await homeOf(person)).eventQuestions.hostsWanted.map(({ title }) => title)
  expect(await wanted(first)).toEqual(['Reading hour'])
  await hallway.as(first).call('stopHosting', event)
  expect([await wanted(first), await wanted(second)]).toEqual([[], ['Reading hour']])
  await hallway.as(second).call('takeOverEvent', event)
  expect(await wanted(second)).toEqual([])
})

it('asks both how their mentorship goes, for a fortnight', async () => {
  const [mentor, mentee] = [await add('Kofi Mensah', { open_to_mentoring: true }), await add('Amara Okafor')]
  const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'monthly' })
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
  await hallway.jumpTo('2026-12-24T12:00:00Z')
  const pulsesOf = async (person: TestPerson) => (await homeOf(person)).mentoringQuestions.pulses
  const [pulse] = await pulsesOf(mentee)
  expect(pulse).toMatchObject({ day: 30, other: { id: mentor.id } })
  await hallway.as(mentee).call('answerPulse', { mentorshipId: pulse?.mentorshipId ?? '', day: 30, score: 4 })
  expect(await pulsesOf(mentee)).toEqual([])
  expect(await pulsesOf(mentor)).toMatchObject([{ other: { id: mentee.id } }])
  await hallway.jumpTo('2027-01-10T12:00:00Z')
  expect(await pulsesOf(mentor)).toEqual([])
})
