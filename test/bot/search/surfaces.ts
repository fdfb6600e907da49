import type { TestHallway } from '../../kit/hallway.ts'
import { textOf } from '../../kit/card-text.ts'
import type { TestPerson } from '../../kit/people.ts'

/** As many as fit on a page of every surface. */
const PAGE = 24

/** The names that the tab's search shows on its first page. */
export async function askTab(hallway: TestHallway, viewer: TestPerson, text: string): Promise<string[]> {
  const { items } = await hallway.as(viewer).call('searchPeople', { text })
  return items.map(({ person }) => person.name)
}

/** The titles that a command of the compose box lists. */
export async function askComposeBox(
  hallway: TestHallway,
  viewer: TestPerson,
  text: string,
  command = 'searchPeople',
): Promise<string[]> {
  const { attachments = [] } = await hallway.teams.query(viewer, command, { text }, { skip: 0, count: PAGE })
  return attachments.map(({ preview }) => preview.content.title)
}

/** The names on the card with which the bot answers `find`. */
export async function askFind(hallway: TestHallway, viewer: TestPerson, text: string): Promise<string[]> {
  const sent = await hallway.teams.say(viewer, `find ${text}`)
  const card = sent.at(-1)?.card
  if (card === undefined || card === null) throw new Error(`No card answers "find ${text}"`)
  const people = await hallway.database.withTenant(
    hallway.tenantId,
    async (tx) => await tx.selectFrom('people').select('display_name').execute(),
  )
  const names = new Set(people.map((person) => person.display_name))
  return textOf(card)
    .split('\n')
    .filter((line) => names.has(line))
}

export const composeCommands = ['searchPeople', 'searchMentors', 'searchGroups', 'searchEvents'] as const

/** A month from the day on which tests begin. */
export const COMING_MONTH = { from: '2026-11-23T00:00:00.000Z', to: '2026-12-23T00:00:00.000Z' }

/** Whole answers, word for word, to everything that a person can ask the search; without a text in the first place. */
export async function askEverything(
  hallway: TestHallway,
  viewer: TestPerson,
  texts: readonly string[],
): Promise<Record<string, unknown>> {
  const asked = ['', ...texts]
  const answers = await Promise.all(asked.map(async (text) => await askEverywhere(hallway, viewer, text)))
  // One after the other: the bot's chat tells which card came last, not to which question.
  for (const [at, text] of asked.entries()) {
    const sent = await hallway.teams.say(viewer, `find ${text}`)
    answers[at] = { ...answers[at], find: sent.map(({ card }) => card) }
  }
  return Object.fromEntries(asked.map((text, at) => [text, answers[at]]))
}

async function askEverywhere(hallway: TestHallway, viewer: TestPerson, text: string): Promise<Record<string, unknown>> {
  const { call } = hallway.as(viewer)
  const parameters: Record<string, string> = text === '' ? { initialRun: 'true' } : { text }
  const boxes = composeCommands.map(
    async (command) => [command, await hallway.teams.query(viewer, command, parameters)] as const,
  )
  return {
    people: await call('searchPeople', { text }),
    mentors: await call('searchMentors', { text }),
    groups: await call('searchGroups', { text }),
    events: await call('searchEvents', { text, ...COMING_MONTH }),
    ...Object.fromEntries(await Promise.all(boxes)),
  }
}
