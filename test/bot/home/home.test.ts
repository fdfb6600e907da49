import { afterAll, beforeAll, expect, it } from '@jest/globals'
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

  const { peopleToMeet, mentorshipRequests } = await hallway.as(viewer).call('getHome', {})
  expect(mentorshipRequests.map((request) => request.mentee.id)).toEqual([mentee.id])
  expect(peopleToMeet).toMatchObject([
    { person: { id: stranger.id }, reason: 'Stella Stranger knows SQL, which you want to learn.' },
  ])
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
