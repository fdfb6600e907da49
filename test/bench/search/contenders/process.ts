import { createPeople } from '../people.ts'
import { createQueries } from '../queries.ts'
import { ANSWERS, judge } from '../relevance.ts'
import { createSchedule } from '../schedule.ts'
import { withinTime } from '../within-time.ts'
import type { Contender } from './contender.ts'
import { createFlexSearch } from './flexsearch.ts'
import { createMiniSearch } from './minisearch.ts'
import type { ContenderName, ContenderReport, ContenderTask } from './task.ts'
import { createUFuzzy } from './ufuzzy.ts'

const create: Record<ContenderName, () => Contender> = {
  minisearch: createMiniSearch,
  ufuzzy: createUFuzzy,
  flexsearch: createFlexSearch,
}

/** A process of its own, so that a library's memory is its own. */
process.once('disconnect', () => {
  process.exit() // also in the middle of it, where the bench was killed
})
process.once('message', (task: ContenderTask) => {
  void run(task).then((report) => process.send?.(report, () => process.disconnect()))
})

async function run({ name, people: count, keystrokes, limitMs }: ContenderTask): Promise<ContenderReport> {
  const people = createPeople(count)
  const queries = createQueries(people)
  const before = usedMegabytes()
  const started = performance.now()
  const contender = create[name]()
  for (let number = 0; number < count; number++) {
    const person = people.at(number)
    if (person.isGone === null) contender.add(number, person)
  }
  const buildMs = performance.now() - started
  const megabytes = usedMegabytes() - before
  const schedule = createSchedule(queries, keystrokes)
  const keystrokeMs = await withinTime(limitMs, schedule.keystrokes, (text) => {
    const from = performance.now()
    contender.search(text, ANSWERS)
    return performance.now() - from
  })
  const outcomes = await withinTime(limitMs, schedule.finished, (query) =>
    judge(people, query, contender.search(query.text, ANSWERS)),
  )
  return { buildMs, megabytes, keystrokeMs, outcomes }
}

function usedMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + external + arrayBuffers) / 1e6
}
