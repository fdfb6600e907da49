import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Input } from '../../../shared/api/contract.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let viewer: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  viewer = await hallway.addPerson(
    {
      name: 'Vera Viewer',
      title: 'Editor',
      department: 'Desk',
      office: 'Oslo',
      wants_to_learn: ['Rust'],
      interests: ['Chess'],
    },
    false,
  )
  const people = [
    { name: 'Ana Maria Costa', office: 'Lisbon' },
    { name: 'Marian Ana', office: 'Porto' },
    { name: 'Siobhán Ó Briain', skills: ['Negotiation'] },
    { name: 'Nguyễn Minh Anh', title: 'Design researcher', department: 'Design' },
    { name: 'Zoë Ångström', pitch: 'I love anaconda snakes.' },
    { name: 'Otto Office', office: 'Anaheim' },
    { name: 'Rita Rust', skills: ['Rust'], interests: ['Chess'] },
    { name: 'Percy 100% Wool_Sock' },
    { name: 'Gone Girl', account_enabled: false },
    { name: 'Left Behind', leave_at: new Date('2026-11-22T00:00:00Z') },
  ]
  for (const person of people)
    await hallway.addPerson({ title: 'Seller', department: 'Sales', office: 'Paris', ...person }, false)
})
afterAll(async () => {
  await hallway.stop()
})

const names = async (input: Input<'searchPeople'>): Promise<string[]> =>
  (await hallway.as(viewer).call('searchPeople', input)).items.map(({ person }) => person.name)

describe('search for people', () => {
  it('finds names first, then places, then what people write', async () => {
    expect(await names({ text: 'ana' })).toEqual(['Ana Maria Costa', 'Marian Ana', 'Otto Office', 'Zoë Ångström'])
  })

  it.each([
    { text: 'costa ana', first: 'Ana Maria Costa' },
    { text: 'ana mar cos', first: 'Ana Maria Costa' },
    { text: 'siobhan o briain', first: 'Siobhán Ó Briain' },
    { text: 'SIOBHÁN', first: 'Siobhán Ó Briain' },
    { text: 'nguyen', first: 'Nguyễn Minh Anh' },
    { text: 'angstrom', first: 'Zoë Ångström' },
    { text: 'negotiation', first: 'Siobhán Ó Briain' },
    { text: 'design researcher', first: 'Nguyễn Minh Anh' },
    { text: 'anh design', first: 'Nguyễn Minh Anh' },
  ])('finds $first by "$text"', async ({ text, first }) => {
    expect((await names({ text }))[0]).toBe(first)
  })

  it('wants every word to be found, and says so where nobody has them all', async () => {
    const find = async (text: string) => await hallway.as(viewer).call('searchPeople', { text })
    expect(await names({ text: 'ana porto' })).toEqual(['Marian Ana'])
    expect((await find('ana porto')).match).toBe('all')
    expect((await find('ana prto')).match).toBe('close')
    const some = await find('ana unicorn')
    expect(some.match).toBe('some')
    expect(some.items[0]?.person.name).toBe('Ana Maria Costa')
  })

  it('reads no character as a pattern', async () => {
    expect(await names({ text: '%' })).toEqual([])
    expect(await names({ text: '___' })).toEqual([])
    expect(await names({ text: '100%' })).toEqual(['Percy 100% Wool_Sock'])
    expect(await names({ text: "' UNION SELECT --" })).toEqual([])
    expect(await names({ text: '', skill: 'a\u0000b', office: '%', department: "'" })).toEqual([])
  })

  it('never shows who has left or is disabled', async () => {
    expect(await names({ text: 'gone' })).toEqual([])
    expect(await names({ text: 'left behind' })).toEqual([])
  })

  it('shows without a text who fits the viewer best, with the reason, and not the viewer', async () => {
    const { items } = await hallway.as(viewer).call('searchPeople', {})
    expect(items[0]).toMatchObject({
      person: { name: 'Rita Rust' },
      reason: 'Rita knows Rust, which you want to learn.',
    })
    expect(items.map(({ person }) => person.id)).not.toContain(viewer.id)
  })

  it('proposes nobody whom the viewer keeps apart, and still finds them by name', async () => {
    const apart = await hallway.addPerson({ name: 'Never Ever', skills: ['Rust'] }, false)
    const keepApart = async (person_id: string, other_id: string): Promise<void> => {
      await hallway.database.withTenant(hallway.tenantId, async (tx) => {
        await tx.deleteFrom('never_pairs').execute()
        await tx.insertInto('never_pairs').values({ tenant_id: hallway.tenantId, person_id, other_id }).execute()
      })
    }
    expect(await names({})).toContain('Never Ever')
    await keepApart(viewer.id, apart.id)
    expect(await names({})).not.toContain('Never Ever')
    expect(await names({ text: 'never ever' })).toEqual(['Never Ever'])
    // Being on another's list changes nothing, so nobody can find out that they are.
    await keepApart(apart.id, viewer.id)
    expect(await names({})).toContain('Never Ever')
  })

  it('filters by skill, department and office, in whatever case', async () => {
    expect(await names({ skill: 'rust' })).toContain('Rita Rust')
    expect(await names({ department: 'DESIGN' })).toEqual(['Nguyễn Minh Anh'])
    expect(await names({ office: 'lisbon', text: 'costa' })).toEqual(['Ana Maria Costa'])
  })

  it('shows everybody once over all pages', async () => {
    for (let i = 0; i < 30; i++) await hallway.addPerson({ name: `Paged Person ${String(i)}` }, false)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await hallway
        .as(viewer)
        .call('searchPeople', { text: 'paged', ...(cursor !== undefined && { cursor }) })
      expect(page.total).toBe(30)
      seen.push(...page.items.map(({ person }) => person.id))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toHaveLength(30)
    expect(new Set(seen).size).toBe(30)
  })

  it('refuses a cursor that it never gave out', async () => {
    await expect(hallway.as(viewer).call('searchPeople', { cursor: 'nonsense' })).rejects.toMatchObject({
      problem: { status: 400, code: 'invalid-input' },
    })
  })
})

