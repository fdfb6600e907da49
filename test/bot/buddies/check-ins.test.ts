import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let newHire: TestPerson
let buddy: TestPerson
let other: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true, interests: ['Chess'] })
  other = await hallway.addPerson({ name: 'Ingrid Solheim', open_to_buddy: true })
  newHire = await hallway.addPerson({
    name: 'Amara Okafor',
    department: 'Design',
    hire_date: '2026-11-23',
    interests: ['Chess'],
  })
  await hallway.settle()
  await hallway.teams.press(buddy, lastCard(hallway, buddy), 'Accept')
  await hallway.settle()
})
afterAll(async () => await hallway.stop())

describe('check-ins', () => {
  it('takes "not yet" for an answer, offers the chat, and a yes later', async () => {
    await hallway.jumpTo('2026-11-24T10:00:00Z')
    const card = lastCard(hallway, newHire)
    const answer = await hallway.teams.press(newHire, card, 'Not yet')
    expect(answer.actions).toMatchObject([{ type: 'Action.OpenUrl', title: 'Open chat' }])
    const [introduction] = (await hallway.as(newHire).call('getIntroductions', {})).items
    expect(introduction).toMatchObject({ checkInDay: null, meetings: 0 })
    const input = { introductionId: introduction?.id ?? '', day: 1, answer: 'yes' } as const
    expect(await hallway.as(newHire).call('answerCheckIn', input)).toEqual({ meetings: 1 })
    expect(await hallway.as(newHire).call('answerCheckIn', input)).toEqual({ meetings: 1 })
    const [contact] = (await hallway.as(buddy).call('getNetwork', {})).contacts
    expect(contact).toMatchObject({ lastContactOn: '2026-11-24', dueOn: '2026-12-08' })
    await expect(hallway.as(newHire).call('answerCheckIn', { ...input, day: 7 })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
    await expect(hallway.as(other).call('answerCheckIn', input)).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('offers somebody else after two silent check-ins in a row', async () => {
    await hallway.jumpTo('2026-11-30T10:00:00Z')
    expect(textOf(lastCard(hallway, buddy))).toContain('Day 7')
    await hallway.jumpTo('2026-12-04T10:00:00Z')
    const offer = lastCard(hallway, newHire)
    expect(textOf(offer)).toContain('I have not heard whether you and Kofi Mensah talked.')
    const answer = await hallway.teams.press(newHire, offer, 'Find another buddy')
    expect(textOf(answer)).toContain('Kofi Mensah reads only that it has ended.')
    expect(textOf(await hallway.teams.press(newHire, offer, 'Find another buddy'))).toContain('ended already')
    await hallway.jumpTo('2026-12-04T11:00:00Z')
    expect(textOf(lastCard(hallway, other))).toContain('Would you be a buddy for Amara Okafor?')
  })

  it('swaps the buddy from a check-in, and settles what is pressed later', async () => {
    await hallway.teams.press(other, lastCard(hallway, other), 'Accept')
    await hallway.settle()
    await hallway.jumpTo('2026-12-07T10:00:00Z')
    const [first, second] = [lastCard(hallway, newHire), lastCard(hallway, other)]
    expect(textOf(first)).toContain('Did you and Ingrid Solheim talk?')
    await hallway.teams.press(newHire, first, 'Swap buddy')
    expect(textOf(await hallway.teams.press(other, second, 'Yes'))).toContain('has ended in the meantime')
    await hallway.jumpTo('2026-12-07T11:00:00Z')
    expect(textOf(lastCard(hallway, other))).toContain('Your buddy time with Amara Okafor has ended.')
    const network = await hallway.as(newHire).call('getNetwork', {})
    expect(network.contacts.map(({ person }) => person.name)).toEqual(['Kofi Mensah'])
  })
})
