import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addContact } from '../../kit/contacts.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'
import { askEverything, askTab } from './surfaces.ts'

const MENTOR = { open_to_mentoring: true, mentor_capacity: 2, languages: ['Esperanto'] }

/** Words by which the people below could be found, typed right and wrong. */
const texts = ['zebulin', 'mentor xylomancy zanzibar', 'bat herding falconer', 'hana', 'otters']

let hallway: TestHallway
let viewer: TestPerson
let group: { id: string; name: string }
let event: { eventId: string }
/** What the viewer sees while nobody hidden is there. */
let untouched: unknown
const ask = async () => await askEverything(hallway, viewer, texts)

beforeAll(async () => {
  hallway = await startHallway()
  viewer = await hallway.addPerson({
    ...{ name: 'Vera Viewer', title: 'Editor', department: 'Desk', office: 'Milan' },
    ...{ skills: ['Rust'], wants_to_learn: ['Xylomancy'], interests: ['Otters'] },
  })
  const colleagues: PersonOptions[] = [
    // One letter from the name of somebody who leaves: found by it, unless the leaver is.
    { name: 'Zebulan Reyes', office: 'Milan', skills: ['Rust'], ...MENTOR },
    { name: 'Noel Near', office: 'Milan', wants_to_learn: ['Rust'], interests: ['Otters'] },
    { name: 'Xenia Mentor', office: 'Turin', mentor_topics: ['Xylomania'], ...MENTOR },
  ]
  for (const colleague of colleagues) await hallway.addPerson(colleague, false)
  group = await addGroup(hallway, { name: 'Friends of otters', kind: 'erg', description: 'Whiskers and rivers.' })
  event = await addEvent(hallway, { title: 'Otter parade', startsAt: '2026-11-26T10:00:00Z', group_id: group.id })
  await hallway.settle()
  untouched = await ask()
})
afterAll(async () => {
  await hallway.stop()
})

/** Findable in every way there is. */
async function addStriking(columns: Partial<PersonOptions>): Promise<TestPerson> {
  const person = await hallway.addPerson(
    {
      ...{ name: 'Zebulon Quixote', title: 'Falconer', department: 'FINANCE', office: 'Zanzibar' },
      ...{ skills: ['Xylomancy'], mentor_topics: ['Xylomancy'], interests: ['Otters'], pitch: 'I herd bats.' },
      ...{ wants_to_learn: ['Rust'], languages: ['Swahili'], open_to_mentoring: true, mentor_capacity: 5 },
      ...columns,
    },
    false,
  )
  await addMember(hallway, group, person, { role: 'lead' })
  await change(async (tx) => {
    await tx.updateTable('events').set({ host_id: person.id }).where('event_id', '=', event.eventId).execute()
  })
  return person
}

async function change(work: Parameters<TestHallway['database']['withTenant']>[1]): Promise<void> {
  await hallway.database.withTenant(hallway.tenantId, work)
}

async function erase(person: TestPerson): Promise<void> {
  await change(async (tx) => {
    await tx.updateTable('events').set({ host_id: null }).where('host_id', '=', person.id).execute()
    await tx.deleteFrom('memberships').where('person_id', '=', person.id).execute()
    await tx.deleteFrom('people').where('person_id', '=', person.id).execute()
  })
}

it('gives the same answer to the same question', async () => {
  expect(await ask()).toEqual(untouched)
})

describe('who may not be shown', () => {
  const left = new Date('2026-11-22T17:00:00Z')

  it.each<{ who: string; columns: Partial<PersonOptions> }>([
    { who: 'who has left', columns: { leave_at: left } },
    { who: 'whose account is disabled', columns: { account_enabled: false } },
  ])('changes no word of any answer: a person $who', async ({ columns }) => {
    const leaver = await addStriking(columns)
    expect(await ask()).toEqual(untouched)
    await erase(leaver)
  })

  it.each<{ what: string; columns: { leave_at: Date } | { account_enabled: boolean } }>([
    { what: 'leaves', columns: { leave_at: left } },
    { what: 'is disabled', columns: { account_enabled: false } },
  ])('takes every trace along, once a person who was found $what', async ({ columns }) => {
    const leaver = await addStriking({})
    expect(await askTab(hallway, viewer, 'zebulon')).toEqual(['Zebulon Quixote'])
    await change(async (tx) => {
      await tx.updateTable('people').set(columns).where('person_id', '=', leaver.id).execute()
    })
    expect(await ask()).toEqual(untouched)
    await erase(leaver)
  })

  it('puts neither of two groups alike before the other by belonging to it', async () => {
    const two = [await addGroup(hallway, { name: 'Badger club' }), await addGroup(hallway, { name: 'Badger crew' })]
    const leaver = await hallway.addPerson({ name: 'Lost Member', account_enabled: false }, false)
    const badgers = async () => (await hallway.as(viewer).call('searchGroups', { text: 'badger' })).items
    const before = await badgers()
    expect(before).toHaveLength(2)
    const [last] = two.filter(({ id }) => id === before[1]?.id)
    if (last !== undefined) await addMember(hallway, last, leaver)
    const after = await badgers()
    await change(async (tx) => {
      await tx.deleteFrom('groups').where('name', 'like', 'Badger%').execute()
    })
    expect(after).toEqual(before)
  })

  it('is gone when the last day is over, without anybody having changed anything', async () => {
    const leaver = await addStriking({ leave_at: new Date('2026-11-23T12:00:00Z') })
    expect(JSON.stringify(await ask())).toContain('Zebulon Quixote')
    expect((await hallway.as(viewer).call('searchGroups', { text: 'zebulon' })).items).toMatchObject([group])
    await hallway.advanceTo(new Date('2026-11-23T12:00:00Z'))
    expect(await ask()).toEqual(untouched)
    await erase(leaver)
  })
})

