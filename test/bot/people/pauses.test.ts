import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Pausable } from '../../../shared/people/pauses.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { askComposeBox } from '../search/surfaces.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => await hallway.stop())

/** Somebody asks to join the group that the person leads: a message of groups. */
async function askToJoin(lead: TestPerson, name: string): Promise<void> {
  const group = await addGroup(hallway, { name: `${name} and ${lead.name}`, visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  await hallway.as(await hallway.addPerson({ name })).call('joinGroup', { groupId: group.id })
  await hallway.advanceBy({ seconds: 30 })
}

/** Straight there: what happens in between is of no matter here. */
async function jumpBy(hours: number): Promise<void> {
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + hours * 3_600_000))
  await hallway.settle()
}

async function addMentorship(mentor: TestPerson, mentee: TestPerson): Promise<void> {
  const { tenantId, clock } = hallway
  const key = { tenant_id: tenantId, request_id: randomUUID(), mentor_id: mentor.id, mentee_id: mentee.id }
  const said = { goal: 'To write shorter', rhythm: 'monthly' as const }
  await hallway.database.withTenant(tenantId, async (tx) => {
    await tx
      .insertInto('mentorship_requests')
      .values({ ...key, ...said, state: 'accepted', created_at: clock.now(), answer_by: '2026-12-07' })
      .execute()
    await tx
      .insertInto('mentorships')
      .values({ ...key, ...said, mentorship_id: randomUUID(), started_at: clock.now() })
      .execute()
  })
}

describe('a pause of one programme', () => {
  it('holds back its messages alone, and ends by itself', async () => {
    const [lead, other] = [
      await hallway.addPerson({ name: 'Lea Lead' }),
      await hallway.addPerson({ name: 'Otto Lead' }),
    ]
    await hallway.as(lead).call('pause', { programme: 'groups', until: '2026-11-25' })
    await hallway.as(other).call('pause', { programme: 'coffee', until: '2026-12-20' })
    await askToJoin(lead, 'Ana Alves')
    await askToJoin(other, 'Bela Braun')
    expect(cardsAbout(hallway, lead, 'Ana Alves')).toHaveLength(0)
    expect(cardsAbout(hallway, other, 'Bela Braun')).toHaveLength(1)
    await jumpBy(48)
    expect(cardsAbout(hallway, lead, 'Ana Alves')).toHaveLength(1)
    expect((await hallway.as(lead).call('getMe', {})).preferences.pauses.groups).toBeNull()
  })

  it('holds back everything where the general pause is the later one', async () => {
    const lead = await hallway.addPerson({ name: 'Gena Lead' })
    await hallway.as(lead).call('pause', { programme: 'groups', until: '2026-11-27' })
    await hallway.as(lead).call('pause', { until: 'infinity' })
    await askToJoin(lead, 'Cleo Costa')
    await jumpBy(8 * 24)
    expect(cardsAbout(hallway, lead, 'Cleo Costa')).toHaveLength(0)
    await hallway.as(lead).call('pause', { until: null })
    await hallway.settle()
    expect(cardsAbout(hallway, lead, 'Cleo Costa')).toHaveLength(1)
  })
})

describe('whoever somebody is paired with', () => {
  const away = (of: TestPerson, to: TestPerson) => cardsAbout(hallway, to, `${of.name} is not available at the moment.`)
  let mentor: TestPerson
  let mentee: TestPerson

  beforeAll(async () => {
    mentor = await hallway.addPerson({ name: 'Mina Mentor' })
    mentee = await hallway.addPerson({ name: 'Tom Mentee' })
    await addMentorship(mentor, mentee)
  })
  const pause = async (programme: Pausable, until: string | null) =>
    await hallway.as(mentor).call('pause', { programme, until })

  it('hears nothing of a pause that is taken back at once, or of another programme', async () => {
    await pause('everything', '2027-01-11')
    await pause('everything', null)
    await pause('coffee', 'infinity')
    await hallway.advanceBy({ seconds: 30 })
    expect(away(mentor, mentee)).toHaveLength(0)
  })

  it('hears once when they are back, and nothing of why', async () => {
    await pause('mentoring', '2027-01-11')
    await pause('mentoring', '2027-01-11')
    await hallway.advanceBy({ seconds: 30 })
    expect(away(mentor, mentee)).toHaveLength(1)
    expect(cardsAbout(hallway, mentee, 'Back from 11 January.')).toHaveLength(1)
    expect(away(mentee, mentor)).toHaveLength(0)
  })
})

