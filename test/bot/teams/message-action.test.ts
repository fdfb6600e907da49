import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card, CardElement } from '../../../bot/cards/card.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { textOf } from '../../kit/card-text.ts'
import { addContact } from '../../kit/contacts.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let ingrid: TestPerson
let log = ''

beforeAll(async () => {
  const logTo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString()
      done()
    },
  })
  hallway = await startHallway({ now: new Date('2026-11-23T10:00:00Z'), logTo })
  amara = await hallway.addPerson({ name: 'Amara Okafor' })
  kofi = await hallway.addPerson({ name: 'Kofi Mensah' })
  ingrid = await hallway.addPerson({ name: 'Ingrid Solheim' })
  await addContact(hallway, amara, ingrid)
})
afterAll(async () => await hallway.stop())

/** What Teams makes of the bot's answer: a dialog that stays open, or a last line. */
interface Task {
  type: 'continue' | 'message'
  value: string | { title: string; card: { content: Card } }
}

async function invoke(name: 'fetchTask' | 'submitAction', value: object, chat: object = {}): Promise<Task> {
  const activity = hallway.teams.activity(amara, {
    type: 'invoke',
    name: `composeExtension/${name}`,
    value: { commandId: 'followUp', commandContext: 'message', ...value },
    ...chat,
  })
  const { status, body } = await hallway.teams.post(activity)
  expect(status).toBe(200)
  return (body as { task: Task }).task
}

const messageOf = (author: TestPerson, content: string, more: object = {}) => ({
  messagePayload: {
    id: '1485983408511',
    from: { user: { id: author.id, displayName: author.name, userIdentityType: 'aadUser' } },
    body: { contentType: 'html', content },
    ...more,
  },
})
const chatWith = (other: TestPerson) => ({
  conversation: {
    id: `19:${other.id}_${amara.id}@unq.gbl.spaces`,
    conversationType: 'personal',
    tenantId: hallway.tenantId,
  },
})

function formOf(task: Task): Card {
  if (typeof task.value === 'string') throw new Error(`The dialog ended: ${task.value}`)
  expect(task.type).toBe('continue')
  return task.value.card.content
}

function valuesOf(form: Card): Record<string, string | undefined> {
  const inputs = form.body.filter((element): element is Extract<CardElement, { id: string; label: string }> =>
    element.type.startsWith('Input.'),
  )
  return Object.fromEntries(inputs.map((input) => [input.id, input.value]))
}

function buttonData(form: Card): Record<string, unknown> {
  const [button] = form.actions ?? []
  if (button?.type !== 'Action.Submit') throw new Error('The dialog has no button')
  return button.data
}

const submit = async (data: object) => await invoke('submitAction', { data })
const promiseTo = async (person: TestPerson) =>
  (await hallway.as(amara).call('getTie', { personId: person.id })).contact?.promise ?? null

