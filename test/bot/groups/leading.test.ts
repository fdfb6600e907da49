import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const problem = (code: string) => ({ problem: { code } })
const wrong = (path: string, message: string) => ({ problem: { errors: [{ path, message }] } })
const manager = { roles: ['ProgrammeManager'] }

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

let count = 0
/** A group with one lead and two members, the first of whom has been in it longer. */
async function ledGroup(options: { visibility?: 'open' | 'request' } = {}) {
  count += 1
  const group = await addGroup(hallway, { name: `Sailing ${String(count)}`, description: 'Wind and water', ...options })
  const [lead, first, second] = [await person('Ingrid Solheim'), await person('Kofi Mensah'), await person('Bo-ra Kim')]
  await addMember(hallway, group, lead, { role: 'lead' })
  await addMember(hallway, group, first)
  await addMember(hallway, group, second)
  return { group, groupId: group.id, lead, first, second }
}

async function person(name: string): Promise<TestPerson> {
  return await hallway.addPerson({ name, weekly_budget: 20 })
}

const pageFor = async (viewer: TestPerson, groupId: string) => await hallway.as(viewer).call('getGroup', { groupId })

describe('leads', () => {
  it('name one more, who is told after the undo time', async () => {
    const { group, groupId, lead, first } = await ledGroup()
    await hallway.as(lead).call('nameLead', { groupId, personId: first.id })
    await hallway.as(lead).call('nameLead', { groupId, personId: first.id })
    expect((await pageFor(lead, groupId)).leads.map(({ id }) => id).toSorted()).toEqual([lead.id, first.id].toSorted())
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, first, `You are a lead of ${group.name} now`)).toHaveLength(1)
  })

  it('are members first, and named by leads alone', async () => {
    const { groupId, lead, first, second } = await ledGroup()
    const outsider = await person('Outside Omar')
    const naming = { groupId, personId: outsider.id }
    await expect(hallway.as(lead).call('nameLead', naming)).rejects.toMatchObject(problem('conflict'))
    await expect(hallway.as(first).call('nameLead', { groupId, personId: second.id })).rejects.toMatchObject(
      problem('forbidden'),
    )
  })

  it('hand over and step down or leave in one step, the last one too', async () => {
    const { groupId, lead, first, second } = await ledGroup()
    await expect(hallway.as(lead).call('stepDown', { groupId })).rejects.toMatchObject(problem('conflict'))
    const stay = { groupId, personId: first.id, leave: false }
    expect(await hallway.as(lead).call('handOverGroup', stay)).toEqual({ mine: 'member' })
    const leave = { groupId, personId: second.id, leave: true }
    expect(await hallway.as(first).call('handOverGroup', leave)).toEqual({ mine: 'none' })
    expect(await pageFor(second, groupId)).toMatchObject({ mine: 'lead', memberCount: 2 })
  })

  it('change the purpose, and who waits for a group that opens is in', async () => {
    const { groupId, lead } = await ledGroup({ visibility: 'request' })
    const asker = await person('Amara Okafor')
    await hallway.as(asker).call('joinGroup', { groupId })
    const edit = async (purpose: string) =>
      await hallway.as(lead).call('editGroup', { groupId, purpose, visibility: 'open', membersPrivate: false })
    await expect(edit('  ')).rejects.toMatchObject(wrong('purpose', 'missing'))
    await expect(edit('x'.repeat(2_001))).rejects.toMatchObject(wrong('purpose', 'too-long'))
    await edit('Boats of all sizes')
    expect(await pageFor(asker, groupId)).toMatchObject({ mine: 'member', description: 'Boats of all sizes' })
  })
})

