import { rmSync } from 'node:fs'
import buildTab from '../../kit/browser/build-tab.ts'
import { openBrowser } from '../../kit/browser/open-browser.ts'
import type { Figure } from '../figure.ts'
import { startBenchHallway } from '../search/bench-hallway.ts'
import { createPeople, viewerAmong } from '../search/people.ts'
import { buildBenchPages } from './build-pages.ts'
import { fillCompany } from './fill-company.ts'
import { measureAnswers } from './measure-answers.ts'
import { measureInteractions } from './measure-interactions.ts'
import { measureScrolling } from './measure-scrolling.ts'
import { measureViews } from './measure-views.ts'

const QUICK = { people: 2_000, runs: 1, rounds: 5 }
const FULL = { people: 100_000, runs: 3, rounds: 40 }

/** The tab in a real browser, in front of a company on PostgreSQL: what it weighs, how fast it shows and answers. */
export async function* measureTab({
  quick,
  people: count,
  engine,
}: {
  quick: boolean
  people: string | undefined
  engine: string | undefined
}): AsyncGenerator<Figure> {
  const size = quick ? QUICK : FULL
  const people = createPeople(Number(count ?? size.people))
  const personId = viewerAmong(people)
  await buildTab()
  const pagesFolder = await buildBenchPages()
  const hallway = await startBenchHallway(engine === 'pglite' ? 'pglite' : 'postgres', people, personId, {
    pagesFolder,
    fill: async (filled, tenantId) => await fillCompany(filled, tenantId, personId),
  })
  const browser = await openBrowser()
  try {
    yield* measureAnswers(hallway, { personId, otherId: people.at(0).id, rounds: size.rounds })
    yield* measureViews(browser, hallway, { personId, runs: size.runs })
    yield* measureInteractions(browser, hallway, { personId, isQuick: quick })
    yield* measureScrolling(browser, hallway, { personId, isQuick: quick })
  } finally {
    await browser.close()
    await hallway.stop()
    rmSync(pagesFolder, { recursive: true })
  }
}
