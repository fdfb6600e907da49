import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineName } from '../../kit/engines/own-engine.ts'
import { keyOf, probeKey, writeEnded, writeProbes, type Probe } from '../../kit/post/messages.ts'
import { startPost, type Post } from '../../kit/post/start-post.ts'
import type { Arrival, Collected } from '../../kit/teams/process/protocol.ts'
import { REQUESTS_PER_SECOND } from '../../kit/teams/limits.ts'
import { quantile, type Figure } from '../figure.ts'
import { residentMegabytes } from '../resident.ts'

export interface PostSize {
  name: string
  engine: EngineName
  instances: number
  people: number
  /** Digests that are due before the first server starts. */
  waiting: number
  seconds: number
}

/** Until the first batches have left and the servers' code is warm. */
const WARM_UP_MS = 5_000
const INTRODUCTIONS_EVERY_MS = 250
/** One person in ten has no chat with the bot yet. */
const WITH_CHAT = 0.9
const MOST_REFUSED_PERCENT = 0.5
const MOST_LAG_MS = 2_000
/** The embedded database lives in the server's process. */
const MOST_MEMORY_MB: Record<EngineName, number> = { postgres: 300, pglite: 600 }

/**
 * Production servers that have more to send than Teams takes: how much of Teams' rate they use, how often
 * they overstep it, how long an introduction takes past all the digests, and what they hold in memory.
 */
export async function* measurePost(size: PostSize): AsyncGenerator<Figure> {
  const { name, engine, instances, people, waiting } = size
  const post = await startPost({
    ...{ engine, people, withChat: WITH_CHAT },
    clockOffsetsMs: Array.from({ length: instances }, () => 0),
    fill: async (database, company) =>
      await database.withTenant(company.tenantId, async (tx) => {
        await writeEnded(tx, company, { count: waiting, attention: 'digest' })
      }),
  })
  try {
    await sleep(WARM_UP_MS)
    await post.teams.collect()
    const started = Date.now()
    const introductions = await introduce(post, started + size.seconds * 1_000)
    const ended = Date.now()
    const megabytes = Math.max(
      ...Array.from({ length: instances }, (_, place) => residentMegabytes(post.fleet.pid(place))),
    )
    // What was just written is still on its way.
    await sleep(2 * MOST_LAG_MS)
    const collected = await post.teams.collect()
    yield* rateFigures(name, collected, { started, ended })
    yield lagFigure(name, introductions, collected.arrivals)
    yield {
      name: `delivery.${name}.memory`,
      value: Math.round(megabytes),
      unit: 'MB',
      reference: MOST_MEMORY_MB[engine],
    }
  } finally {
    await post.stop()
  }
}

/** Writes an introduction every now and then; returns when each was due. */
async function introduce({ database, company }: Post, until: number): Promise<Map<string, number>> {
  const dueAt = new Map<string, number>()
  for (let number = 0; Date.now() < until; number++) {
    // From the other end of the company: those at its beginning are being written to, and a chat has its own limits.
    const reader = company.people - 1 - (number % company.people)
    const probe: Probe = { reader, number, kind: 'answer', attention: 'introduction' }
    const at = new Date()
    await database.withTenant(company.tenantId, async (tx) => await writeProbes(tx, company, [{ ...probe, at }]))
    dueAt.set(probeKey(probe, company), at.getTime())
    await sleep(Math.max(0, at.getTime() + INTRODUCTIONS_EVERY_MS - Date.now()))
  }
  return dueAt
}

function* rateFigures(
  name: string,
  { admittedAt, refusedAt }: Collected,
  { started, ended }: { started: number; ended: number },
): Generator<Figure> {
  const within = (at: number): boolean => at >= started && at < ended
  const [admitted, refused] = [admittedAt.filter(within).length, refusedAt.filter(within).length]
  const perSecond = admitted / ((ended - started) / 1_000)
  yield {
    name: `delivery.${name}.requests`,
    value: Number(perSecond.toFixed(2)),
    unit: '1/s',
    reference: REQUESTS_PER_SECOND,
  }
  yield {
    name: `delivery.${name}.refused`,
    value: Number(((100 * refused) / (admitted + refused)).toFixed(3)),
    unit: '%',
    reference: MOST_REFUSED_PERCENT,
  }
}

/** An introduction that has not arrived counts as one that never does. */
function lagFigure(name: string, introductions: Map<string, number>, arrivals: readonly Arrival[]): Figure {
  const arrivedAt = new Map(arrivals.map((arrival) => [keyOf(arrival), arrival.at]))
  const lags = [...introductions].map(([key, dueAt]) => (arrivedAt.get(key) ?? Infinity) - dueAt)
  return {
    name: `delivery.${name}.introduction-lag.p99`,
    value: quantile(lags, 0.99),
    unit: 'ms',
    reference: MOST_LAG_MS,
  }
}
