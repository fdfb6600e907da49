import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addManyMembers, addMeeting, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

describe('a member’s own choice of who may see it', () => {
  let group: { id: string }
  let lead: TestPerson, open: TestPerson, inside: TestPerson, hidden: TestPerson, outsider: TestPerson
  beforeAll(async () => {
    group = await addGroup(hallway, { name: 'Pride network', kind: 'erg', visibility: 'request' })
    lead = await hallway.addPerson({ name: 'Lead Lena' }, false)
    open = await hallway.addPerson({ name: 'Open Olga' }, false)
    inside = await hallway.addPerson({ name: 'Inside Ivan' }, false)
    hidden = await hallway.addPerson({ name: 'Hidden Hana' }, false)
    outsider = await hallway.addPerson({ name: 'Outside Omar' }, false)
    await addMember(hallway, group, lead, { role: 'lead' })
    await addMember(hallway, group, open)
    await addMember(hallway, group, inside, { visibility: 'members' })
    await addMember(hallway, group, hidden, { visibility: 'leads' })
    for (const member of [open, inside, hidden]) await addMeeting(hallway, outsider, member)
  })

  const seenBy = async (viewer: TestPerson) => {
    const page = await hallway.as(viewer).call('getGroup', { groupId: group.id })
    const found = await hallway.as(viewer).call('searchMembers', { groupId: group.id, role: 'member' })
    // The list that is searched by name keeps to the same choices.
    expect(found.items.map(({ id }) => id).toSorted()).toEqual(page.members.map(({ id }) => id).toSorted())
    return { names: page.members.map((member) => member.name).toSorted(), hidden: page.hiddenMemberCount, page }
  }

  it('shows outsiders what is for everyone', async () => {
    expect(await seenBy(outsider)).toMatchObject({ names: ['Open Olga'], hidden: 2, page: { memberCount: 4 } })
  })

  it('shows members what is for members', async () => {
    expect(await seenBy(open)).toMatchObject({ names: ['Inside Ivan', 'Open Olga'], hidden: 1 })
  })

  it('shows leads everybody', async () => {
    expect(await seenBy(lead)).toMatchObject({ names: ['Hidden Hana', 'Inside Ivan', 'Open Olga'], hidden: 0 })
  })

  it('holds for whom the viewer knows there', async () => {
    const { page } = await seenBy(outsider)
    expect(page.known).toMatchObject({ people: [{ name: 'Open Olga' }], count: 1 })
    const { items } = await hallway.as(outsider).call('searchMembers', { groupId: group.id, text: 'hana' })
    expect(items).toEqual([])
  })

  it('shows people themselves', async () => {
    expect(await seenBy(hidden)).toMatchObject({ names: ['Hidden Hana', 'Inside Ivan', 'Open Olga'], hidden: 0 })
  })

  it('names in a reason only whom everyone may see', async () => {
    const club = await addGroup(hallway, { name: 'Chess club' })
    await addMember(hallway, club, open)
    await addMember(hallway, club, inside, { visibility: 'members' })
    const { items } = await hallway.as(outsider).call('searchGroups', { text: 'chess' })
    expect(items).toMatchObject([{ reason: 'Open Olga, whom you know, is a member.', memberCount: 2 }])
  })

  it('names no member of an ERG in a reason, not even whom everyone may see', async () => {
    const { items } = await hallway.as(outsider).call('searchGroups', { text: 'pride' })
    expect(items).toMatchObject([{ reason: null, memberCount: 4 }])
  })

  it('holds for a lead as well', async () => {
    const quiet = await addGroup(hallway, { name: 'Quiet network' })
    await addMember(hallway, quiet, lead, { role: 'lead', visibility: 'members' })
    const page = await hallway.as(outsider).call('getGroup', { groupId: quiet.id })
    expect(page).toMatchObject({ leads: [], memberCount: 1, hiddenMemberCount: 1 })
  })
})