describe('a private list', () => {
  it('shows members to members alone, whatever they chose, and leads as they chose', async () => {
    const { groupId, lead, first, second } = await ledGroup()
    const outsider = await person('Outside Omar')
    const edit = { groupId, purpose: 'Wind', visibility: 'open' as const }
    await hallway.as(lead).call('editGroup', { ...edit, membersPrivate: true })
    expect(await pageFor(outsider, groupId)).toMatchObject({
      members: [],
      leads: [{ id: lead.id }],
      hiddenMemberCount: 2,
      membersPrivate: true,
    })
    expect((await pageFor(first, groupId)).members).toHaveLength(2)
    await hallway.as(outsider).call('joinGroup', { groupId, visibility: 'everyone' })
    expect(await pageFor(outsider, groupId)).toMatchObject({ myVisibility: 'members' })
    await expect(
      hallway.as(second).call('changeMembership', { groupId, visibility: 'everyone' }),
    ).rejects.toMatchObject(wrong('visibility', 'private-list'))

    await hallway.as(lead).call('editGroup', { ...edit, membersPrivate: false })
    expect(await pageFor(first, groupId)).toMatchObject({ myVisibility: 'members' })
  })
})

describe('a member’s choice', () => {
  it('of who sees them holds at once, without joining again', async () => {
    const { groupId, first } = await ledGroup()
    const outsider = await person('Outside Omar')
    const shown = async () => (await pageFor(outsider, groupId)).members.some(({ id }) => id === first.id)
    expect(await shown()).toBe(true)
    await hallway.as(first).call('changeMembership', { groupId, visibility: 'leads' })
    expect(await shown()).toBe(false)
    expect(await pageFor(first, groupId)).toMatchObject({ myVisibility: 'leads', muted: false })
    await expect(hallway.as(outsider).call('changeMembership', { groupId, muted: true })).rejects.toMatchObject(
      problem('not-found'),
    )
  })
})

describe('an announcement', () => {
  const announce = (groupId: string, text: string) => ({ groupId, announcementId: randomUUID(), text })

  it('reaches the members after the undo time, once, and nobody who muted the group', async () => {
    const { groupId, lead, first, second } = await ledGroup()
    await hallway.as(second).call('changeMembership', { groupId, muted: true })
    const said = announce(groupId, 'We sail on Friday.')
    await hallway.as(lead).call('announce', said)
    await hallway.as(lead).call('announce', said)
    expect(await pageFor(second, groupId)).toMatchObject({
      announcements: [{ text: 'We sail on Friday.', author: { id: lead.id } }],
    })
    expect(cardsAbout(hallway, first, 'We sail on Friday.')).toHaveLength(0)
    await hallway.advanceBy({ seconds: 11 })
    const sent = [first, second, lead].map((reader) => cardsAbout(hallway, reader, 'We sail on Friday.').length)
    expect(sent).toEqual([1, 0, 0])
    // Belonging to a group can be private: the notification does not say to which.
    expect(lastCard(hallway, first).fallbackText).toBe('News from a group of yours')

    const replaced = await hallway.teams.press(first, lastCard(hallway, first), 'Mute the group')
    expect(textOf(replaced)).toContain('is muted')
    expect(await pageFor(first, groupId)).toMatchObject({ muted: true })
  })

  it('taken back within the undo time reaches nobody', async () => {
    const { groupId, lead, first } = await ledGroup()
    const said = announce(groupId, 'Too early.')
    await hallway.as(lead).call('announce', said)
    await hallway.as(lead).call('removeAnnouncement', { groupId, announcementId: said.announcementId })
    await hallway.advanceBy({ hours: 1 })
    expect(cardsAbout(hallway, first, 'Too early.')).toHaveLength(0)
    expect(await pageFor(first, groupId)).toMatchObject({ announcements: [] })
  })

  it('does not name a lead who is hidden from the reader, and is for members alone', async () => {
    const { groupId, lead, first } = await ledGroup()
    await hallway.as(lead).call('changeMembership', { groupId, visibility: 'leads' })
    await hallway.as(lead).call('announce', announce(groupId, 'Guess who.'))
    expect(await pageFor(first, groupId)).toMatchObject({ announcements: [{ author: null }] })
    expect(await pageFor(await person('Outside Omar'), groupId)).toMatchObject({ announcements: [] })
    await hallway.advanceBy({ seconds: 11 })
    expect(textOf(lastCard(hallway, first))).not.toContain('Ingrid')
  })

  it('says something, is not too long and comes from a lead', async () => {
    const { groupId, lead, first } = await ledGroup()
    const by = hallway.as(lead)
    await expect(by.call('announce', announce(groupId, ' '))).rejects.toMatchObject(wrong('text', 'missing'))
    await expect(by.call('announce', announce(groupId, 'x'.repeat(1_001)))).rejects.toMatchObject(
      wrong('text', 'too-long'),
    )
    await expect(hallway.as(first).call('announce', announce(groupId, 'Hello'))).rejects.toMatchObject(
      problem('forbidden'),
    )
  })
})

