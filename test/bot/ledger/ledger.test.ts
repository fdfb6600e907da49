import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { enqueueMessages } from '../../../bot/db/outbox.ts'
import type { ApiClient } from '../../kit/api-client.ts'
import { lastCard } from '../../kit/card-text.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

let hallway: TestHallway
let desk: ApiClient

/** Names of people and groups, and words, that no manager may find in the ledger. */
const secrets = ['Ana Silva', 'Mentee', 'Priya', 'Pride Network', 'Sam Wolff', 'send the deck', 'declined', 'Lindiwe']

beforeAll(async () => {
  hallway = await startHallway()
  const manager = await hallway.addPerson({ name: 'Farah Haddad' })
  desk = hallway.as(manager, { roles: ['ProgrammeManager'] })
  await introduceBuddies()
  await declineRequests()
  await joinQuietly()
  await promiseSomething()
  await hallway.advanceTo(new Date('2026-11-24T12:00:00Z'))
})
afterAll(async () => await hallway.stop())

/** Ana says not now, Kofi says yes; the day after they are asked whether they talked. */
async function introduceBuddies(): Promise<void> {
  const newHire = { name: 'Amara Okafor', department: 'Design', hire_date: '2026-11-23', interests: ['Chess'] }
  await hallway.addPerson(newHire)
  const first = await hallway.addPerson({ name: 'Ana Silva', open_to_buddy: true, interests: ['Chess'] })
  await hallway.settle()
  const kofi = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true })
  await hallway.teams.press(first, lastCard(hallway, first), 'Not now')
  await hallway.settle()
  await hallway.teams.press(kofi, lastCard(hallway, kofi), 'Accept')
  await hallway.settle()
}

async function declineRequests(): Promise<void> {
  const mentor = await hallway.addPerson({ name: 'Priya Nair', open_to_mentoring: true, mentor_capacity: 5 })
  for (const number of [1, 2, 3, 4, 5]) {
    const mentee = await hallway.addPerson({ name: `Mentee ${String(number)}` })
    const request = { mentorId: mentor.id, goal: 'I would like to read query plans.', rhythm: 'once' as const }
    const { id: requestId } = await hallway.as(mentee).call('requestMentoring', request)
    await hallway.as(mentor).call('answerMentorshipRequest', { requestId, answer: 'decline' })
  }
}

async function joinQuietly(): Promise<void> {
  const lead = await hallway.addPerson({ name: 'Lindiwe Dube' })
  const group = await addGroup(hallway, { name: 'Pride Network', kind: 'erg', visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  const member = await hallway.addPerson({ name: 'Sam Wolff' })
  await hallway.as(member).call('joinGroup', { groupId: group.id, visibility: 'leads' })
}

async function promiseSomething(): Promise<void> {
  const person = await hallway.addPerson({ name: 'Sam Wolff-Koch' })
  const other = await hallway.addPerson({ name: 'Lindiwe Berg' })
  await hallway.as(person).call('addContact', { personId: other.id })
  await hallway.as(person).call('makePromise', { personId: other.id, text: 'send the deck', on: '2026-11-24' })
}

it('shows to whom a programme wrote, what and why, when it was wanted and sent, and what became of it', async () => {
  const { items, nextCursor } = await desk.call('getLedger', { programme: 'buddy' })
  expect(nextCursor).toBeNull()
  expect(items.map((entry) => entry.person.name).toSorted()).toEqual(['Amara Okafor', 'Kofi Mensah'])
  for (const entry of items) {
    expect(entry).toMatchObject({
      what: 'Buddy introduction',
      why: 'A new colleague and a buddy meet',
      attempts: 1,
      outcome: 'sent',
      note: null,
    })
    expect(entry.sentAt).not.toBeNull()
  }
  expect((await desk.call('getLedger', { programme: 'coffee' })).items).toEqual([])
  expect((await desk.call('getLedger', { outcome: 'failed' })).items).toEqual([])
})

it('counts everything else, and names nobody who declined, asked, promised or belongs to something', async () => {
  const { items } = await desk.call('countMessages', {})
  expect(items).toContainEqual({ what: 'Answers to mentoring requests', outcome: 'sent', messages: 5 })
  expect(items).toContainEqual({ what: 'Questions to buddies', outcome: 'sent', messages: null })
  expect(items).toContainEqual({ what: 'Follow-ups and promises', outcome: 'sent', messages: null })
  expect(items.map(({ what }) => what)).toEqual(expect.arrayContaining(['Buddy check-ins', 'Requests to join a group']))
  const everything = JSON.stringify([items, await desk.call('getLedger', {})])
  for (const secret of secrets) expect(everything).not.toContain(secret)
})

it('comes page by page', async () => {
  const people = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => await hallway.addPerson({ name: `Person ${String(index)}` }, false)),
  )
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await enqueueMessages(
      tx,
      people.map(({ id }) => ({
        tenantId: hallway.tenantId,
        key: `coffee-introduction/${id}`,
        kind: 'coffee-introduction',
        recipientId: id,
        payload: { matchId: randomUUID() },
        attention: 'introduction',
        dueAt: hallway.clock.now(),
        now: hallway.clock.now(),
      })),
    )
  })
  await hallway.settle()
  const first = await desk.call('getLedger', { outcome: 'dropped' })
  const second = await desk.call('getLedger', { outcome: 'dropped', cursor: first.nextCursor ?? '' })
  const names = [...first.items, ...second.items].map((entry) => entry.person.name)
  expect([first.items.length, new Set(names).size, second.nextCursor]).toEqual([24, 30, null])
})

it('is for programme managers alone', async () => {
  const colleague = await hallway.addPerson({ name: 'Bo-ra Kim' })
  for (const endpoint of ['getLedger', 'countMessages'] as const) {
    await expect(hallway.as(colleague).call(endpoint, {})).rejects.toMatchObject({ problem: { code: 'forbidden' } })
  }
  await expect(desk.call('getLedger', { cursor: 'made-up' })).rejects.toMatchObject({
    problem: { code: 'invalid-input' },
  })
})
