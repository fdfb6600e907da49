import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { readLedger } from '../../simulation/ledger.ts'
import { countPromises } from '../../simulation/promises/count-promises.ts'
import { simulate } from '../../simulation/simulate.ts'
import { europe } from '../../simulation/sites.ts'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

describe('a company that lives with Hallway for three weeks', () => {
  it('is promised nothing that is not kept, whoever joins, leaves, pauses, blocks or says nothing', async () => {
    const simulated = await simulate(hallway, { people: 40, weeks: 3, seed: 3, pace: 3, site: europe })
    const promises = countPromises({ simulated, ledger: await readLedger(hallway) })
    const broken = promises.filter((kept) => kept.broken.length > 0)
    expect(broken.map(({ promise, broken: cases }) => ({ promise, cases }))).toEqual([])
    const untried = promises.filter(({ counted }) => counted === 0)
    expect(untried.map(({ promise }) => promise)).toEqual([])
  }, 180_000)
})
