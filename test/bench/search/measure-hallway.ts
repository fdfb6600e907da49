import { median, quantile, type Figure } from '../figure.ts'
import type { BenchHallway } from './bench-hallway.ts'
import type { People } from './people.ts'
import type { BenchPerson } from './person.ts'
import { round, timeFigures } from './times.ts'

/** Needs a signed token as every invoke does, and then has nothing to do. */
const NO_COMMAND = 'nothing'
const WARM_UP = 200

/** What a search adds to an invoke, where the issue names a bound: by company size, at the median and at p99. */
const BOUNDS: Record<number, { p50: number; p99: number }> = {
  100_000: { p50: 8, p99: 25 },
  1_000_000: { p50: 15, p99: 80 },
}
const UPDATE_BOUND_MS = 5

/** Every keystroke as an invoke over HTTP, each beside one that does nothing, so that both meet the same noise. */
export async function* measureInvokes(
  { teams }: BenchHallway,
  people: People,
  keystrokes: readonly string[],
): AsyncGenerator<Figure> {
  const searches: number[] = []
  const nothings: number[] = []
  for (const text of keystrokes.slice(0, WARM_UP)) await teams.query('searchPeople', text)
  for (const text of keystrokes) {
    nothings.push((await teams.query(NO_COMMAND, text)).ms)
    searches.push((await teams.query('searchPeople', text)).ms)
  }
  yield* timeFigures('search.invoke', searches, nothings)
  const bounds = BOUNDS[people.count]
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const added = round(quantile(searches, share) - quantile(nothings, share))
    yield { name: `search.added.${name}`, value: added, unit: 'ms', reference: bounds?.[name] ?? null }
  }
}

/** Answers per second with several clients that type without a pause, beside the same for nothing. */
export async function* measureThroughput(
  { teams }: BenchHallway,
  keystrokes: readonly string[],
  seconds: number,
): AsyncGenerator<Figure> {
  const perSecond = async (commandId: string, clients: number): Promise<number> => {
    let answered = 0
    const started = performance.now()
    const end = started + seconds * 1_000
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let place = client; performance.now() < end; place += clients) {
          await teams.query(commandId, keystrokes[place % keystrokes.length] ?? '')
          answered++
        }
      }),
    )
    return answered / ((performance.now() - started) / 1_000)
  }
  for (const clients of [8, 32]) {
    const nothings = await perSecond(NO_COMMAND, clients)
    const searches = await perSecond('searchPeople', clients)
    yield {
      name: `search.throughput.${String(clients)}`,
      value: round(searches),
      unit: '1/s',
      reference: round(nothings),
    }
  }
}

const UPDATES = 40
const ROUNDS = 4

/** A changed profile: the transaction with and without what it notes for the search, the call, and its first search. */
export async function* measureUpdates(hallway: BenchHallway, people: People): AsyncGenerator<Figure> {
  const { server, engine } = hallway
  const active = Array.from({ length: UPDATES * 2 }, (_, place) => people.at(place)).filter(
    ({ isGone }) => isGone === null,
  )
  const personIds = active.slice(0, UPDATES).map(({ id }) => id)
  const update = async (pitch: string): Promise<number[]> => await server.ask('update', { personIds, pitch })

  const noted: number[] = []
  const silent: number[] = []
  await update('Warming up.')
  for (let round = 0; round < ROUNDS; round++) {
    await engine.maintain(['ALTER TABLE profiles DISABLE TRIGGER USER'])
    silent.push(...(await update(`Nobody is told, ${String(round)}.`)))
    await engine.maintain(['ALTER TABLE profiles ENABLE TRIGGER USER'])
    noted.push(...(await update(`Noted for the search, ${String(round)}.`)))
  }
  yield { name: 'search.update.transaction.p50', value: round(median(noted)), unit: 'ms', reference: UPDATE_BOUND_MS }
  yield { name: 'search.update.without-noting.p50', value: round(median(silent)), unit: 'ms', reference: null }
  yield* measureChangedProfiles(hallway, active.slice(0, UPDATES / 2))
}

/** The call of the tab, and the first search after it, which must find what was written. */
async function* measureChangedProfiles(
  { api, teams }: BenchHallway,
  people: readonly BenchPerson[],
): AsyncGenerator<Figure> {
  const calls: number[] = []
  const firstSearches: number[] = []
  for (const [place, person] of people.entries()) {
    const word = `zymurgy${String(100 + place)}`
    const [skills, wantsToLearn] = [[...person.skills], [...person.wantsToLearn]]
    const [interests, languages] = [[...person.interests], [...person.languages]]
    const started = performance.now()
    await api(person.id).call('updateProfile', {
      ...{ skills, wantsToLearn, interests, languages, asks: [], offers: [] },
      pitch: `Ask me about ${word}.`,
    })
    calls.push(performance.now() - started)
    const { ms, body } = await teams.query('searchPeople', word)
    if (!body.includes(person.id)) throw new Error(`A search did not see the change before it: ${word}`)
    firstSearches.push(ms)
  }
  yield { name: 'search.update.call.p50', value: round(median(calls)), unit: 'ms', reference: null }
  yield { name: 'search.update.first-search.p50', value: round(median(firstSearches)), unit: 'ms', reference: null }
}
