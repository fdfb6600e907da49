import { measureFirstView } from './first-view.ts'
import type { Figure } from './figure.ts'
import { measureStart } from './start.ts'

/** `npm run bench -- NAME [--quick]`: one JSON line per figure, each beside a reference of the same run. */
const benches: Record<string, (options: { quick: boolean }) => AsyncGenerator<Figure>> = {
  start: measureStart,
  'first-view': measureFirstView,
}

const [name = '', ...flags] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--quick]`)
  process.exit(2)
}
for await (const figure of bench({ quick: flags.includes('--quick') })) {
  const ratio = figure.reference === null ? null : Number((figure.value / figure.reference).toFixed(3))
  console.log(JSON.stringify({ ...figure, ratio }))
}
