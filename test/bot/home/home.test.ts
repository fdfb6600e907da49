import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

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
