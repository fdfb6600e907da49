import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let reader: Lead
beforeAll(async () => {
  hallway = await startHallway({ log: 'silent' })
})
afterAll(async () => await hallway.stop())

type Lead = TestPerson & { groupId: string }

/** Leads a group and reads one message a week; each of `asking` asks to join, which is one. */
async function addLead(name: string, asking: readonly string[]): Promise<Lead & { askers: TestPerson[] }> {
  const lead = await hallway.addPerson({ name, weekly_budget: 1 })
  const group = await addGroup(hallway, { name: `Club of ${name}`, visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  const askers: TestPerson[] = []
  for (const asker of asking) {
    const person = await hallway.addPerson({ name: asker })
    await hallway.as(person).call('joinGroup', { groupId: group.id })
    hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 1_000))
    askers.push(person)
  }
  return { ...lead, groupId: group.id, askers }
}

const digestsOf = (lead: TestPerson): Card[] => cardsAbout(hallway, lead, 'Your digest')
const textOfDigests = (lead: TestPerson): string => digestsOf(lead).map(textOf).join('\n')
const line = (asker: string, lead: TestPerson): string => `${asker} would like to join Club of ${lead.name}`
/** Whole cards, not lines. */
const requests = (lead: TestPerson, asker: string): Card[] =>
  hallway.teams.cardsFor(lead).filter((card) => card.fallbackText === line(asker, lead))
async function press(lead: TestPerson, asker: string, by: TestPerson = lead): Promise<string> {
  const [digest] = digestsOf(lead)
  if (digest === undefined) throw new Error(`${lead.name} has no digest`)
  const after = await hallway.teams.press(by, digest, `Show: ${line(asker, lead)}`)
  await hallway.advanceBy({ seconds: 5 })
  return textOf(after)
}

/** What became of the requests to join, and of the digest. */
async function statesOf(lead: TestPerson): Promise<string[]> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .select(['kind', 'state', 'outcome'])
      .where('recipient_id', '=', lead.id)
      .where('kind', '<>', 'welcome')
      .orderBy('kind')
      .orderBy('created_at')
      .execute()
    return rows.map(({ kind, state, outcome }) => `${kind}: ${outcome ?? state}`)
  })
}

it('gathers what does not fit into a week in one digest at the start of the next', async () => {
  reader = await addLead('Lindiwe Dube', ['Amara Okafor', 'Sam Wolff', 'Ida Lund'])
  const withdrawn = await addLead('Kofi Mensah', ['Amara Silva', 'Sam Berg'])
  const curious = await addLead('Priya Nair', ['Amara Koch', 'Sam Vik'])
  const many = await addLead(
    'Aroha Ngata',
    [...'ABCDEFGHIJK'].map((letter) => `${letter} Person`),
  )
  const refused = await addLead('Joris de Vries', ['Amara Diaz', 'Sam Diaz'])
  const lost = await addLead('Soledad Ruiz', ['Amara Ruiz', 'Sam Ruiz'])
  const silent = await addLead('Ola Adeyemi', ['Amara Ojo', 'Sam Ojo'])
  await hallway.advanceBy({ seconds: 30 })
  expect([requests(reader, 'Amara Okafor').length, requests(reader, 'Sam Wolff').length]).toEqual([1, 0])

  const [, sam] = withdrawn.askers
  if (sam !== undefined) await hallway.as(sam).call('leaveGroup', { groupId: withdrawn.groupId })
  await hallway.as(curious).call('updateAttention', { weeklyBudget: 2, messageHours: null })
  await hallway.as(silent).call('updateAttention', { weeklyBudget: 0, messageHours: null })
  await hallway.settle()
  // Whoever wants to read more has it at once.
  expect(requests(curious, 'Sam Vik')).toHaveLength(1)

  hallway.teams.fail(refused, { status: 503, times: 3 })
  hallway.teams.fail(lost, { cut: 'after', times: 1 })
  await hallway.advanceTo(new Date('2026-11-30T08:59:00Z'))
  expect([reader, many, refused, lost].map((lead) => digestsOf(lead).length)).toEqual([0, 0, 0, 0])
  // What is due together with a digest joins it where only one message is left in the week.
  await hallway.as(await hallway.addPerson({ name: 'Late Person' })).call('joinGroup', { groupId: reader.groupId })
  await hallway.advanceTo(new Date('2026-11-30T12:00:00Z'))

  expect(digestsOf(reader)).toHaveLength(1)
  for (const asker of ['Sam Wolff', 'Ida Lund', 'Late Person'])
    expect(textOfDigests(reader)).toContain(line(asker, reader))
  const listed = 'group-join-request: in the digest'
  expect(await statesOf(reader)).toEqual(['digest: done', 'group-join-request: done', listed, listed, listed])
  // What is settled by then is left out, and nothing comes empty.
  expect([digestsOf(withdrawn), digestsOf(curious)]).toEqual([[], []])
  expect(await statesOf(withdrawn)).toContain('digest: its cause is gone')
  // Nothing is lost where Teams does not take it, or nobody knows whether it has.
  for (const lead of [refused, lost]) expect(await statesOf(lead)).toContain(listed)
  expect([digestsOf(refused).length, digestsOf(lost).length]).toEqual([1, 2])
  expect(textOfDigests(many)).toContain('2 more come with the next digest.')

  await hallway.advanceTo(new Date('2026-12-09T12:00:00Z'))
  expect(digestsOf(reader)).toHaveLength(1)
  expect(digestsOf(many)).toHaveLength(2)
  for (const letter of 'BCDEFGHIJK') expect(textOfDigests(many)).toContain(line(`${letter} Person`, many))
  // Two weeks are as long as anything waits for somebody who reads nothing.
  expect(await statesOf(silent)).toContain('group-join-request: too late')
  expect(digestsOf(silent)).toEqual([])
})

it('shows the whole card of a line at once, also at night, and once however often it is asked for', async () => {
  await hallway.advanceTo(new Date('2026-12-09T23:00:00Z'))
  expect(await press(reader, 'Sam Wolff')).toContain('It follows below.')
  await press(reader, 'Sam Wolff')
  expect(requests(reader, 'Sam Wolff')).toHaveLength(1)
})

it('forgets a line that is settled, and is nobody else’s to open', async () => {
  const stranger = await hallway.addPerson({ name: 'Femi Ojo' })
  const answer = await press(reader, 'Ida Lund', stranger)
  expect([answer.includes('This card was meant for somebody else.'), answer.includes('Ida')]).toEqual([true, false])
  expect(requests(reader, 'Ida Lund')).toEqual([])

  await press(reader, 'Ida Lund')
  const [request] = requests(reader, 'Ida Lund')
  if (request === undefined) throw new Error('the card has not come')
  await hallway.teams.press(reader, request, 'Approve')
  expect(await press(reader, 'Ida Lund')).not.toContain('Ida Lund')
})
