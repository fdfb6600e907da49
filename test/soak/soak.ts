import { parseArgs } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineName } from '../kit/engines/own-engine.ts'
import { closeLedger, countOpen, type Ledger } from '../kit/post/ledger.ts'
import { startPost, type Post } from '../kit/post/start-post.ts'
import type { Arrival } from '../kit/teams/process/protocol.ts'
import { CALM, type Weather } from '../kit/teams/weather.ts'
import { disturb } from './disturb.ts'
import { startFlow } from '../kit/post/flow.ts'

/**
 * `npm run soak -- [--engine pglite|postgres] [--kills N]`: messages flow while servers are killed, the
 * database crashes and Teams has a bad day. Prints one JSON line per figure, each with the most that is
 * allowed; ends with 1 where a promise is broken.
 */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'postgres' },
    kills: { type: 'string', default: '200' },
    people: { type: 'string', default: '300' },
    rate: { type: 'string', default: '12' },
  },
})
if (values.engine !== 'pglite' && values.engine !== 'postgres') throw new RangeError(`No engine "${values.engine}"`)

const BAD_DAY: Partial<Weather> = { refused: 0.1, lost: 0.01, acceptedAndCut: 0.02, slow: 0.02 }
/** The embedded database serves one server; on PostgreSQL the second one's clock is five minutes ahead. */
const CLOCK_OFFSETS_MS: Record<EngineName, number[]> = { pglite: [0], postgres: [0, 5 * 60_000] }
const SETTLES_WITHIN_MS = 10 * 60_000
const STOPS_WITHIN_MS = 10_000

process.exitCode = (await soak(values.engine)) ? 0 : 1

/** @returns whether every promise was kept. */
async function soak(engine: EngineName): Promise<boolean> {
  const people = Number(values.people)
  const post = await startPost({
    engine,
    people,
    weather: BAD_DAY,
    clockOffsetsMs: CLOCK_OFFSETS_MS[engine],
    withChat: 0.9,
  })
  try {
    const arrivals: Arrival[] = []
    const collect = async (): Promise<void> => void arrivals.push(...(await post.teams.collect()).arrivals)
    const flow = startFlow(post, Number(values.rate))
    const crashes = await disturb(post, Number(values.kills), async (killed) => {
      if (killed % 10 !== 0) return
      await collect()
      process.stderr.write(
        `${String(killed)} killed, ${String(arrivals.length)} of ${String(flow.written.length)} came\n`,
      )
    })
    const stopMs = await post.fleet.stop(0)
    await post.fleet.start(0)
    await flow.stop()
    const open = await settle(post)
    await collect()
    const ledger = await closeLedger(post.database, post.company, { written: flow.written, arrivals })
    return tell(engine, { ledger, crashes, stopMs, open })
  } finally {
    await post.stop()
  }
}

/** @returns how many messages are still on their way when patience ends. */
async function settle({ teams, database, company }: Post): Promise<number> {
  await teams.setWeather(CALM)
  const deadline = performance.now() + SETTLES_WITHIN_MS
  for (;;) {
    const open = await countOpen(database, company)
    if (open === 0 || performance.now() > deadline) return open
    await sleep(1_000)
  }
}

function tell(
  engine: EngineName,
  { ledger, crashes, stopMs, open }: { ledger: Ledger; crashes: number; stopMs: number; open: number },
): boolean {
  const counted = {
    kills: Number(values.kills),
    'database-crashes': crashes,
    messages: ledger.messages,
    arrived: ledger.arrived,
    'unknown-fates': ledger.unknownFates,
    'left-unknown': ledger.leftUnknown,
    doubled: ledger.doubled,
  }
  const bounded = [
    { name: 'lost', value: ledger.lost.length, most: 0 },
    { name: 'doubled-without-an-unknown-fate', value: ledger.unexplained.length, most: 0 },
    { name: 'readers-out-of-order', value: ledger.disordered.length, most: 0 },
    { name: 'never-settled', value: open, most: 0 },
    { name: 'stop', value: Math.round(stopMs), most: STOPS_WITHIN_MS },
  ]
  for (const [name, value] of Object.entries(counted))
    console.log(JSON.stringify({ name: `soak.${engine}.${name}`, value }))
  for (const { name, value, most } of bounded) {
    console.log(JSON.stringify({ name: `soak.${engine}.${name}`, value, most, kept: value <= most }))
  }
  for (const broken of [...ledger.lost, ...ledger.unexplained, ...ledger.disordered].slice(0, 10)) console.error(broken)
  return bounded.every(({ value, most }) => value <= most)
}
