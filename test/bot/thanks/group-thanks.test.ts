import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let member: TestPerson
let stranger: TestPerson
let chess: { id: string; name: string }

beforeAll(async () => {
  hallway = await startHallway()
  const add = async (name: string) => await hallway.addPerson({ name, weekly_budget: 20 })
  ;[amara, kofi] = [await add('Amara Okafor'), await add('Kofi Mensah')]
  ;[member, stranger] = [await add('Mei Chen'), await add('Stan Stranger')]
  chess = await addGroup(hallway, { name: 'Chess club' })
  for (const person of [amara, kofi, member]) await addMember(hallway, chess, person, { visibility: 'members' })
  // In each of these somebody is not to be seen by its members, or there is nobody else.
  const quiet = await addGroup(hallway, { name: 'Quiet circle' })
  await addMember(hallway, quiet, amara)
  await addMember(hallway, quiet, kofi, { visibility: 'leads' })
  await addMember(hallway, await addGroup(hallway, { name: 'Amara’s own' }), amara)
  const former = await addGroup(hallway, { name: 'Old club', archived_at: new Date('2026-11-01T00:00:00Z') })
  for (const person of [amara, kofi]) await addMember(hallway, former, person)
})
afterAll(async () => {
  await hallway.stop()
})

const thank = async (groupId?: string): Promise<string> => {
  const thanksId = randomUUID()
  const line = 'the opening that you showed us'
  await hallway
    .as(amara)
    .call('thank', { thanksId, personId: kofi.id, line, ...(groupId === undefined ? {} : { groupId }) })
  return thanksId
}
const readBy = async (person: TestPerson) =>
  (await hallway.as(person).call('getGroupThanks', { groupId: chess.id })).items

it('offers the groups whose members see both, and no other', async () => {
  const { items } = await hallway.as(amara).call('getSharedGroups', { personId: kofi.id })
  expect(items).toEqual([{ id: chess.id, name: 'Chess club' }])
  expect((await hallway.as(stranger).call('getSharedGroups', { personId: kofi.id })).items).toEqual([])
  await expect(thank(randomUUID())).rejects.toMatchObject({ problem: { errors: [{ path: 'groupId' }] } })
})

it('shows the thanks to the group’s members alone, until the thanked person keeps them between the two', async () => {
  const thanksId = await thank(chess.id)
  await thank()
  expect(await readBy(member)).toMatchObject([
    { thanksId, from: { id: amara.id }, to: { id: kofi.id }, mayTakeOff: false },
  ])
  expect([await readBy(stranger), (await readBy(kofi)).map(({ mayTakeOff }) => mayTakeOff)]).toEqual([[], [true]])
  await hallway.advanceBy({ seconds: 11 })
  const [card] = cardsAbout(hallway, kofi, 'The members of Chess club read it')
  if (card === undefined) throw new Error('The thanks have not arrived')
  await expect(hallway.as(member).call('keepThanksPrivate', { thanksId })).rejects.toMatchObject({
    problem: { code: 'not-found' },
  })
  const replaced = textOf(await hallway.teams.press(kofi, card, 'Keep it between us'))
  expect(replaced).toContain('Only you and Amara Okafor see this.')
  expect(await readBy(member)).toEqual([])
})

it('names nobody who is not to be seen any more', async () => {
  await thank(chess.id)
  expect(await readBy(member)).toHaveLength(1)
  await hallway.as(kofi).call('changeMembership', { groupId: chess.id, visibility: 'leads' })
  expect([await readBy(member), await readBy(kofi)]).toEqual([[], []])
})