describe('a hidden membership', () => {
  let hana: TestPerson, ivan: TestPerson
  let hidden: unknown
  beforeAll(async () => {
    const alike = { title: 'Clerk', department: 'Post', office: 'Turin', interests: ['Otters'] }
    hana = await hallway.addPerson({ name: 'Hana Hidden', ...alike }, false)
    ivan = await hallway.addPerson({ name: 'Ivan Inside', ...alike }, false)
  })

  const asMember = async (person: TestPerson, options: Parameters<typeof addMember>[3]) => {
    await change(async (tx) => {
      await tx.deleteFrom('memberships').where('group_id', '=', group.id).execute()
    })
    await addMember(hallway, group, person, options)
    return await ask()
  }

  it.each([
    { role: 'member', visibility: 'leads' },
    { role: 'lead', visibility: 'members' },
    { role: 'lead', visibility: 'leads' },
  ] as const)('does not tell whose it is, nor which: a $role seen by $visibility alone', async (options) => {
    hidden ??= await asMember(hana, { role: 'member', visibility: 'members' })
    expect(await asMember(ivan, options)).toEqual(hidden)
  })

  it('of somebody who asked to join does not tell either', async () => {
    const asking = async (person: TestPerson) => {
      await asMember(person, { role: 'lead' })
      await change(async (tx) => {
        await tx.updateTable('memberships').set({ state: 'requested' }).where('group_id', '=', group.id).execute()
      })
      return await ask()
    }
    expect(await asking(hana)).toEqual(await asking(ivan))
  })

  it('is hidden again as soon as its owner says so', async () => {
    const groupsBy = async (text: string) => (await hallway.as(viewer).call('searchGroups', { text })).items
    await asMember(hana, { role: 'lead' })
    expect(await groupsBy('hana')).toMatchObject([{ id: group.id }])
    await change(async (tx) => {
      await tx.updateTable('memberships').set({ visibility: 'leads' }).where('person_id', '=', hana.id).execute()
    })
    expect(await groupsBy('hana')).toEqual([])
  })
})

describe('a never-pair list', () => {
  const keepApart = async (person: Pick<TestPerson, 'id'>, other: Pick<TestPerson, 'id'>) => {
    await change(async (tx) => {
      const row = { tenant_id: hallway.tenantId, person_id: person.id, other_id: other.id }
      await tx.insertInto('never_pairs').values(row).execute()
    })
  }

  it('of others changes no word of any answer', async () => {
    const striking = await addStriking({})
    const before = await ask()
    await keepApart(striking, viewer)
    expect(await ask()).toEqual(before)
    await erase(striking)
  })

  it('of the viewer keeps people out of suggestions, and nobody else’s', async () => {
    const striking = await addStriking({})
    const other = await hallway.addPerson({ name: 'Olga Other', wants_to_learn: ['Xylomancy'] }, false)
    await keepApart(viewer, striking)
    expect(await askTab(hallway, viewer, '')).not.toContain(striking.name)
    expect(await askTab(hallway, viewer, 'zebulon')).toEqual([striking.name])
    expect(await askTab(hallway, other, '')).toContain(striking.name)
    await erase(striking)
    await erase(other)
  })
})

it('finds nobody by what is private: notes, promises, goals of a mentorship', async () => {
  const before = await ask()
  const [reyes] = (await hallway.as(viewer).call('searchPeople', { text: 'zebulan' })).items
  const noted = { id: reyes?.person.id ?? '', name: 'Zebulan Reyes', userPrincipalName: '' }
  await addContact(hallway, viewer, noted, { note: 'Falconer of Zanzibar', promise: 'Xylomancy' })
  await change(async (tx) => {
    const pair = { mentor_id: noted.id, mentee_id: viewer.id, goal: 'Learn bat herding', rhythm: 'once' } as const
    const key = { tenant_id: hallway.tenantId, request_id: randomUUID() }
    const settled = { state: 'withdrawn', answer: 'Quixote', settled_at: hallway.clock.now() } as const
    const times = { created_at: hallway.clock.now(), answer_by: '2026-12-07' }
    await tx
      .insertInto('mentorship_requests')
      .values({ ...key, ...pair, ...settled, ...times })
      .execute()
  })
  expect(await ask()).toEqual(before)
})

it('keeps companies apart: what another one holds changes no word of any answer', async () => {
  const other = await startHallway()
  try {
    const before = await ask()
    const stranger = await other.addPerson({ name: 'Zebulon Quixote', skills: ['Xylomancy'], office: 'Zanzibar' })
    const club = await addGroup(other, { name: 'Quixote club' })
    await addMember(other, club, stranger, { role: 'lead' })
    await addEvent(other, { title: 'Xylomancy day', startsAt: '2026-11-26T10:00:00Z' })
    expect(await ask()).toEqual(before)
    expect(await askTab(other, stranger, 'zebulan reyes')).not.toContain('Zebulan Reyes')
    expect(await askTab(other, stranger, 'zebulon')).toEqual(['Zebulon Quixote'])
  } finally {
    await other.stop()
  }
})
