import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let kofi: TestPerson

beforeAll(async () => {
  hallway = await startHallway({ log: 'silent' })
  kofi = await hallway.addPerson({ name: 'Kofi Mensah' })
})
afterAll(async () => {
  await hallway.stop()
})

const execute = async (action: unknown) => await hallway.teams.invoke(kofi, 'adaptiveCard/action', { action })

describe('a pressed button', () => {
  const outdated = [
    { what: 'a verb that is no more', action: { type: 'Action.Execute', verb: 'coffee.2019', data: {} } },
    { what: 'no verb', action: { type: 'Action.Execute', data: {} } },
    { what: 'no action', action: null },
    {
      what: 'data of an earlier version',
      action: { type: 'Action.Execute', verb: 'welcome.pause', data: { days: 3 } },
    },
    { what: 'data that is no object', action: { type: 'Action.Execute', verb: 'search.find', data: 'x' } },
    { what: 'a verb that objects have by themselves', action: { type: 'Action.Execute', verb: '__proto__', data: {} } },
  ]
  it.each(outdated)('of an outdated card is answered with a friendly card: $what', async ({ action }) => {
    const { status, body } = await execute(action)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { fallbackText: 'This card is from an earlier version of Hallway and cannot be used any more.' },
    })
  })

  it('of somebody unknown is answered, too', async () => {
    const stranger = { id: '11111111-2222-4333-8444-555555555555', name: 'New' }
    const action = { type: 'Action.Execute', verb: 'search.find', data: { text: '' } }
    const { body } = await hallway.teams.invoke(stranger, 'adaptiveCard/action', { action })
    expect(body).toMatchObject({ value: { fallbackText: 'Your company’s directory does not know you yet.' } })
  })
})

describe('an invoke that Hallway does not know', () => {
  it.each([
    { name: 'task/fetch', status: 200 },
    { name: 'composeExtension/fetchTask', status: 200 },
    { name: 'composeExtension/submitAction', status: 200 },
    { name: 'fileConsent/invoke', status: 404 },
    { name: 'signin/verifyState', status: 404 },
  ])('is answered: $name', async ({ name, status }) => {
    const answered = await hallway.teams.invoke(kofi, name, {})
    expect(answered.status).toBe(status)
    expect(JSON.stringify(answered.body)).toContain('Hallway cannot do this')
  })
})

it.each(['messageReaction', 'messageUpdate', 'typing', 'event', 'somethingNew'])(
  'takes an activity that asks for nothing: %s',
  async (type) => {
    expect((await hallway.teams.post(hallway.teams.activity(kofi, { type }))).status).toBe(200)
  },
)
