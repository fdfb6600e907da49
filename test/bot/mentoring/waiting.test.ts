import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'

let hallway: TestHallway
let mentor: TestPerson
let mentee: TestPerson
beforeEach(async () => {
  hallway = await startHallway()
  mentor = await hallway.addPerson({ name: 'Kofi Mensah', open_to_mentoring: true, weekly_budget: 20 })
  mentee = await hallway.addPerson({ name: 'Amara Okafor', weekly_budget: 20 })
})
afterEach(async () => {
  await hallway.stop()
})

const requestMentoring = async () =>
  hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })

it('reminds the mentor twice, then closes the request and tells the mentee kindly', async () => {
  await requestMentoring()
  await passDays(14)
  expect(cardsAbout(hallway, mentor, 'Still waiting: mentoring request')).toHaveLength(2)
  expect(cardsAbout(hallway, mentee, 'No answer from Kofi Mensah')).toHaveLength(0)
  await passDays(2)
  expect(cardsAbout(hallway, mentor, 'Still waiting: mentoring request')).toHaveLength(2)
  expect(cardsAbout(hallway, mentee, 'No answer from Kofi Mensah')).toHaveLength(1)
  const { sent } = await hallway.as(mentee).call('getMyMentorships', {})
  expect(sent).toMatchObject([{ state: 'expired' }])
})

it('does not remind once the request is settled', async () => {
  const { id } = await requestMentoring()
  await passDays(1)
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'decline' })
  await passDays(15)
  expect(cardsAbout(hallway, mentor, 'Still waiting: mentoring request')).toHaveLength(0)
  expect(cardsAbout(hallway, mentee, 'Not this time with Kofi Mensah')).toHaveLength(1)
  expect(cardsAbout(hallway, mentee, 'No answer from')).toHaveLength(0)
})

it('tells a mentor who comes back from a pause of a request once', async () => {
  await hallway.as(mentor).call('pause', { until: '2026-12-04' })
  await requestMentoring()
  await passDays(10)
  expect(hallway.teams.cardsFor(mentor).filter((card) => JSON.stringify(card).includes(goal))).toHaveLength(0)
  await passDays(2)
  expect(hallway.teams.cardsFor(mentor).filter((card) => JSON.stringify(card).includes(goal))).toHaveLength(1)
})

it('does not keep a mentee waiting for a mentor who has left', async () => {
  await requestMentoring()
  await passDays(1)
  await leave(mentor)
  await hallway.advanceBy({ hours: 2 })
  expect(cardsAbout(hallway, mentee, 'Kofi Mensah is not available at the moment')).toHaveLength(1)
})

it('ends at any time, once, and the other half reads a neutral sentence', async () => {
  const { id } = await requestMentoring()
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
  const [mentorship] = (await hallway.as(mentee).call('getMyMentorships', {})).mentoredBy
  const mentorshipId = mentorship?.id ?? ''
  const stranger = await hallway.addPerson({ name: 'Bo-ra Kim' })
  await expect(hallway.as(stranger).call('endMentorship', { mentorshipId })).rejects.toMatchObject({
    problem: { code: 'not-found' },
  })
  await hallway.as(mentee).call('endMentorship', { mentorshipId })
  await hallway.as(mentee).call('endMentorship', { mentorshipId })
  expect(cardsAbout(hallway, mentor, 'has come to its end')).toHaveLength(0)
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, mentor, 'Your mentoring with Amara Okafor has come to its end')).toHaveLength(1)
  expect((await hallway.as(mentor).call('getMyMentorships', {})).room).toMatchObject({ taken: 0 })
})

it('frees the place of a mentee who has left', async () => {
  const { id } = await requestMentoring()
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
  await leave(mentee)
  await hallway.advanceBy({ hours: 2 })
  expect((await hallway.as(mentor).call('getMyMentorships', {})).room).toMatchObject({ taken: 0 })
})

/** One look a day is enough here, and quicker than every hour. */
async function passDays(days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 86_400_000))
    await hallway.settle()
  }
}

async function leave(person: TestPerson): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', person.id).execute()
  })
}
