import type { BenchHallway } from './bench-hallway.ts'
import { fillIlikeTable, searchIlike } from './contenders/ilike.ts'
import { contenderNames } from './contenders/task.ts'
import { runContender } from './contenders/run.ts'
import type { People } from './people.ts'
import type { TypedQuery } from './query.ts'
import { ANSWERS, judge, summarise, type Outcome } from './relevance.ts'
import { createSchedule } from './schedule.ts'
import { withinTime } from './within-time.ts'

export interface ContenderFigures {
  name: string
  keystrokeMs: number[]
  relevance: Map<string, number>
  /** What its index takes in memory; null where it has none. */
  megabytes: number | null
}

interface Limits {
  othersKeystrokes: number
  contenderMs: number
}

/** The libraries, each in a process of its own, then a plain ILIKE; on stderr what ran out of memory or time. */
export async function* measureContenders(
  { engine, database }: BenchHallway,
  people: People,
  queries: readonly TypedQuery[],
  { othersKeystrokes: keystrokes, contenderMs }: Limits,
): AsyncGenerator<ContenderFigures> {
  for (const name of contenderNames) {
    const report = await runContender({ name, people: people.count, keystrokes, limitMs: contenderMs })
    if ('failed' in report) {
      console.error(`${name} is left out: ${report.failed}`)
      continue
    }
    sayHowMany(name, report, queries)
    yield { name, ...report, relevance: summarise(report.outcomes) }
  }
  await fillIlikeTable(engine, database, people)
  const schedule = createSchedule(queries, keystrokes)
  const keystrokeMs = await withinTime(contenderMs, schedule.keystrokes, async (text) => {
    const started = performance.now()
    await searchIlike(database, text, ANSWERS)
    return performance.now() - started
  })
  const outcomes = await withinTime(contenderMs, schedule.finished, async (query) =>
    judge(people, query, await searchIlike(database, query.text, ANSWERS)),
  )
  sayHowMany('ilike', { keystrokeMs, outcomes }, queries)
  yield { name: 'ilike', keystrokeMs, relevance: summarise(outcomes), megabytes: null }
}

function sayHowMany(
  name: string,
  { keystrokeMs, outcomes }: { keystrokeMs: readonly number[]; outcomes: readonly Outcome[] },
  queries: readonly TypedQuery[],
): void {
  const answered = `${String(outcomes.length)} of ${String(queries.length)} queries`
  console.error(`${name}: ${String(keystrokeMs.length)} keystrokes and ${answered} in the time there was`)
}