describe('what is done about a message', () => {
  it('begins with its author and its words, without markup', async () => {
    const message = messageOf(
      kofi,
      '<p>Could you send me <b>the deck</b>?</p><p>R&amp;D &lt;waits&gt;&nbsp;&#128512;</p>',
    )
    const form = formOf(await invoke('fetchTask', message))
    expect(valuesOf(form)).toEqual({
      who: kofi.id,
      what: 'Could you send me the deck ? R&D <waits> 😀',
      on: undefined,
    })
    expect(JSON.stringify(form)).toContain('Ingrid Solheim')
  })

  it.each([
    { whose: 'in a chat of two, with the other one', more: {}, chat: () => chatWith(kofi) },
    {
      whose: 'elsewhere, with whom it mentions',
      more: () => ({ mentions: [{ id: 0, mentioned: { user: { id: kofi.id } } }] }),
      chat: () => ({}),
    },
  ])('of one’s own begins $whose', async ({ more, chat }) => {
    const message = messageOf(amara, 'I send it by Friday', typeof more === 'function' ? more() : more)
    expect(valuesOf(formOf(await invoke('fetchTask', message, chat())))).toMatchObject({ who: kofi.id })
  })

  it('still opens for a message that has neither text nor a colleague as author', async () => {
    for (const messagePayload of [{}, null, 'x', { from: { application: { id: 'a' } }, body: { content: 7 } }]) {
      const form = formOf(await invoke('fetchTask', { messagePayload }))
      expect(valuesOf(form)).toEqual({ who: undefined, what: undefined, on: undefined })
    }
  })

  it('never takes the chat of two colleagues for its own', async () => {
    await hallway.as(amara).call('makePromise', { personId: ingrid.id, text: 'Call', on: '2026-11-24' })
    hallway.clock.moveTo(new Date('2026-11-24T09:30:00Z'))
    await hallway.settle()
    expect(cardsAbout(hallway, amara, 'You promised Ingrid Solheim')).toHaveLength(1)
  })

  const form = { who: '', what: 'Send the deck', on: '2026-11-27' }
  it.each([
    { wrong: 'nobody is chosen', data: () => ({ ...form }), says: 'Choose whom you promise it.' },
    { wrong: 'it is to oneself', data: () => ({ ...form, who: amara.id }), says: 'a promise to yourself' },
    {
      wrong: 'it is to a stranger',
      data: () => ({ ...form, who: '99999999-9999-4999-8999-999999999999' }),
      says: 'Hallway does not know this person',
    },
    {
      wrong: 'nothing is promised',
      data: () => ({ ...form, who: kofi.id, what: ' ' }),
      says: 'Write what you promise.',
    },
    {
      wrong: 'it is too long',
      data: () => ({ ...form, who: kofi.id, what: 'x'.repeat(301) }),
      says: 'at most 300 characters',
    },
    { wrong: 'it has no date', data: () => ({ ...form, who: kofi.id, on: '' }), says: 'Choose by when.' },
    { wrong: 'its date is past', data: () => ({ ...form, who: kofi.id, on: '2026-11-20' }), says: 'today or a later' },
    { wrong: 'it is no form', data: () => ({ who: 7, on: [] }), says: 'Choose whom' },
  ])('says in the dialog that $wrong, and keeps what was filled in', async ({ data, says }) => {
    const asked = formOf(await submit(data()))
    expect(textOf(asked)).toContain(says)
    const { what } = { what: undefined, ...data() }
    if (typeof what === 'string' && what.trim() !== '') expect(valuesOf(asked)['what']).toBe(what)
    expect(await promiseTo(kofi)).toBeNull()
  })

  it('keeps the confirmed words as a promise to a new contact, once, and logs none of them', async () => {
    const data = { who: kofi.id, what: 'SECRET-PROMISE of a deck', on: '2026-11-27' }
    for (let time = 0; time < 2; time++) {
      expect(await submit(data)).toEqual({
        type: 'message',
        value: 'Noted: Kofi Mensah, by 27 November. You find it in My network.',
      })
    }
    expect(await promiseTo(kofi)).toEqual({ text: data.what, on: data.on })
    const { contacts } = await hallway.as(amara).call('getNetwork', {})
    expect(contacts.filter(({ person }) => person.id === kofi.id)).toHaveLength(1)
    expect(JSON.stringify(await hallway.as(kofi).call('getTie', { personId: amara.id }))).not.toContain('SECRET')
    expect(log).toContain('message left')
    expect(log).not.toContain('SECRET')
  })

  it('asks before it replaces another promise', async () => {
    const data = { who: kofi.id, what: 'Book a table', on: '2026-11-30' }
    const asked = formOf(await submit(data))
    expect(textOf(asked)).toContain('SECRET-PROMISE of a deck')
    expect(await promiseTo(kofi)).toMatchObject({ on: '2026-11-27' })
    expect(await submit({ ...data, ...buttonData(asked) })).toMatchObject({ type: 'message' })
    expect(await promiseTo(kofi)).toEqual({ text: 'Book a table', on: '2026-11-30' })
  })

  it('reminds of what is promised for today in two hours', async () => {
    await submit({ who: ingrid.id, what: 'Call', on: '2026-11-24', replaces: { text: 'Call', on: '2026-11-24' } })
    await hallway.as(amara).call('makePromise', { personId: kofi.id, text: 'Ring Kofi', on: '2026-11-24' })
    await hallway.advanceBy({ hours: 1 })
    expect(cardsAbout(hallway, amara, 'Ring Kofi')).toEqual([])
    await hallway.advanceBy({ hours: 2 })
    expect(cardsAbout(hallway, amara, 'Ring Kofi')).toHaveLength(1)
  })

  it('thanks the author of a message in one line, once however often it is sent', async () => {
    const thank = { commandId: 'thank' }
    const opened = formOf(await invoke('fetchTask', { ...thank, ...messageOf(kofi, 'Here are the figures') }))
    expect(valuesOf(opened)).toEqual({ who: kofi.id, line: undefined })
    const refused = formOf(await invoke('submitAction', { ...thank, data: { who: amara.id, line: 'x' } }))
    expect(textOf(refused)).toContain('a thank-you to yourself')
    const data = { ...buttonData(opened), who: kofi.id, line: 'The figures came just in time.' }
    for (let time = 0; time < 2; time++) {
      const sent = await invoke('submitAction', { ...thank, data })
      expect(sent.value).toBe('Your thank-you to Kofi Mensah is on its way.')
    }
    const { between } = await hallway.as(kofi).call('getTie', { personId: amara.id })
    expect(between.map(({ what }) => what)).toEqual(['Amara Okafor thanked you: “The figures came just in time.”'])
  })

  it('introduces two people of a message, with a draft of why to be made one’s own', async () => {
    const introduce = { commandId: 'introduceTwo' }
    const message = messageOf(kofi, 'Who knows about this?', {
      mentions: [{ id: 0, mentioned: { user: { id: ingrid.id } } }],
    })
    const opened = formOf(await invoke('fetchTask', { ...introduce, ...message }))
    expect(valuesOf(opened)).toEqual({ first: kofi.id, second: ingrid.id, why: undefined })
    const data = { ...buttonData(opened), first: kofi.id, second: ingrid.id }
    const same = formOf(await invoke('submitAction', { ...introduce, data: { ...data, second: kofi.id, why: 'x' } }))
    expect(textOf(same)).toContain('Choose two different people.')
    const drafted = formOf(await invoke('submitAction', { ...introduce, data }))
    const { why } = valuesOf(drafted)
    expect(why).toBe('You both work in London.')
    const asked = await invoke('submitAction', { ...introduce, data: { ...data, ...buttonData(drafted), why } })
    expect(asked.value).toBe('I ask Kofi Mensah and Ingrid Solheim, and tell you when both say yes.')
    for (const [person, other] of [
      [kofi, ingrid],
      [ingrid, kofi],
    ] as const) {
      const { introductionAsks } = await hallway.as(person).call('getHome', {})
      expect(introductionAsks).toMatchObject([{ other: { id: other.id }, introducer: { id: amara.id } }])
    }
  })

  it('answers an unknown action kindly', async () => {
    const answered = await invoke('fetchTask', { commandId: 'unheard-of', messagePayload: {} })
    expect(answered.type).toBe('message')
  })
})