describe('an archived group', () => {
  it('is found and joined by nobody, and comes back as it was', async () => {
    const { group, groupId, lead, first } = await ledGroup()
    const outsider = await person('Outside Omar')
    const find = async (viewer: TestPerson, mine?: 'member') => {
      const { items } = await hallway.as(viewer).call('searchGroups', { text: mine ? undefined : group.name, mine })
      return items.filter(({ id }) => id === groupId)
    }
    await expect(hallway.as(first).call('archiveGroup', { groupId })).rejects.toMatchObject(problem('forbidden'))
    await hallway.as(lead).call('archiveGroup', { groupId })
    expect(await find(outsider)).toEqual([])
    expect(await find(first, 'member')).toMatchObject([{ archived: true }])
    await expect(hallway.as(outsider).call('joinGroup', { groupId })).rejects.toMatchObject(problem('conflict'))
    await expect(
      hallway.as(lead).call('announce', { groupId, announcementId: randomUUID(), text: 'Still here?' }),
    ).rejects.toMatchObject(problem('conflict'))
    expect((await hallway.as(outsider, manager).call('getDeskGroups', {})).archived).toMatchObject([{ id: groupId }])
    await hallway.as(outsider, manager).call('restoreGroup', { groupId })
    expect(await find(outsider)).toMatchObject([{ archived: false, memberCount: 3 }])
  })
})

describe('a group whose only lead leaves the company', () => {
  const leave = async ({ id }: TestPerson) =>
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', id).execute()
    })
  const orderOf = ({ first, second }: { first: TestPerson; second: TestPerson }) =>
    [first, second].toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [TestPerson, TestPerson]

  it('asks its members one after the other, and has a lead with the first yes', async () => {
    const { group, groupId, lead, ...members } = await ledGroup()
    const [asked, next] = orderOf(members)
    await leave(lead)
    expect(await pageFor(asked, groupId)).toMatchObject({ needsLead: true, leads: [] })
    await hallway.advanceBy({ hours: 2 })
    expect(cardsAbout(hallway, next, `Would you lead ${group.name}?`)).toHaveLength(0)
    const desk = await hallway.as(next, manager).call('getDeskGroups', {})
    expect(desk.withoutLead).toMatchObject([{ id: groupId, asking: true }])

    await hallway.teams.press(asked, lastCard(hallway, asked), 'Not now')
    await hallway.advanceBy({ hours: 2 })
    expect(cardsAbout(hallway, asked, `Would you lead ${group.name}?`)).toHaveLength(1)
    const replaced = await hallway.teams.press(next, lastCard(hallway, next), 'I’ll lead it')
    expect(textOf(replaced)).toContain(`You lead ${group.name} now.`)
    expect(await pageFor(asked, groupId)).toMatchObject({ needsLead: false, leads: [{ id: next.id }] })
  })

  it('can be taken on by any member in the tab; a late yes is answered kindly', async () => {
    const { groupId, lead, ...members } = await ledGroup()
    const [asked, other] = orderOf(members)
    await leave(lead)
    await hallway.advanceBy({ hours: 2 })
    const card = lastCard(hallway, asked)
    expect(await hallway.as(other).call('answerLeadAsk', { groupId, answer: 'accept' })).toEqual({ mine: 'lead' })
    expect(textOf(await hallway.teams.press(asked, card, 'I’ll lead it'))).toContain('The group has a lead again.')
  })
})
