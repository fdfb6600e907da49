import type { EngineName } from '../../kit/engines/own-engine.ts'
import type { Figure } from '../figure.ts'
import { measureClaims } from './measure-claims.ts'
import { measurePost } from './measure-post.ts'
import { measureSweeps } from './measure-sweeps.ts'
import { measurePlainLoop } from './plain-loop.ts'

interface Size {
  people: number
  waiting: number
  seconds: number
  /** Servers on PostgreSQL, one measurement each; the embedded database always has one. */
  fleets: readonly number[]
  /** How many messages wait while the memory is measured; null where that is left out. */
  million: number | null
  claims: number
  contacts: { people: number; perPerson: number }
}

const FULL: Size = {
  people: 4_000,
  waiting: 50_000,
  seconds: 60,
  fleets: [1, 2, 4],
  million: 1_000_000,
  claims: 20_000,
  contacts: { people: 100_000, perPerson: 10 },
}
const QUICK: Size = {
  people: 1_000,
  waiting: 1_500,
  seconds: 3,
  fleets: [2],
  million: null,
  claims: 1_000,
  contacts: { people: 1_000, perPerson: 10 },
}

/** How near delivery comes to what Teams allows, on both engines and with several servers. */
export async function* measureDelivery(options: {
  quick: boolean
  engine: string | undefined
}): AsyncGenerator<Figure> {
  const size = options.quick ? QUICK : FULL
  yield* measurePlainLoop(Math.min(size.seconds, 20))
  for (const engine of enginesOf(options.engine)) {
    for (const instances of engine === 'postgres' ? size.fleets : [1]) {
      const name = `${engine}.${String(instances)}-${instances === 1 ? 'server' : 'servers'}`
      yield* measurePost({ ...size, name, engine, instances })
    }
    if (size.million !== null) {
      yield* measurePost({ ...size, name: `${engine}.million-waiting`, engine, instances: 1, waiting: size.million })
    }
    yield* measureClaims(engine, size.people, size.claims)
    yield* measureSweeps(engine, size.contacts)
  }
}

function enginesOf(asked: string | undefined): EngineName[] {
  if (asked === undefined) return ['postgres', 'pglite']
  return asked === 'postgres' ? ['postgres'] : ['pglite']
}