describe('search for mentors', () => {
  let full: TestPerson
  let roomy: TestPerson

  beforeAll(async () => {
    const mentor = {
      open_to_mentoring: true,
      languages: ['English', 'Polish'],
      department: 'Platform',
      office: 'Gdańsk',
    }
    full = await hallway.addPerson({ name: 'Filip Full', ...mentor, mentor_topics: ['Go'], mentor_capacity: 1 }, false)
    roomy = await hallway.addPerson({ name: 'Roma Roomy', ...mentor, mentor_topics: ['Go'], mentor_capacity: 2 }, false)
    await hallway.addPerson({ name: 'Ruben Rust', ...mentor, mentor_topics: ['Rust'], office: 'Paris' }, false)
    await hallway.addPerson({ name: 'Lost Mentor', ...mentor, account_enabled: false }, false)
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      const values = {
        tenant_id: hallway.tenantId,
        mentee_id: viewer.id,
        goal: 'x',
        rhythm: 'once',
        started_at: hallway.clock.now(),
      } as const
      const running = {
        ...values,
        mentorship_id: randomUUID(),
        request_id: randomUUID(),
        mentor_id: full.id,
        ended_at: null,
      }
      const ended = {
        ...values,
        mentorship_id: randomUUID(),
        request_id: randomUUID(),
        mentor_id: roomy.id,
        ended_at: hallway.clock.now(),
      }
      await tx.insertInto('mentorships').values([running, ended]).execute()
    })
  })

  it('puts what the viewer wants to learn first, then who has room', async () => {
    const { items, total, withRoom, facets } = await hallway.as(viewer).call('searchMentors', {})
    expect(items.map(({ person }) => person.name)).toEqual(['Ruben Rust', 'Roma Roomy', 'Filip Full'])
    expect(items[0]).toMatchObject({
      reason: 'Ruben knows Rust, which you want to learn.',
      topics: [{ name: 'Rust', meetsMyWish: true }],
    })
    expect(items[2]?.room).toEqual({ capacity: 1, taken: 1, placeExpectedOn: null })
    expect({ total, withRoom }).toEqual({ total: 3, withRoom: 2 })
    expect(facets.offices).toEqual([
      { value: 'Gdańsk', count: 2 },
      { value: 'Paris', count: 1 },
    ])
    expect(facets.languages).toContainEqual({ value: 'Polish', count: 3 })
  })

  it('sorts by name or by room, when asked', async () => {
    const sorted = async (sort: 'name' | 'room') =>
      (await hallway.as(viewer).call('searchMentors', { sort })).items.map(({ person }) => person.name)
    expect(await sorted('name')).toEqual(['Filip Full', 'Roma Roomy', 'Ruben Rust'])
    expect(await sorted('room')).toEqual(['Roma Roomy', 'Ruben Rust', 'Filip Full'])
  })

  it('shows those with room only, when asked', async () => {
    const { items } = await hallway.as(viewer).call('searchMentors', { hasRoom: 'true' })
    expect(items.map(({ person }) => person.name)).toEqual(['Ruben Rust', 'Roma Roomy'])
  })

  it('filters by language and office, and searches topics', async () => {
    const found = async (input: Input<'searchMentors'>) => (await hallway.as(viewer).call('searchMentors', input)).total
    expect(await found({ language: 'polish', office: 'gdańsk' })).toBe(2)
    expect(await found({ text: 'rust' })).toBe(1)
    expect(await found({ language: 'Klingon' })).toBe(0)
  })
})

it('keeps companies apart', async () => {
  const other = await startHallway()
  try {
    const stranger = await other.addPerson({ name: 'Stella Stranger' }, false)
    expect((await other.as(stranger).call('searchPeople', { text: 'costa' })).items).toEqual([])
  } finally {
    await other.stop()
  }
})