describe('who is not to be suggested, or has paused', () => {
  it('is proposed nowhere, and found by whoever searches', async () => {
    const shared = { department: 'Design', skills: ['Glazing'] }
    const viewer = await hallway.addPerson({ name: 'Vera Viewer', wants_to_learn: ['Glazing'] })
    const seen = await hallway.addPerson({ ...shared, name: 'Sina Seen', open_to_mentoring: true })
    const hidden = await hallway.addPerson({ ...shared, name: 'Hugo Hidden', open_to_mentoring: true })
    const paused = await hallway.addPerson({ ...shared, name: 'Pia Paused', open_to_mentoring: true })
    const { openTo } = await hallway.as(hidden).call('updateOpenTo', { suggested: false })
    expect(openTo).toMatchObject({ suggested: false, mentoring: true })
    await hallway.as(paused).call('pause', { until: '2027-02-01' })
    const event = await addEvent(hallway, { title: 'Kiln evening', startsAt: '2027-01-20T18:00:00Z' })
    for (const guest of [seen, hidden, paused]) {
      await hallway.as(guest).call('answerEvent', { ...event, answer: 'going' })
    }

    const { people } = await hallway.as(viewer).call('getPeopleToMeet', {})
    expect(people.map(({ person }) => person.id)).toEqual([seen.id])
    const { goingNotMet } = await hallway.as(viewer).call('getEvent', event)
    expect(goingNotMet.map(({ person }) => person.id)).toEqual([seen.id])
    expect(await askComposeBox(hallway, viewer, '', 'searchMentors')).toEqual([seen.name])
    for (const { name, id } of [hidden, paused]) {
      const { items } = await hallway.as(viewer).call('searchPeople', { text: name })
      expect(items.map(({ person }) => person.id)).toContain(id)
    }
  })
})

describe('who is open to job shadowing', () => {
  it('says so on the profile, and is found by those words', async () => {
    const [viewer, shadowed] = [
      await hallway.addPerson({ name: 'Nia Newcomer' }),
      await hallway.addPerson({ name: 'Shira Shadowed' }),
    ]
    const find = async () => (await hallway.as(viewer).call('searchPeople', { text: 'job shadowing' })).items
    expect(await find()).toEqual([])
    await hallway.as(shadowed).call('updateOpenTo', { shadowing: true })
    expect((await find()).map(({ person }) => person.id)).toEqual([shadowed.id])
    expect(await hallway.as(viewer).call('getPerson', { personId: shadowed.id })).toMatchObject({ shadowing: true })
  })
})

describe('a profile that is open in two windows', () => {
  it('takes both changes, and says so where they are of the same field', async () => {
    const person = await hallway.addPerson({ name: 'Willa Windows', pitch: 'I count things.', interests: ['Chess'] })
    const api = hallway.as(person)
    const { profile: was } = await api.call('getMe', {})
    await api.call('updateProfile', { ...was, pitch: 'I count people.', was })
    const both = await api.call('updateProfile', { ...was, interests: ['Go'], was })
    expect(both.profile).toMatchObject({ pitch: 'I count people.', interests: ['Go'] })
    await expect(api.call('updateProfile', { ...was, pitch: 'I count time.', was })).rejects.toMatchObject({
      problem: { code: 'conflict' },
    })
    await api.call('updateProfile', { ...was, pitch: 'I count people.', was })
  })
})
