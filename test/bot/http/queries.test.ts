import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import type { Input } from '../../../shared/api/contract.ts'
import type { EndpointName } from '../../../shared/api/routes.ts'
import { addEvent, type TestOccurrence } from '../../kit/events.ts'
import { addGroup, addMeeting, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let viewer: TestPerson
let group: { id: string }
let event: TestOccurrence

beforeAll(async () => {
  hallway = await startHallway()
  viewer = await hallway.addPerson({ name: 'Viewer Vera', skills: ['SQL'], wants_to_learn: ['Design'] }, false)
  group = await addGroup(hallway, { name: 'Running' })
  event = await addEvent(hallway, { title: 'Run at lunch', startsAt: '2026-11-24T12:00:00Z', group_id: group.id })
  await grow(3)
})
afterAll(async () => {
  await hallway.stop()
})

/** So many more colleagues whom the viewer has met, who mentor, belong to the group and come to the event; and as many groups and events. */
async function grow(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const person = await hallway.addPerson({ name: `Design ${String(number)}`, open_to_mentoring: true }, false)
    await addMeeting(hallway, viewer, person)
    await addMember(hallway, group, person)
    await hallway.as(person).call('answerEvent', { ...event, answer: 'going' })
    await addGroup(hallway, { name: `Group ${person.id}` })
    await addEvent(hallway, {
      title: 'Talk',
      startsAt: `2026-11-25T${String(9 + (number % 8)).padStart(2, '0')}:00:00Z`,
    })
  }
}

async function countQueries<Name extends EndpointName>(name: Name, input: Input<Name>): Promise<number> {
  const asked = jest.spyOn(pg.Client.prototype, 'query')
  await hallway.as(viewer).call(name, input)
  const { length } = asked.mock.calls
  asked.mockRestore()
  return length
}

async function countAll(): Promise<Record<string, number>> {
  const period = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }
  // What has changed since the last search is read once, by the first that comes.
  await hallway.as(viewer).call('searchPeople', { text: 'design' })
  return {
    home: await countQueries('getHome', {}),
    'people to meet': await countQueries('getPeopleToMeet', {}),
    people: await countQueries('searchPeople', { text: 'design' }),
    mentors: await countQueries('searchMentors', {}),
    groups: await countQueries('searchGroups', {}),
    group: await countQueries('getGroup', { groupId: group.id }),
    events: await countQueries('searchEvents', period),
    month: await countQueries('searchEventDates', period),
    event: await countQueries('getEvent', event),
    network: await countQueries('getNetwork', {}),
    changes: await countQueries('getChanges', { since: '1' }),
  }
}

it('asks the database as often for a few as for many', async () => {
  const few = await countAll()
  await grow(20)
  expect(await countAll()).toEqual(few)
  const counts = Object.values(few)
  expect(Math.min(...counts)).toBeGreaterThan(3)
  expect(Math.max(...counts)).toBeLessThanOrEqual(40)
})
