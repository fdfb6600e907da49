import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import type { Card } from '../../../bot/cards/card.ts'

let hallway: TestHallway
let kofi: TestPerson

beforeAll(async () => {
  hallway = await startHallway({ log: 'silent' })
  kofi = await hallway.addPerson({ name: 'Kofi Mensah', wants_to_learn: ['SQL'], pitch: 'I make numbers calm.' })
  await hallway.addPerson({ name: 'Priya Raghunathan', skills: ['SQL'], office: 'Bengaluru' })
  await hallway.addPerson({ name: 'Tom Gone', skills: ['SQL'], account_enabled: false }, false)
  await hallway.settle()
})
afterAll(async () => {
  await hallway.stop()
})

async function ask(text: string, person = kofi): Promise<Card> {
  const answers = await hallway.teams.say(person, text)
  expect(answers).toHaveLength(1)
  const card = answers[0]?.card
  if (card === undefined || card === null) throw new Error('The answer has no card')
  return card
}

const readPause = async (): Promise<string | null> =>
  (await hallway.as(kofi).call('getMe', {})).preferences.pauses.everything

describe('what a person says', () => {
  it('help lists every command', async () => {
    const help = JSON.stringify(await ask('HELP?'))
    for (const word of ['find', 'coffee', 'profile', 'pause', 'resume', 'help'])
      expect(help).toContain(`"title":"${word}"`)
  })

  it('find shows who is meant, with the reason why they fit, and nobody who has left', async () => {
    const card = JSON.stringify(await ask('find sql'))
    expect(card).toContain('Priya knows SQL, which you want to learn.')
    expect(card).not.toContain('Tom Gone')
  })

  it('find without words shows who fits best', async () => {
    expect((await ask('find')).fallbackText).toBe('People you could meet')
  })

  it('find says what to try when there is nobody', async () => {
    const card = await ask('find quey')
    expect(card.fallbackText).toBe('Nobody found for “quey”. Try a skill or a team.')
    expect((await hallway.teams.press(kofi, card, 'Show who fits me')).fallbackText).toBe('People you could meet')
  })

  it('profile shows what colleagues see', async () => {
    expect(JSON.stringify(await ask('profile'))).toContain('I make numbers calm.')
  })

  it('pause and resume change the pause, and each can be taken back', async () => {
    const paused = await ask('pause until friday')
    expect(await readPause()).toBe('2026-11-27')
    await hallway.teams.press(kofi, paused, 'Undo')
    expect(await readPause()).toBeNull()

    await ask('pause')
    expect(await readPause()).toBe('2026-12-07')
    const resumed = await ask('resume')
    expect(await readPause()).toBeNull()
    await hallway.teams.press(kofi, resumed, 'Pause again')
    expect(await readPause()).toBe('2026-12-07')
    await ask('resume')
    expect((await ask('resume')).fallbackText).toBe('You are not paused. I write as usual.')
  })

  it('pauses one programme by its name, without an end, and resumes it with a way back', async () => {
    const readPauses = async () => (await hallway.as(kofi).call('getMe', {})).preferences.pauses
    const paused = await ask('pause my coffee rounds until further notice')
    expect(paused.fallbackText).toBe('Coffee rounds paused until you resume.')
    expect(await readPauses()).toMatchObject({ coffee: 'infinity', everything: null })
    expect((await ask('resume events')).fallbackText).toBe('Event messages are not paused by themselves.')
    await ask('pause events for 3 weeks')
    const resumed = await ask('resume')
    expect(await readPauses()).toMatchObject({ coffee: null, events: null })
    await hallway.teams.press(kofi, resumed, 'Pause again')
    expect(await readPauses()).toMatchObject({ coffee: 'infinity', events: '2026-12-14' })
    await ask('resume')
  })

  it('pause asks until when, where that is unclear or past', async () => {
    expect((await ask('pause until the cows come home')).fallbackText).toBe('Until when should I pause?')
    expect((await ask('pause 2026-01-01')).fallbackText).toBe('That day is already here. Choose a later one.')
    expect(await readPause()).toBeNull()
  })

  const garbage = [
    'what is the meaning of life',
    '',
    '   ',
    '%_\\',
    '🎉🎉',
    "'; DROP TABLE people; --",
    '\u0000\u0007',
    'x'.repeat(10_000),
  ]
  it.each(garbage.map((text) => ({ text })))('gets a helpful answer: %j', async ({ text }) => {
    const card = await ask(text)
    expect(card.fallbackText).toBe('Hallway did not understand')
    expect(card.actions?.length).toBeGreaterThan(0)
  })

  it('offers what was typed as a search', async () => {
    const card = await ask('Raghunathan please')
    expect(JSON.stringify(await hallway.teams.press(kofi, card, 'Find people for this'))).toContain('come close')
    const named = await ask('Raghunathan')
    expect(JSON.stringify(await hallway.teams.press(kofi, named, 'Find people for this'))).toContain('Bengaluru')
  })

  it('keeps a name a name: nothing in it is read as Markdown', async () => {
    await hallway.addPerson({ name: '[Click](https://evil.test) *Bold*' })
    expect(JSON.stringify(await ask('find click'))).not.toContain('[Click](https')
  })
})

describe('whom the directory does not know', () => {
  it('is told so kindly', async () => {
    const [answer] = await hallway.teams.say({ id: '11111111-2222-4333-8444-555555555555', name: 'New' }, 'hi')
    expect(answer?.summary).toBe('Your company’s directory does not know you yet.')
  })

  it('a person without an Entra id, too', async () => {
    const said = hallway.teams.activity(kofi, { type: 'message', text: 'hi', from: { id: '29:x' } })
    expect((await hallway.teams.post(said)).status).toBe(200)
  })

  it('who has left gets a neutral answer', async () => {
    const left = await hallway.addPerson({ name: 'Lena Left', leave_at: new Date('2026-11-01T00:00:00Z') }, false)
    const [answer] = await hallway.teams.say(left, 'profile')
    expect(answer?.summary).toBe('Hallway is not available for this account.')
  })
})
