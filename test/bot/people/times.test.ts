import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => await hallway.stop())

/** Somebody asks the lead of a group to join it, while the lead is not to be written to. */
async function askToJoin(lead: TestPerson, name: string): Promise<void> {
  const group = await addGroup(hallway, { name: `Group of ${lead.name}`, visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  await hallway.as(await hallway.addPerson({ name })).call('joinGroup', { groupId: group.id })
  await hallway.advanceBy({ seconds: 30 })
  expect(cardsAbout(hallway, lead, name)).toHaveLength(0)
}

describe('what waits for a person’s own times', () => {
  it('arrives when they resume before the pause is over', async () => {
    const lead = await hallway.addPerson({ name: 'Soledad Ruiz' })
    await hallway.as(lead).call('pause', { until: '2026-12-20' })
    await askToJoin(lead, 'Kwame Boateng')
    await hallway.as(lead).call('pause', { until: null })
    await hallway.settle()
    expect(cardsAbout(hallway, lead, 'Kwame Boateng')).toHaveLength(1)
  })

  it('arrives when their working hours come to include now', async () => {
    const lead = await hallway.addPerson({ name: 'Aroha Ngata', working_days: [] })
    await askToJoin(lead, 'Joris de Vries')
    await hallway.as(lead).call('updateWorkingHours', {
      timeZone: 'Europe/London',
      days: [1, 2, 3, 4, 5],
      startMinute: 9 * 60,
      endMinute: 17 * 60,
    })
    await hallway.settle()
    expect(cardsAbout(hallway, lead, 'Joris de Vries')).toHaveLength(1)
  })

  it('keeps waiting while the new times do not allow it either', async () => {
    const lead = await hallway.addPerson({ name: 'Ida Lund' })
    await hallway.as(lead).call('pause', { until: '2026-12-20' })
    await askToJoin(lead, 'Pedro Alves')
    await hallway.as(lead).call('pause', { until: '2026-12-10' })
    await hallway.settle()
    expect(cardsAbout(hallway, lead, 'Pedro Alves')).toHaveLength(0)
  })
})
