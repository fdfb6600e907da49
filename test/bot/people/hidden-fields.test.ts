import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hideableFields } from '../../../shared/people/hideable-fields.ts'
import type { Profile } from '../../../shared/people/schemas.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addMembers, desk, MONDAY, passTo, THURSDAY } from '../coffee/coffee-people.ts'
import { askEverything } from '../search/surfaces.ts'

const nothing: Profile = { pitch: '', skills: [], wantsToLearn: [], interests: [], languages: [], asks: [], offers: [] }
const written: Profile = {
  ...{ pitch: 'I repair zithers.', skills: ['Falconry'], wantsToLearn: ['Calligraphy'], interests: ['Otters'] },
  ...{ asks: ['Glassblowing'], offers: ['Taxidermy'], languages: [] },
}
const words = ['zithers', 'Falconry', 'Calligraphy', 'Otters', 'Glassblowing', 'Taxidermy']

let hallway: TestHallway
let hider: TestPerson
/** Has something in common with every word of theirs. */
let viewer: TestPerson
let coffeePartner: TestPerson
let colleague: TestPerson
let group: { id: string }
let event: { eventId: string; startsAt: string }

beforeAll(async () => {
  hallway = await startHallway({ now: THURSDAY })
  const common = { skills: ['Calligraphy', 'Glassblowing'], wants_to_learn: ['Falconry'], interests: ['Otters'] }
  viewer = await hallway.addPerson({ name: 'Vera Viewer', department: 'Desk', ...common })
  colleague = await hallway.addPerson({ name: 'Cole League', interests: ['Otters'] })
  ;[hider, coffeePartner] = (await addMembers(hallway, ['Hilda Hider', 'Kofi Partner'], {
    interests: ['Otters'],
  })) as [TestPerson, TestPerson]
  await hallway.as(hider).call('updateOpenTo', { mentoring: true, mentorTopics: ['Heraldry'] })
  group = await addGroup(hallway, { name: 'Rivers', kind: 'interest' })
  event = await addEvent(hallway, { title: 'Walk', startsAt: '2026-12-03T10:00:00Z', group_id: group.id })
  for (const member of [hider, viewer, colleague]) {
    await addMember(hallway, group, member)
    await hallway.as(member).call('answerEvent', { ...event, answer: 'going' })
  }
  await passTo(hallway, MONDAY)
})
afterAll(async () => await hallway.stop())

/** Whatever anybody can be told of the one who hides, word for word. */
async function lookEverywhere(): Promise<Record<string, unknown>> {
  const { call } = hallway.as(viewer)
  const { items: rounds } = await desk(hallway, viewer).call('getRounds', {})
  const url = `http://localhost:3978/#/network/person/${hider.id}`
  return {
    ...(await askEverything(hallway, viewer, words)),
    panel: await call('getPerson', { personId: hider.id }),
    peopleToMeet: await call('getPeopleToMeet', {}),
    group: await call('getGroup', { groupId: group.id }),
    event: await call('getEvent', event),
    draft: await call('draftIntroduction', { firstId: hider.id, secondId: colleague.id }),
    link: (await hallway.teams.invoke(viewer, 'composeExtension/queryLink', { url })).body,
    coffee: await hallway.as(coffeePartner).call('getCoffee', {}),
    desk: await desk(hallway, viewer).call('getRound', { round: rounds[0]?.round ?? 0 }),
  }
}

describe('what somebody hides in their profile', () => {
  it('is nowhere: all is as if it had never been written', async () => {
    const save = async (profile: Profile & { hidden: [...typeof hideableFields] | [] }) =>
      await hallway.as(hider).call('updateProfile', profile)
    await save({ ...nothing, hidden: [] })
    const unwritten = await lookEverywhere()
    await save({ ...written, hidden: [] })
    const shown = await lookEverywhere()
    const places = Object.keys(shown)
    expect(places.filter((place) => JSON.stringify(shown[place]) === JSON.stringify(unwritten[place]))).toEqual([])
    await save({ ...written, hidden: [...hideableFields] })
    expect(await lookEverywhere()).toEqual(unwritten)
  })

  it('stays with its owner, in the profile and in the export', async () => {
    const { profile } = await hallway.as(hider).call('getMe', {})
    expect(profile).toEqual({ ...written, hidden: hideableFields })
    expect(JSON.stringify((await hallway.as(hider).call('exportMe', {})).data)).toContain('zithers')
    expect(JSON.stringify(await hallway.as(coffeePartner).call('exportMe', {}))).not.toContain('zithers')
  })

  it('stays hidden when a tab that knows nothing of it saves, and is found again once it is shown', async () => {
    const { call } = hallway.as(hider)
    const find = async () => (await hallway.as(viewer).call('searchPeople', { text: 'Falconry' })).items.length
    await call('updateProfile', { ...written, skills: ['Falconry', 'Heraldry'] })
    expect(await find()).toBe(0)
    await call('updateProfile', { ...written, hidden: ['pitch'] })
    expect(await find()).toBe(1)
    const { profile } = await hallway.as(viewer).call('getPerson', { personId: hider.id })
    expect(profile).toEqual({ ...written, pitch: '' })
  })
})
