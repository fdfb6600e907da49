import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { EventDraft } from '../../../shared/events/draft.ts'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { draftOf } from '../../kit/event-draft.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'

let hallway: TestHallway
let ada: TestPerson
let bo: TestPerson
beforeAll(async () => {
  hallway = await startHallway()
  ada = await hallway.addPerson({ name: 'Ada Holm', open_to_mentoring: true, weekly_budget: 20 })
  bo = await hallway.addPerson({ name: 'Bo Berg', weekly_budget: 20 })
})
afterAll(async () => {
  await hallway.stop()
})

const refused = (refusal: string) => ({ refusal })
const wrong = (path: string, message: string) => ({
  code: 'invalid-input',
  errors: [{ path, message: expect.stringContaining(message) }],
})
const asAda = () => hallway.as(ada)
const come = async (at: TestOccurrence) => await asAda().call('answerEvent', { ...at, answer: 'going' })
const hold = async (changed: Partial<EventDraft>) =>
  await asAda().call('createEvent', { ...draftOf(changed), eventId: randomUUID() })
const describeMe = async (pitch: string) => await asAda().call('updateProfile', { ...noProfile, pitch })
const noProfile = { pitch: '', skills: [], wantsToLearn: [], interests: [], languages: [], asks: [], offers: [] }

async function leadAlone(): Promise<{ groupId: string }> {
  const group = await addGroup(hallway, { name: `Chess ${String(Math.random())}` })
  await addMember(hallway, group, ada, { role: 'lead' })
  return { groupId: group.id }
}

const refusals: [what: string, attempt: () => Promise<unknown>, problem: object][] = [
  [
    'coming to what is over',
    async () => await come(await addEvent(hallway, { title: 'Past', startsAt: '2026-11-20T12:00:00Z' })),
    refused('event-over'),
  ],
  [
    'coming to what was cancelled',
    async () => {
      const at = await hold({ title: 'Off' })
      await asAda().call('cancelEvent', { ...at, scope: 'all' })
      await come(at)
    },
    refused('event-cancelled'),
  ],
  ['leaving as the last lead', async () => await asAda().call('leaveGroup', await leadAlone()), refused('last-lead')],
  [
    'stepping down as the last lead',
    async () => await asAda().call('stepDown', await leadAlone()),
    refused('last-lead'),
  ],
  [
    'joining an archived group',
    async () => {
      const group = await addGroup(hallway, { name: 'Old club', archived_at: new Date('2026-11-01T00:00:00Z') })
      await asAda().call('joinGroup', { groupId: group.id })
    },
    refused('group-archived'),
  ],
  [
    'asking one’s own mentor again',
    async () => {
      const ask = { mentorId: ada.id, goal, rhythm: 'once' } as const
      const { id: requestId } = await hallway.as(bo).call('requestMentoring', ask)
      await asAda().call('answerMentorshipRequest', { requestId, answer: 'accept' })
      await hallway.as(bo).call('requestMentoring', ask)
    },
    refused('mentored-already'),
  ],
  ['an event that ends before it starts', () => hold({ endTime: '11:00' }), wrong('endTime', 'ends-before-start')],
  ['a zone that does not exist', () => hold({ timeZone: 'Europe/Atlantis' }), wrong('timeZone', 'unknown-zone')],
  [
    'the hour that the clocks skip',
    () => hold({ startDate: '2027-03-28', endDate: '2027-03-28', startTime: '01:30', endTime: '03:00' }),
    wrong('startTime', 'skipped-hour'),
  ],
  ['a pitch of 301 characters', () => describeMe('x'.repeat(301)), wrong('pitch', '300')],
]

it.each(refusals)('says why %s is not possible', async (_what, attempt, problem) => {
  await expect(attempt()).rejects.toMatchObject({ problem })
})

it('takes markup in a pitch as the words that it is', async () => {
  const pitch = '<img src=x onerror=alert(1)> **bold** [link](https://example.com)'
  expect((await describeMe(pitch)).profile.pitch).toBe(pitch)
  expect((await hallway.as(bo).call('getPerson', { personId: ada.id })).profile.pitch).toBe(pitch)
})

it('says the same in the chat', async () => {
  const at = await addEvent(hallway, { title: 'Tea', startsAt: '2026-11-24T12:00:00Z', host_id: bo.id })
  await come(at)
  await hallway.jumpTo('2026-11-23T14:00:00Z')
  await hallway.jumpTo('2026-11-24T11:00:00Z')
  const [reminder] = cardsAbout(hallway, ada, 'Tea')
  await hallway.as(bo).call('cancelEvent', { ...at, scope: 'all' })
  expect(reminder && textOf(await hallway.teams.press(ada, reminder, 'Give up my place'))).toContain(
    'This event was cancelled.',
  )
})
