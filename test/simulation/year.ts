import { parseArgs } from 'node:util'
import startPglite from '../kit/engines/start-pglite.ts'
import startPostgres from '../kit/engines/start-postgres.ts'
import stopPglite from '../kit/engines/stop-pglite.ts'
import stopPostgres from '../kit/engines/stop-postgres.ts'
import { startHallway } from '../kit/hallway.ts'
import { drawAllIdsFrom } from './draw-id.ts'
import { readLedger } from './ledger.ts'
import { countPromises } from './promises/count-promises.ts'
import { simulate } from './simulate.ts'
import { world } from './sites.ts'
import { tellYear } from './tell-year.ts'

/** Matching draws its lots by it. */
const TENANT = '5a11ab1e-0000-4000-8000-000000000001'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300' },
    weeks: { type: 'string', default: '52' },
    engine: { type: 'string', default: 'pglite' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.engine !== 'pglite' && values.engine !== 'postgres') throw new RangeError(`No engine "${values.engine}"`)
globalThis.engine = values.engine
drawAllIdsFrom(Number(values.seed))
const stop = values.engine === 'pglite' ? stopPglite : stopPostgres
// The kit finds the embedded database of the worker that it runs in: here there is one.
process.env['JEST_WORKER_ID'] = '1'
await (values.engine === 'pglite' ? startPglite({ maxWorkers: 1 }) : startPostgres())
try {
  process.exitCode = (await run()) ? 0 : 1
} finally {
  await stop()
}

/** @returns whether every promise was kept. */
async function run(): Promise<boolean> {
  const hallway = await startHallway({ tenantId: TENANT })
  let isInterrupted = false
  process.once('SIGINT', () => (isInterrupted = true))
  try {
    const simulated = await simulate(hallway, {
      people: Number(values.people),
      weeks: Number(values.weeks),
      seed: Number(values.seed),
      pace: 1,
      site: world,
      isEnough(week) {
        process.stderr.write(`week ${String(week)} after ${process.uptime().toFixed()} s\n`)
        return isInterrupted
      },
    })
    const evidence = { simulated, ledger: await readLedger(hallway) }
    const promises = countPromises(evidence)
    for (const line of tellYear(evidence, promises)) process.stdout.write(`${line}\n`)
    return promises.every(({ broken }) => broken.length === 0)
  } finally {
    await hallway.stop()
  }
}