it('does not count or show people who have left', async () => {
  const group = await addGroup(hallway, { name: 'Chess' })
  const viewer = await hallway.addPerson({ name: 'Viewer Vera' }, false)
  const leaver = await hallway.addPerson({ name: 'Leaver Lars', leave_at: new Date('2026-11-20T17:00:00Z') }, false)
  await addMember(hallway, group, leaver)
  const page = await hallway.as(viewer).call('getGroup', { groupId: group.id })
  expect(page).toMatchObject({ memberCount: 0, members: [], hiddenMemberCount: 0 })
})

it('says what it takes by what is planned, and how many joined only of five or more', async () => {
  const group = await addGroup(hallway, { name: 'Juggling' })
  const viewer = await hallway.addPerson({ name: 'Viewer Vlad' }, false)
  await addEvent(hallway, { title: 'Three balls', startsAt: '2026-11-26T17:30:00Z', group_id: group.id })
  await addEvent(hallway, { title: 'Far ahead', startsAt: '2027-02-26T17:30:00Z', group_id: group.id })
  const paceOf = async () => (await hallway.as(viewer).call('getGroup', { groupId: group.id })).pace
  expect(await paceOf()).toEqual({ eventsInFourWeeks: 1, minutesAWeek: 15, joinedThisYear: null })
  for (let place = 0; place < 5; place += 1) {
    await addMember(hallway, group, await hallway.addPerson({ name: `Juggler ${String(place)}` }, false))
  }
  expect(await paceOf()).toMatchObject({ joinedThisYear: 5 })
})

it('sums departments too small to name', async () => {
  const group = await addGroup(hallway, { name: 'Choir' })
  const departments = ['Sales', 'Sales', 'Sales', 'Sales', 'Sales', 'Legal']
  for (const [index, department] of departments.entries()) {
    await addMember(hallway, group, await hallway.addPerson({ name: `Singer ${String(index)}`, department }, false))
  }
  const viewer = await hallway.addPerson({ name: 'Viewer Vito' }, false)
  const page = await hallway.as(viewer).call('getGroup', { groupId: group.id })
  expect(page.departments).toEqual([
    { name: 'Sales', count: 5 },
    { name: null, count: 1 },
  ])
})

it('knows its members by their new names and departments', async () => {
  const group = await addGroup(hallway, { name: 'Ballet' })
  const dancers: TestPerson[] = []
  for (let place = 0; place < 5; place += 1) {
    const dancer = await hallway.addPerson({ name: `Dancer ${String(place)}`, department: 'Sales' }, false)
    await addMember(hallway, group, dancer)
    dancers.push(dancer)
  }
  const viewer = await hallway.addPerson({ name: 'Viewer Vesna' }, false)
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const ids = dancers.map(({ id }) => id)
    await tx.updateTable('people').set({ department: 'Legal' }).where('person_id', 'in', ids).execute()
    await tx
      .updateTable('people')
      .set({ folded_name: 'pavlova' })
      .where('person_id', '=', ids[4] ?? '')
      .execute()
  })
  const { departments } = await hallway.as(viewer).call('getGroup', { groupId: group.id })
  const { items } = await hallway.as(viewer).call('searchMembers', { groupId: group.id, text: 'pav' })
  expect(departments).toEqual([{ name: 'Legal', count: 5 }])
  expect(items).toMatchObject([{ name: 'Dancer 4' }])
})

