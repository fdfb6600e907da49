import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

const problem = (code: string) => ({ problem: { code } })

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

let count = 0
async function groupByRequest() {
  count += 1
  const group = await addGroup(hallway, { name: `Book club ${String(count)}`, visibility: 'request' })
  const lead = await hallway.addPerson({ name: 'Ingrid Solheim', weekly_budget: 20 })
  const person = await hallway.addPerson({ name: 'Amara Okafor' })
  await addMember(hallway, group, lead, { role: 'lead' })
  return { group, lead, person }
}

describe('an open group', () => {
  it('takes people in at once, and once', async () => {
    const group = await addGroup(hallway, { name: 'Running' })
    const person = await hallway.addPerson({ name: 'Kofi Mensah' })
    const joining = { groupId: group.id, visibility: 'leads' as const }
    const answers = await Promise.all([1, 2, 3].map(async () => hallway.as(person).call('joinGroup', joining)))
    expect(answers).toEqual([{ mine: 'member' }, { mine: 'member' }, { mine: 'member' }])
    const page = await hallway.as(person).call('getGroup', { groupId: group.id })
    expect(page).toMatchObject({ memberCount: 1, myVisibility: 'leads' })
  })

  it('never widens the chosen visibility when somebody joins again', async () => {
    const group = await addGroup(hallway, { name: 'Parents' })
    const person = await hallway.addPerson({ name: 'Kofi Mensah' })
    await hallway.as(person).call('joinGroup', { groupId: group.id, visibility: 'leads' })
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    const page = await hallway.as(person).call('getGroup', { groupId: group.id })
    expect(page.myVisibility).toBe('leads')
  })

  it('lets people leave', async () => {
    const group = await addGroup(hallway, { name: 'Knitting' })
    const person = await hallway.addPerson({ name: 'Kofi Mensah' })
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    expect(await hallway.as(person).call('leaveGroup', { groupId: group.id })).toEqual({ mine: 'none' })
    expect(await hallway.as(person).call('leaveGroup', { groupId: group.id })).toEqual({ mine: 'none' })
    const { items } = await hallway.as(person).call('searchGroups', { mine: 'member' })
    expect(items).toEqual([])
  })
})

describe('a group by request', () => {
  it('asks the leads after the undo time and tells the person of the yes', async () => {
    const { group, lead, person } = await groupByRequest()
    expect(await hallway.as(person).call('joinGroup', { groupId: group.id })).toEqual({ mine: 'requested' })
    await hallway.advanceBy({ seconds: 9 })
    expect(cardsAbout(hallway, lead, 'Request to join')).toHaveLength(0)
    await hallway.advanceBy({ seconds: 2 })
    expect(cardsAbout(hallway, lead, `Amara Okafor would like to join ${group.name}`)).toHaveLength(1)

    const replaced = await hallway.teams.press(lead, lastCard(hallway, lead), 'Approve')
    expect(textOf(replaced)).toContain(`Amara Okafor is a member of ${group.name} now.`)
    expect(cardsAbout(hallway, person, 'Welcome to')).toHaveLength(0)
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, person, `Welcome to ${group.name}`)).toHaveLength(1)
    const { items } = await hallway.as(person).call('searchGroups', { mine: 'member' })
    expect(items).toMatchObject([{ id: group.id, mine: 'member' }])
  })

  it('does not ask the leads when the request is taken back within the undo time', async () => {
    const { group, lead, person } = await groupByRequest()
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    await hallway.as(person).call('leaveGroup', { groupId: group.id })
    await hallway.advanceBy({ hours: 1 })
    expect(cardsAbout(hallway, lead, 'Request to join')).toHaveLength(0)
  })

  it('declines kindly', async () => {
    const { group, lead, person } = await groupByRequest()
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    await hallway.advanceBy({ seconds: 11 })
    await hallway.teams.press(lead, lastCard(hallway, lead), 'Not this time')
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, person, `Not this time: ${group.name}`)).toHaveLength(1)
    expect(await hallway.as(person).call('getGroup', { groupId: group.id })).toMatchObject({ mine: 'none' })
  })

  it('answers a second lead’s late press kindly', async () => {
    const { group, lead, person } = await groupByRequest()
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    await hallway.advanceBy({ seconds: 11 })
    await hallway.as(lead).call('answerJoinRequest', { groupId: group.id, personId: person.id, answer: 'decline' })
    const replaced = await hallway.teams.press(lead, lastCard(hallway, lead), 'Approve')
    expect(textOf(replaced)).toContain('Another lead has answered this, or it was taken back.')
  })

  it('lets only its leads answer and see who asks', async () => {
    const { group, lead, person } = await groupByRequest()
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    const answer = { groupId: group.id, personId: person.id, answer: 'approve' as const }
    await expect(hallway.as(person).call('answerJoinRequest', answer)).rejects.toMatchObject(problem('forbidden'))
    expect(await hallway.as(person).call('getGroup', { groupId: group.id })).toMatchObject({ requests: [] })
    expect(await hallway.as(lead).call('getGroup', { groupId: group.id })).toMatchObject({
      requests: [{ id: person.id }],
      memberCount: 1,
    })
  })
})

describe('the last lead', () => {
  it('cannot leave', async () => {
    const { group, lead } = await groupByRequest()
    await expect(hallway.as(lead).call('leaveGroup', { groupId: group.id })).rejects.toMatchObject(problem('conflict'))
  })

  it('stays when all leads leave at once', async () => {
    const { group, lead } = await groupByRequest()
    const second = await hallway.addPerson({ name: 'Siobhán Byrne' })
    await addMember(hallway, group, second, { role: 'lead' })
    const outcomes = await Promise.allSettled(
      [lead, second].map(async (person) => hallway.as(person).call('leaveGroup', { groupId: group.id })),
    )
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
