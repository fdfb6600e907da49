import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let newHire: TestPerson
const unsuitable: TestPerson[] = []

/** Everything that would make a good buddy, but for the change. */
async function addBuddy(name: string, change: Partial<PersonOptions> = {}, installed = true): Promise<TestPerson> {
  const interests = ['Chess', 'Running', 'Baking']
  return await hallway.addPerson({ name, open_to_buddy: true, interests, ...change }, installed)
}

beforeAll(async () => {
  hallway = await startHallway()
  const director = await addBuddy('Director')
  const manager = await addBuddy('Manager', { manager_id: director.id })
  newHire = await hallway.addPerson({
    name: 'Amara Okafor',
    department: 'Design',
    hire_date: '2026-11-23',
    manager_id: manager.id,
    interests: ['Chess', 'Running', 'Baking'],
  })
  const [blockedByNewHire, blocking] = [await addBuddy('Blocked'), await addBuddy('Blocking')]
  unsuitable.push(
    director,
    manager,
    await addBuddy('Report', { manager_id: newHire.id }),
    await addBuddy('Same Department', { department: 'Design' }),
    await addBuddy('Not Open', { open_to_buddy: false }),
    await addBuddy('Fresh', { hire_date: '2026-08-03' }),
    await addBuddy('Far Away', { office: 'Tokyo', time_zone: 'Asia/Tokyo' }),
    await addBuddy('Paused', { paused_until: '2027-01-01' }),
    await addBuddy('Disabled', { account_enabled: false }, false),
    await addBuddy('Left', { leave_at: new Date('2026-11-20T00:00:00Z') }, false),
    blockedByNewHire,
    blocking,
  )
  const uninstalled = await addBuddy('Uninstalled')
  await hallway.teams.uninstall(uninstalled)
  unsuitable.push(uninstalled)
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const tenant_id = hallway.tenantId
    await tx
      .insertInto('never_pairs')
      .values([
        { tenant_id, person_id: newHire.id, other_id: blockedByNewHire.id },
        { tenant_id, person_id: blocking.id, other_id: newHire.id },
      ])
      .execute()
  })
})
afterAll(async () => await hallway.stop())

const wasAsked = (person: TestPerson): boolean =>
  hallway.teams.cardsFor(person).some((card) => textOf(card).includes('be a buddy for Amara Okafor?'))

it('keeps looking while nobody may be asked, without saying so to anybody', async () => {
  await hallway.settle()
  const states = await hallway.database.withTenant(
    hallway.tenantId,
    async (tx) => await tx.selectFrom('introductions').select(['first_id', 'state']).execute(),
  )
  expect(states.filter((row) => row.first_id === newHire.id)).toMatchObject([{ state: 'looking' }])
  expect(unsuitable.filter(wasAsked)).toEqual([])
})

it('asks the first suitable person who appears, whatever they share', async () => {
  const suitable = await addBuddy('Suitable', { interests: [] })
  await hallway.advanceBy({ hours: 1 })
  expect(wasAsked(suitable)).toBe(true)
  expect(unsuitable.filter(wasAsked)).toEqual([])
})
