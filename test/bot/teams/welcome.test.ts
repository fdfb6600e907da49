import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

const welcomes = (person: { id: string }): number =>
  hallway.teams.sentTo(person).filter(({ summary }) => summary === 'Hallway says hello').length

describe('the welcome', () => {
  it('comes once, however many install events arrive at the same moment', async () => {
    const person = await hallway.addPerson({ name: 'Amara Okafor' }, false)
    await Promise.all(Array.from({ length: 10 }, async () => await hallway.teams.install(person)))
    await hallway.settle()
    expect(welcomes(person)).toBe(1)
    await hallway.teams.install(person)
    await hallway.teams.say(person, 'hi')
    await hallway.settle()
    expect(welcomes(person)).toBe(1)
  })

  it('does not come again when the app is removed and installed once more', async () => {
    const person = await hallway.addPerson({ name: 'Bo Lindqvist' })
    await hallway.settle()
    await hallway.teams.uninstall(person)
    await hallway.teams.install(person)
    await hallway.settle()
    expect(welcomes(person)).toBe(1)
  })

  it('answers the hello of whom no install event came for', async () => {
    const person = await hallway.addPerson({ name: 'Chen Wei' }, false)
    const [answer] = await hallway.teams.say(person, 'Hello!')
    expect(answer?.card?.body).toContainEqual(expect.objectContaining({ text: 'Hello Chen Wei, I’m Hallway' }))
    await hallway.teams.install(person)
    await hallway.settle()
    expect(welcomes(person)).toBe(1)
  })

  it('waits for working hours, unless the person says hello first', async () => {
    const sleeping = await hallway.addPerson({ name: 'Dai Evans', time_zone: 'Pacific/Honolulu' })
    const awake = await hallway.addPerson({ name: 'Ema Kovač', time_zone: 'Pacific/Honolulu' })
    await hallway.settle()
    expect(welcomes(sleeping) + welcomes(awake)).toBe(0)
    await hallway.teams.say(awake, 'hi')
    expect(welcomes(awake)).toBe(1)
    await hallway.advanceBy({ days: 1 })
    expect(welcomes(awake)).toBe(1)
    expect(welcomes(sleeping)).toBe(1)
  })

  it('replaces its own card when a button is pressed', async () => {
    const person = await hallway.addPerson({ name: 'Farah Haddad' })
    await hallway.settle()
    const [card] = hallway.teams.cardsFor(person)
    if (card === undefined) throw new Error('No welcome came')
    const later = await hallway.teams.press(person, card, 'Later')
    expect(later.fallbackText).toBe('No hurry. I am here when you need me.')
    const people = await hallway.teams.press(person, card, 'Meet someone now')
    expect(people.fallbackText).toBe('People you could meet')
  })
})

describe('in a chat of several people', () => {
  it('names once who added Hallway', async () => {
    const person = await hallway.addPerson({ name: 'Greta Lindholm' })
    const conversation = { id: 'a-group', conversationType: 'groupChat', tenantId: hallway.tenantId }
    const added = hallway.teams.activity(person, {
      type: 'conversationUpdate',
      conversation,
      membersAdded: [{ id: `28:${hallway.teams.botSettings.appId}` }],
    })
    await Promise.all([hallway.teams.post(added), hallway.teams.post(added), hallway.teams.post(added)])
    const sent = hallway.teams.sentIn('a-group')
    expect(sent).toHaveLength(1)
    expect(JSON.stringify(sent[0]?.card)).toContain('Greta Lindholm added me.')
  })

  it('answers there without a word about anybody', async () => {
    const person = await hallway.addPerson({ name: 'Hugo Blanc', pitch: 'I keep secrets' })
    const conversation = { id: 'another-group', conversationType: 'groupChat', tenantId: hallway.tenantId }
    await hallway.teams.post(hallway.teams.activity(person, { type: 'message', text: 'profile', conversation }))
    const [answer] = hallway.teams.sentIn('another-group')
    expect(answer?.summary).toBe('Hallway answers in its own chat')
    expect(JSON.stringify(answer?.card)).not.toContain('I keep secrets')
  })
})

describe('where Teams reaches a person', () => {
  const readConversation = async (personId: string) =>
    await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await tx.selectFrom('conversations').selectAll().where('person_id', '=', personId).executeTakeFirstOrThrow(),
    )

  it('is remembered, follows Teams to another service URL, and ends with the installation', async () => {
    const person = await hallway.addPerson({ name: 'Ines Prado' })
    expect((await readConversation(person.id)).reference).toMatchObject({ serviceUrl: hallway.teams.serviceUrl })
    const moved = `${hallway.teams.serviceUrl}emea/`
    await hallway.teams.post(hallway.teams.activity(person, { type: 'message', text: 'help', serviceUrl: moved }), {
      token: { claims: { serviceurl: moved } },
    })
    expect((await readConversation(person.id)).reference).toMatchObject({ serviceUrl: moved })
    await hallway.teams.uninstall(person)
    expect((await readConversation(person.id)).state).toBe('uninstalled')
    await hallway.teams.install(person)
    expect((await readConversation(person.id)).state).toBe('installed')
  })
})
