import { parseArgs } from 'node:util'
import { measureDelivery } from './delivery/delivery.ts'
import type { Figure } from './figure.ts'
import { measureMatching } from './matching/matching.ts'
import { measureSearch } from './search/search.ts'
import { measureStart } from './start.ts'
import { measureTab } from './tab/tab.ts'

/** What a bench is asked for; each takes of it what concerns it. */
interface BenchOptions {
  quick: boolean
  people: string | undefined
  engine: string | undefined
  only: string | undefined
  explain: boolean
}

/** `npm run bench -- NAME [--quick]`: one JSON line per figure, each beside a reference of the same run. */
const benches: Record<string, (options: BenchOptions) => AsyncGenerator<Figure>> = {
  start: measureStart,
  search: measureSearch,
  matching: measureMatching,
  delivery: measureDelivery,
  tab: measureTab,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    people: { type: 'string' },
    engine: { type: 'string' },
    only: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
})
const bench = benches[positionals[0] ?? '']
if (bench === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--quick]`)
  console.error('       npm run bench -- search [--people N] [--engine pglite|postgres] [--quick] [--explain]')
  console.error('       npm run bench -- delivery [--engine pglite|postgres] [--quick]')
  console.error('       npm run bench -- tab [--people N] [--engine pglite|postgres] [--quick]')
  console.error('       npm run bench -- matching [--only year.500] [--quick]')
  process.exit(2)
}
for await (const figure of bench({ ...values, people: values.people, engine: values.engine, only: values.only })) {
  const ratio = figure.reference === null ? null : Number((figure.value / figure.reference).toFixed(3))
  console.log(JSON.stringify({ ...figure, ratio }))
}
