import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

it('tells those who wait for a full mentor of a place, one after the other, in the order of asking', async () => {
  const mentor = await hallway.addPerson({ name: 'Priya Raghunathan', open_to_mentoring: true, mentor_capacity: 1 })
  const [taken, first, second, third] = await addColleagues('Taken', 'First', 'Second', 'Third')
  const mentorId = mentor.id
  const { id: requestId } = await hallway.as(taken).call('requestMentoring', { mentorId, goal, rhythm: 'once' })
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId, answer: 'accept' })
  for (const person of [first, second, third]) {
    await hallway.as(person).call('awaitMentorRoom', { mentorIds: [mentorId] })
    await hallway.advanceBy({ seconds: 1 })
  }
  const { awaited } = await hallway.as(first).call('awaitMentorRoom', { mentorIds: [mentorId] })
  expect(awaited).toMatchObject([{ id: mentorId }])
  await moveBy({ hours: 1 })
  const told = (person: TestPerson) => cardsAbout(hallway, person, 'Priya Raghunathan has room').length
  expect([first, second, third].map(told)).toEqual([0, 0, 0])

  const [mentorship] = (await hallway.as(taken).call('getMyMentorships', {})).mentoredBy
  await hallway.as(taken).call('endMentorship', { mentorshipId: mentorship?.id ?? '' })
  await moveBy({ hours: 1 })
  expect([first, second, third].map(told)).toEqual([1, 0, 0])
  await moveBy({ days: 2 })
  expect([first, second, third].map(told)).toEqual([1, 0, 0])
  await moveBy({ days: 1, hours: 2 })
  expect([first, second, third].map(told)).toEqual([1, 1, 0])

  await hallway.teams.press(second, lastCard(hallway, second), 'Not any more')
  expect((await hallway.as(second).call('getMyMentorships', {})).awaited).toEqual([])
  await moveBy({ hours: 1 })
  expect(told(third)).toBe(1)
  await hallway.as(third).call('requestMentoring', { mentorId, goal, rhythm: 'once' })
  expect((await hallway.as(third).call('getMyMentorships', {})).awaited).toEqual([])
})

it('ends the wait for who mentors no more or has left, with a kind word and who else fits', async () => {
  const topics = { open_to_mentoring: true, mentor_topics: ['Pottery'] }
  const add = async (name: string, more = {}) => await hallway.addPerson({ name, ...topics, ...more })
  const [stopped, left] = [
    await add('Sven Stopped', { mentor_capacity: 0 }),
    await add('Lena Left', { mentor_capacity: 0 }),
  ]
  const other = await add('Oda Other')
  const waiting = await hallway.addPerson({ name: 'Vera Waiting', wants_to_learn: ['Pottery'], weekly_budget: 20 })
  await hallway.as(waiting).call('awaitMentorRoom', { mentorIds: [stopped.id, left.id] })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('profiles').set({ open_to_mentoring: false }).where('person_id', '=', stopped.id).execute()
    await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', left.id).execute()
  })
  await moveBy({ hours: 1 })
  await moveBy({ hours: 1 })
  for (const name of ['Sven Stopped', 'Lena Left']) {
    expect(cardsAbout(hallway, waiting, `${name} is not available at the moment`).map(textOf)).toEqual([
      expect.stringContaining(other.name),
    ])
  }
  expect((await hallway.as(waiting).call('getMyMentorships', {})).awaited).toEqual([])
})

/** To a later moment, with one look at what is due there. */
async function moveBy({ days = 0, hours = 0 }: { days?: number; hours?: number }): Promise<void> {
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + (days * 24 + hours) * 3_600_000))
  await hallway.settle()
}

async function addColleagues<Names extends string[]>(...names: Names): Promise<{ [_ in keyof Names]: TestPerson }> {
  const people: TestPerson[] = []
  for (const name of names) people.push(await hallway.addPerson({ name }))
  return people as { [_ in keyof Names]: TestPerson }
}
