import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { awkwardTexts } from '../../kit/awkward-texts.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'
import { addCompany } from './company.ts'
import { askFind, askTab, COMING_MONTH, composeCommands } from './surfaces.ts'

/** For a round trip on a busy machine. What searched by the length of its text would pass it by far. */
const LONGEST_MS = 500

let hallway: TestHallway
let viewer: TestPerson
const log: string[] = []

beforeAll(async () => {
  hallway = await startHallway({ logTo: { write: (line) => void log.push(line) } })
  await addCompany(hallway)
  await addGroup(hallway, { name: 'Wool_Sock 100% knitters', description: "It's (really) fun!" })
  await addEvent(hallway, { title: 'C++ & Node.js', startsAt: '2026-11-26T10:00:00Z' })
  viewer = await hallway.addPerson({ name: 'Percy 100% Wool_Sock' })
  await hallway.settle()
  await askTab(hallway, viewer, 'warm')
  log.length = 0
})
afterAll(async () => {
  await hallway.stop()
})

/** Neither a failure that somebody sees nor one that only the log tells of. */
const failures = (): string[] => log.filter((line) => (JSON.parse(line) as { level: number }).level >= 40)

async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const begin = performance.now()
  const answer = await ask()
  expect(performance.now() - begin).toBeLessThan(LONGEST_MS)
  return answer
}

describe.each(Object.entries(awkwardTexts))('%s', (_name, text) => {
  it('has an answer of the API', async () => {
    const { call } = hallway.as(viewer)
    const searches: (() => Promise<{ items: unknown[] }>)[] = [
      async () => await call('searchPeople', { text }),
      async () => await call('searchMentors', { text }),
      async () => await call('searchGroups', { text }),
      async () => await call('searchEvents', { text, ...COMING_MONTH }),
    ]
    for (const search of searches) expect(Array.isArray((await inTime(search)).items)).toBe(true)
    expect(failures()).toEqual([])
  })

  it('has an answer as every filter', async () => {
    const filter = text.slice(0, 200)
    const { call } = hallway.as(viewer)
    for (const name of ['skill', 'department', 'office', 'language'] as const) {
      const { items } = await inTime(async () => await call('searchMentors', { [name]: filter }))
      expect(items).toEqual(filter.trim() === '' ? expect.any(Array) : [])
    }
    expect(failures()).toEqual([])
  })

  it.each(composeCommands)('has an answer of the compose box, %s', async (command) => {
    const asked = command.endsWith('People') || command.endsWith('Mentors') ? ['text', 'skill', 'place'] : ['text']
    for (const parameter of asked) {
      const answer = await inTime(async () => await hallway.teams.query(viewer, command, { [parameter]: text }))
      if (answer.type === 'message') expect(answer.text).not.toMatch(/something went wrong|support/i)
      else expect(answer.attachments).not.toEqual([])
    }
    expect(failures()).toEqual([])
  })

  it('has an answer of the bot', async () => {
    const sent = await inTime(async () => await hallway.teams.say(viewer, `find ${text}`))
    expect(sent.map(({ card }) => card)).toHaveLength(1)
    expect(failures()).toEqual([])
  })
})

describe('no character is a pattern', () => {
  it.each(['%', '_', '___', '%%', '?', '*', '.*', '\\', "'", '""', '&', '!', '()', ':*', '🎉', '\u0301'])(
    'finds nothing by %j alone',
    async (text) => {
      expect(await askTab(hallway, viewer, text)).toEqual([])
      expect(await askFind(hallway, viewer, text)).toEqual([])
      const { items } = await hallway.as(viewer).call('searchGroups', { text })
      expect(items).toEqual([])
    },
  )

  it.each([
    { text: '100%', first: 'Percy 100% Wool_Sock' },
    { text: 'wool_s', first: 'Percy 100% Wool_Sock' },
    { text: 'a%a costa', first: 'Ana Maria Costa' },
    { text: "ana'; costa --", first: 'Ana Maria Costa' },
    { text: 'ana & !maria <-> (costa):*', first: 'Ana Maria Costa' },
    { text: 'costa\u0000 ana', first: 'Ana Maria Costa' },
    { text: '\u202eana costa\u202c', first: 'Ana Maria Costa' },
    { text: 'محمد العلي ', first: 'محمد العلي' },
  ])('sees in $text the words alone', async ({ text, first }) => {
    expect((await askTab(hallway, viewer, text))[0]).toBe(first)
  })
})
