import type { Figure } from '../figure.ts'
import { startBenchHallway, type BenchHallway } from './bench-hallway.ts'
import { measureContenders, type ContenderFigures } from './measure-contenders.ts'
import { measureInvokes, measureThroughput, measureUpdates } from './measure-hallway.ts'
import { createPeople, viewerAmong, type People } from './people.ts'
import { createQueries } from './queries.ts'
import type { TypedQuery } from './query.ts'
import { judge, relevanceFigures, summarise } from './relevance.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { timeFigures } from './times.ts'

export interface SearchBenchOptions {
  quick: boolean
  people: string | undefined
  engine: string | undefined
  /** Prints on stderr which queries are not answered among the first three, and with what instead. */
  explain: boolean
}

const QUICK = { people: 2_000, keystrokes: 400, othersKeystrokes: 300, throughputSeconds: 1.5, contenderMs: 3_000 }
const FULL = { people: 10_000, keystrokes: 6_000, othersKeystrokes: 1_500, throughputSeconds: 5, contenderMs: 90_000 }

/**
 * Types a few hundred queries, letter by letter, into a company of any size: how fast and how well
 * Hallway answers, beside search libraries and a plain ILIKE over the same people.
 */
export async function* measureSearch(options: SearchBenchOptions): AsyncGenerator<Figure> {
  const size = options.quick ? QUICK : FULL
  const people = createPeople(Number(options.people ?? size.people))
  const queries = createQueries(people)
  const schedule = createSchedule(queries, size.keystrokes)
  const viewer = viewerAmong(people)
  const engine = options.engine === 'postgres' ? 'postgres' : 'pglite'
  const hallway = await startBenchHallway(engine, people, viewer)
  try {
    const { loadMs, indexMb, residentMb } = hallway.report
    yield { name: 'search.load', value: Math.round(loadMs), unit: 'ms', reference: null }
    yield { name: 'search.index-size', value: Number(indexMb.toFixed(1)), unit: 'MB', reference: null }
    yield { name: 'search.server-memory', value: Math.round(residentMb), unit: 'MB', reference: null }
    const own = await searchInProcess(hallway, viewer, schedule, people, options.explain)
    yield* timeFigures('search.index', own.indexMs)
    yield* timeFigures('search.use-case', own.useCaseMs)
    yield* measureInvokes(hallway, people, schedule.keystrokes)
    yield* measureThroughput(hallway, schedule.keystrokes, size.throughputSeconds)
    yield* measureUpdates(hallway, people)
    const others: ContenderFigures[] = []
    for await (const other of measureContenders(hallway, people, queries, size)) {
      others.push(other)
      // The schedule begins alike for all, however far each came in it.
      yield* timeFigures(`${other.name}.keystroke`, other.keystrokeMs, own.indexMs.slice(0, other.keystrokeMs.length))
      yield* relevanceFigures(other.name, other.relevance, [])
      if (other.megabytes !== null) {
        yield { name: `${other.name}.size`, value: Math.round(other.megabytes), unit: 'MB', reference: indexMb }
      }
    }
    yield* relevanceFigures(
      'search',
      own.relevance,
      others.map(({ relevance }) => relevance),
    )
  } finally {
    await hallway.stop()
  }
}

async function searchInProcess(
  { server }: BenchHallway,
  personId: string,
  schedule: Schedule,
  people: People,
  explain: boolean,
) {
  await server.ask('search', { texts: schedule.keystrokes.slice(0, 500), personId })
  const timed = await server.ask('search', { texts: schedule.keystrokes, personId })
  const finished = await server.ask('search', { texts: schedule.finished.map(({ text }) => text), personId })
  const outcomes = schedule.finished.map((query, place) => {
    const numbers = (finished[place]?.ids ?? []).map((id) => people.numberOf(id))
    const outcome = judge(people, query, numbers)
    if (explain && (outcome.rank ?? Infinity) > 3) explainFailure(people, query, numbers, outcome.rank)
    return outcome
  })
  return {
    indexMs: timed.map(({ indexMs }) => indexMs),
    useCaseMs: timed.map(({ useCaseMs }) => useCaseMs),
    relevance: summarise(outcomes),
  }
}

function explainFailure(people: People, query: TypedQuery, numbers: readonly number[], rank: number | null): void {
  const answers = numbers.slice(0, 3).map((number) => {
    const { name, title, department, city, skills, mentorTopics, isMentor } = people.at(number)
    const facts = [name, title, department, city, [...skills, ...mentorTopics].join(', '), isMentor ? 'mentor' : '']
    return `    ${facts.filter((fact) => fact !== '').join(' | ')}`
  })
  console.error(`${query.class}: "${query.text}" is right at ${String(rank ?? 'no place')}, before it stand`)
  console.error(answers.length === 0 ? '    nobody' : answers.join('\n'))
}
