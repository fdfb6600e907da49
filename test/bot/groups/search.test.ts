import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Input } from '../../../shared/api/contract.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let viewer: TestPerson
let lead: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  viewer = await hallway.addPerson({ name: 'Vera Viewer', office: 'Oslo' }, false)
  lead = await hallway.addPerson({ name: 'Siobhán Ó Briain' }, false)
  const hidden = await hallway.addPerson({ name: 'Hana Sakamoto' }, false)

  const yoga = await addGroup(hallway, { name: 'Yoga and stretching', description: 'Breathe out after a long day.' })
  await addMember(hallway, yoga, lead, { role: 'lead' })
  await addEvent(hallway, { title: 'Yoga', startsAt: '2026-11-26T17:30:00Z', group_id: yoga.id })

  const morning = await addGroup(hallway, { name: 'Morning yoga' })
  await addEvent(hallway, { title: 'Sun salutation', startsAt: '2026-11-24T07:00:00Z', group_id: morning.id })

  const pride = await addGroup(hallway, { name: 'Pride network', kind: 'erg', description: 'For all of us.' })
  await addMember(hallway, pride, hidden, { role: 'lead', visibility: 'members' })
  await addMember(hallway, pride, viewer)
  await addEvent(hallway, { title: 'Picnic', startsAt: '2026-11-28T12:00:00Z', group_id: pride.id })

  await addGroup(hallway, { name: 'Women in Tech', kind: 'erg', description: 'Mentoring circles and talks.' })
  await addGroup(hallway, { name: 'Machine learning', kind: 'community', description: 'Papers, every Thursday.' })
  await addGroup(hallway, { name: 'May Day choir' })
})
afterAll(async () => {
  await hallway.stop()
})

const search = async (input: Input<'searchGroups'>) => {
  const { items, match } = await hallway.as(viewer).call('searchGroups', input)
  return { names: items.map((group) => group.name), match }
}

describe('a group is found by', () => {
  it.each([
    { what: 'its name', text: 'women in tech', names: ['Women in Tech'] },
    { what: 'the beginning of a word', text: 'stret', names: ['Yoga and stretching'] },
    { what: 'words in any order', text: 'tech women', names: ['Women in Tech'] },
    { what: 'its purpose', text: 'mentoring circles', names: ['Women in Tech'] },
    { what: 'its kind', text: 'employee resource group tech', names: ['Women in Tech'] },
    { what: 'what its name is also called', text: 'ml', names: ['Machine learning'] },
    { what: 'its lead', text: 'siobhan', names: ['Yoga and stretching'] },
    { what: 'its lead and its topic', text: 'yoga briain', names: ['Yoga and stretching'] },
    { what: 'a word of time in its name', text: 'may', names: ['May Day choir'] },
  ])('$what', async ({ text, names }) => {
    expect(await search({ text })).toEqual({ names, match: 'all' })
  })

  it.each([
    { text: 'womne', names: ['Women in Tech'] },
    { text: 'streching', names: ['Yoga and stretching'] },
    { text: 'machne lerning', names: ['Machine learning'] },
  ])('mistyped words, said to be close: "$text"', async ({ text, names }) => {
    expect(await search({ text })).toEqual({ names, match: 'close' })
  })

  it('most of its words, said to be some', async () => {
    expect(await search({ text: 'women tech zzzz' })).toEqual({ names: ['Women in Tech'], match: 'some' })
  })
})

describe('words of time', () => {
  it('find the groups that meet then', async () => {
    expect(await search({ text: 'yoga thursday' })).toEqual({ names: ['Yoga and stretching'], match: 'all' })
    expect(await search({ text: 'yoga tomorrow' })).toEqual({ names: ['Morning yoga'], match: 'all' })
    expect(await search({ text: 'yoga evening' })).toEqual({ names: ['Yoga and stretching'], match: 'all' })
    expect(await search({ text: 'tomorrow morning' })).toEqual({ names: ['Morning yoga'], match: 'all' })
  })

  it('come after what a group says of itself', async () => {
    const { names } = await search({ text: 'thursday' })
    expect(names).toEqual(['Machine learning', 'Yoga and stretching'])
  })

  it('lose nothing where no group meets then', async () => {
    expect(await search({ text: 'yoga saturday' })).toEqual({
      names: ['Yoga and stretching', 'Morning yoga'],
      match: 'some',
    })
  })
})

it('never finds a group by a lead who does not show it', async () => {
  for (const text of ['hana', 'sakamoto', 'sakamto', 'pride hana', 'Hana Sakamoto network']) {
    const { names, match } = await search({ text })
    expect({ text, names: match === 'some' ? [] : names }).toEqual({ text, names: [] })
  }
})

it('no longer finds a group by a lead who hid it, left it or left the company', async () => {
  const chess = await addGroup(hallway, { name: 'Chess' })
  const gone = await hallway.addPerson({ name: 'Quirin Quell' }, false)
  await addMember(hallway, chess, gone, { role: 'lead' })
  const change = async (values: { visibility?: 'everyone' | 'leads'; role?: 'member' | 'lead' }) => {
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('memberships').set(values).where('person_id', '=', gone.id).execute()
    })
  }
  expect(await search({ text: 'quirin' })).toEqual({ names: ['Chess'], match: 'all' })
  await change({ visibility: 'leads' })
  expect((await search({ text: 'quirin' })).names).toEqual([])
  await change({ visibility: 'everyone' })
  expect((await search({ text: 'quirin' })).names).toEqual(['Chess'])
  await change({ role: 'member' })
  expect((await search({ text: 'quirin' })).names).toEqual([])
  await change({ role: 'lead' })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', gone.id).execute()
  })
  expect((await search({ text: 'quirin' })).names).toEqual([])
})

it('filters by kind and by the viewer’s own', async () => {
  expect((await search({ text: 'network', kind: 'erg' })).names).toContain('Pride network')
  expect((await search({ text: 'pride', kind: 'interest' })).names).toEqual([])
  expect((await search({ text: 'pride', mine: 'member' })).names).toEqual(['Pride network'])
  expect((await search({ text: 'yoga', mine: 'member' })).names).toEqual([])
  expect((await search({ text: 'pride', mine: 'lead' })).names).toEqual([])
  expect(await search({ text: 'saturday', mine: 'member' })).toEqual({ names: ['Pride network'], match: 'all' })
  expect((await search({ text: 'thursday', mine: 'member' })).names).toEqual([])
  expect((await search({ text: 'tomorrow', kind: 'interest' })).names).toEqual(['Morning yoga'])
  expect((await search({ text: 'tomorrow', kind: 'erg' })).names).toEqual([])
})

it('answers whatever is typed', async () => {
  for (const text of ['%', '_', '\\', "' & | !:*", '🎉', '...', '\u0000', 'ש', 'x '.repeat(4_000)]) {
    expect((await search({ text })).names).toEqual([])
  }
  expect((await search({ text: '   ' })).names.length).toBeGreaterThan(5)
})
