import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

let hallway: TestHallway
const lines: string[] = []

beforeAll(async () => {
  hallway = await startHallway({ logTo: { write: (line) => lines.push(line) } })
})
afterAll(async () => await hallway.stop())

it('logs that messages left, and neither who belongs to a group nor who was declined', async () => {
  const lead = await hallway.addPerson({ name: 'Lindiwe Dube', open_to_mentoring: true, mentor_capacity: 1 })
  const member = await hallway.addPerson({ name: 'Sam Wolff' })
  const group = await addGroup(hallway, { name: 'Pride Network', kind: 'erg', visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  await hallway.as(member).call('joinGroup', { groupId: group.id, visibility: 'leads' })
  const { id: requestId } = await hallway.as(member).call('requestMentoring', {
    mentorId: lead.id,
    goal: 'I want to speak up in large meetings.',
    rhythm: 'every-two-weeks',
  })
  await hallway.advanceBy({ seconds: 30 })
  await hallway.as(lead).call('answerJoinRequest', { groupId: group.id, personId: member.id, answer: 'approve' })
  await hallway.as(lead).call('answerMentorshipRequest', { requestId, answer: 'decline' })
  await hallway.advanceBy({ seconds: 30 })
  expect(cardsAbout(hallway, member, 'Pride Network')).toHaveLength(1)

  const log = lines.join('')
  expect(log).toContain('message left')
  for (const secret of [group.id, requestId, member.id, 'declined']) expect(log).not.toContain(secret)
})
