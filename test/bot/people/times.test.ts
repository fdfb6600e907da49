import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { importInto } from '../imports/import-into-tenant.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => await hallway.stop())

/** Somebody asks the lead of a group to join it, as a rule while the lead is not to be written to. */
async function askToJoin(lead: TestPerson, name: string, arrives = 0): Promise<void> {
  const group = await addGroup(hallway, { name: `Group of ${lead.name}`, visibility: 'request' })
  await addMember(hallway, group, lead, { role: 'lead' })
  await hallway.as(await hallway.addPerson({ name })).call('joinGroup', { groupId: group.id })
  await hallway.advanceBy({ seconds: 30 })
  expect(cardsAbout(hallway, lead, name)).toHaveLength(arrives)
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

  it('arrives when they want to be written to at this hour, though they do not work', async () => {
    const lead = await hallway.addPerson({ name: 'Yusuf Demir', working_days: [6] })
    await askToJoin(lead, 'Bo-ra Kim')
    const messageHours = { days: [1], startMinute: 7 * 60, endMinute: 24 * 60 }
    const { preferences } = await hallway.as(lead).call('updateAttention', { weeklyBudget: 3, messageHours })
    expect(preferences).toMatchObject({ weeklyBudget: 3, messageHours })
    await hallway.settle()
    expect(cardsAbout(hallway, lead, 'Bo-ra Kim')).toHaveLength(1)
  })

  it('arrives on the day after the holidays of their office', async () => {
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:h', 'SUMMARY:Closed']
    const days = ['DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261125', 'END:VEVENT', 'END:VCALENDAR']
    await importInto(hallway, 'holidays', [...calendar, ...days].join('\n'), { office: 'Oslo' })
    const lead = await hallway.addPerson({ name: 'Ingrid Solheim', office: 'Oslo' })
    const other = await hallway.addPerson({ name: 'Nelson Tavares', office: 'London' })
    await askToJoin(lead, 'Mateusz Kowalczyk')
    await askToJoin(other, 'Leilani Kahale', 1)
    await hallway.advanceTo(new Date('2026-11-25T08:59:00Z'))
    expect(cardsAbout(hallway, lead, 'Mateusz Kowalczyk')).toHaveLength(0)
    await hallway.advanceTo(new Date('2026-11-25T09:01:00Z'))
    expect(cardsAbout(hallway, lead, 'Mateusz Kowalczyk')).toHaveLength(1)
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