it('finds members by name, page by page', async () => {
  const group = await addGroup(hallway, { name: 'Orchestra' })
  for (let place = 0; place < 30; place += 1) {
    await addMember(hallway, group, await hallway.addPerson({ name: `Player ${String(place)} Łukasiewicz` }, false))
  }
  const viewer = await hallway.addPerson({ name: 'Viewer Vida' }, false)
  const search = async (text: string, cursor?: string) =>
    await hallway.as(viewer).call('searchMembers', { groupId: group.id, text, ...(cursor && { cursor }) })
  const first = await search('lukasie')
  expect(first).toMatchObject({ total: 30, nextCursor: expect.any(String) })
  const second = await search('lukasie', first.nextCursor ?? '')
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(30)
  expect(second.nextCursor).toBeNull()
  const soloist = await hallway.addPerson({ name: 'Ülrike Ångström' }, false)
  await addMember(hallway, group, soloist)
  expect((await search('angst UL')).items).toMatchObject([{ id: soloist.id }])
  expect((await search('%_')).items).toHaveLength(24)
  await expect(search('', 'nonsense')).rejects.toMatchObject({ problem: { code: 'invalid-input' } })
})

it('reads a large group page by page in the order of names', async () => {
  const group = await addGroup(hallway, { name: 'Everybody' })
  const viewer = await hallway.addPerson({ name: 'Viewer Vera' }, false)
  const first = await hallway.addPerson({ name: 'Aada Aalto' }, false)
  const gone = await hallway.addPerson({ name: 'Aaron Aas', account_enabled: false }, false)
  const hidden = await hallway.addPerson({ name: 'Aatu Ahonen' }, false)
  await addMember(hallway, group, hidden, { visibility: 'leads' })
  for (const member of [first, gone]) await addMember(hallway, group, member)
  await addManyMembers(hallway, group, 1_100)
  const search = async (cursor?: string, size?: number) =>
    await hallway.as(viewer).call('searchMembers', { groupId: group.id, ...(cursor && { cursor }), size })
  const page = await search()
  expect(page.total).toBe(1_101)
  expect(page.items.slice(0, 2).map(({ name }) => name)).toEqual(['Aada Aalto', 'Member 1001'])
  const next = await search(page.nextCursor ?? '')
  expect([next.items[0], next.items.at(-1)].map((member) => member?.name)).toEqual(['Member 1024', 'Member 1047'])
  expect((await search(next.nextCursor ?? '', 240)).items).toHaveLength(240)
  await expect(search(undefined, 241)).rejects.toMatchObject({ problem: { code: 'invalid-input' } })
})

it('names whom one could get along with and help, and why, but for who is not to be suggested', async () => {
  const group = await addGroup(hallway, { name: 'Able', kind: 'erg' })
  const viewer = await hallway.addPerson({ name: 'Viewer Vic', interests: ['Chess'], offers: ['rust'] }, false)
  const chess = { interests: ['Chess'], asks: ['Rust'] }
  const shares = await hallway.addPerson({ name: 'Sharing Sol', ...chess }, false)
  const quiet = await hallway.addPerson({ name: 'Quiet Quinn', ...chess, suggested: false }, false)
  const hidden = await hallway.addPerson({ name: 'Hidden Hal', ...chess }, false)
  for (const member of [viewer, shares, quiet]) await addMember(hallway, group, member)
  await addMember(hallway, group, hidden, { visibility: 'leads' })
  const { couldMeet, couldHelp } = await hallway.as(viewer).call('getGroup', { groupId: group.id })
  expect(couldMeet).toMatchObject([{ person: { id: shares.id }, reason: expect.stringContaining('Chess') }])
  expect(couldMeet[0]?.reason).not.toContain('Able')
  expect(couldHelp).toMatchObject([{ person: { id: shares.id }, ask: 'Rust' }])
})

it('gives a shared interest as the reason to join, and none to members', async () => {
  const group = await addGroup(hallway, { name: 'Trail running', description: 'Hills before breakfast' })
  const runner = await hallway.addPerson({ name: 'Runner Rosa', interests: ['Trail running'] }, false)
  const find = async () => (await hallway.as(runner).call('searchGroups', { text: 'TRAIL' })).items
  expect(await find()).toMatchObject([{ mine: 'none', reason: expect.stringContaining('Trail running') }])
  await hallway.as(runner).call('joinGroup', { groupId: group.id })
  expect(await find()).toMatchObject([{ mine: 'member', reason: null }])
})
